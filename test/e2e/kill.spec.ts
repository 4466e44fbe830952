import { launch } from '../../scripts/launch.mjs';
import { openHall, show, waitForReading } from '../../scripts/main-job.mjs';
import { applicant, EXTENSION, expect, test } from './fixtures';

const NAME = applicant('clean').person.name;
const MATERIAL = /^6\. /;
const ROUNDS = 4;

test(`what was acknowledged is there after ${ROUNDS} kills of the browser in the midst of writing`, async ({
  platform,
  profile,
}) => {
  const acknowledged: string[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const session = await launch({ extension: EXTENSION, profile, resolverRules: platform.resolverRules });
    // Begun beside the page; once the person is kept, the page is not needed.
    if (round === 0) await openHall(session.page, 'clean');
    const panel = await session.openPanel();
    if (round === 0) await waitForReading(panel, NAME);
    await show(panel, '材料');
    if (round === 0) await panel.getByRole('button', { name: `为“${NAME}”建立材料清单` }).click();
    else await panel.getByLabel('查看谁的清单').selectOption({ index: 1 });
    await panel.getByRole('button', { name: MATERIAL }).click();
    const material = panel.getByRole('region', { name: MATERIAL });
    const names = material.getByLabel(/^文件名称：/);
    await material.getByLabel('添加一份文件').waitFor();
    await expect.poll(async () => (await names.count()) >= acknowledged.length).toBe(true);
    const kept = await names.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
    expect(kept).toEqual(expect.arrayContaining(acknowledged));
    // At most the one that was under way is there besides.
    expect(kept.length - acknowledged.length).toBeLessThanOrEqual(1);
    acknowledged.splice(0, acknowledged.length, ...kept);
    if (round === ROUNDS) {
      await session.close();
      break;
    }

    // The field is emptied when the browser has said that the write is done.
    const field = material.getByLabel('添加一份文件');
    const killed = session.killAfter(300 + round * 170);
    try {
      for (let number = 0; ; number++) {
        const name = `证明 ${round}-${number}`;
        await field.fill(name);
        await field.press('Enter');
        await expect(field).toHaveValue('');
        acknowledged.push(name);
      }
    } catch {
      await killed;
    }
  }
  expect(acknowledged.length).toBeGreaterThan(ROUNDS);
});
