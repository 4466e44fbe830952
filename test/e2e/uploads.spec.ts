import type { FrameLocator, Page } from '@playwright/test';
import { chooseDay, openAllParts, openHall, show, waitForReading } from '../../scripts/main-job.mjs';
import { faults, SOUND } from './axe';
import { bare, findingsOf } from './expected';
import { applicant, DAY, expect, planted, test } from './fixtures';
import { isMarked } from './marked';

const NAME = applicant('clean').person.name;
/** What stands around the label and the field of an upload, by front end. */
const ITEMS = { antd: '.ant-form-item', element: '.el-form-item', angular: '.form-group' };
/** What is marked of an upload: its button and its list. */
const MARKED = { antd: '.ant-upload-select', element: ':has(> .el-upload)', angular: 'input[type=file]' };
type Front = keyof typeof ITEMS;

const fieldOf = (frame: FrameLocator, front: Front, label: string) =>
  frame.locator(ITEMS[front]).filter({ hasText: label }).locator('input[type=file]');

const file = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') });

/** The files of the materials as the panel tells them: `material state: name (state), …`. */
async function materialsIn(panel: Page) {
  await show(panel, '材料');
  return panel.locator('[data-material]').evaluateAll((lines) =>
    lines.map((line) => {
      const files = [...line.querySelectorAll<HTMLElement>('[data-file]')].map(
        (one) => `${one.firstElementChild?.textContent} (${one.dataset.file})`,
      );
      const { material, state } = (line as HTMLElement).dataset;
      return `${material} ${state}: ${files.join(', ')}`;
    }),
  );
}

const NOTHING = [
  'profile-sheet missing: ',
  'training missing: ',
  'work-summary missing: ',
  'achievements missing: ',
  'papers missing: ',
  'exception unasked: ',
];

/** What each front end shows of a file that was taken, of one that was refused and of one that is on its way. */
const SHOWN = {
  antd: {
    training: 'failed: 证书.pdf (done), 失败的.pdf (failed)',
    summary: 'uploading: 很慢的总结.pdf (uploading)',
  },
  // Element UI takes a refused file out of its list.
  element: { training: 'there: 证书.pdf (done)', summary: 'uploading: 很慢的总结.pdf (uploading)' },
  angular: {
    training: 'chosen: 证书.pdf (chosen), 失败的.pdf (chosen)',
    summary: 'chosen: 很慢的总结.pdf (chosen)',
  },
};

test('uploads are read with their states and held against the materials; the fields are left alone', async ({
  session,
  platform,
}) => {
  test.slow();
  let opened: Page | null = null;
  for (const front of ['antd', 'element', 'angular'] as const) {
    await test.step(front, async () => {
      const pressed = platform.counters();
      const frame = await openHall(session.page, 'clean', 'form', front);
      await fieldOf(frame, front, '继续教育')
        .last()
        .setInputFiles([file('证书.pdf'), file('失败的.pdf')]);
      const fields = () =>
        frame
          .locator('input[type=file]')
          .evaluateAll((all) => all.map((one) => [...((one as HTMLInputElement).files ?? [])].map(({ name }) => name)));
      const panel = opened ?? (await session.openPanel());
      opened = panel;
      await waitForReading(panel, NAME);
      // A closed part is opened from the list of what was not read, and then is read.
      await panel.getByRole('button', { name: '在页面上找到“获奖情况”' }).click();
      await expect(panel.getByText('获奖情况：已折叠')).toHaveCount(0);
      await openAllParts(frame, front);
      const { training, summary } = SHOWN[front];
      await expect
        .poll(() => materialsIn(panel))
        .toEqual(NOTHING.map((line) => (line.startsWith('training') ? `training ${training}` : line)));
      const before = await fields();

      // From the keyboard to the place of a material that is missing.
      const slot = frame.locator(ITEMS[front]).filter({ hasText: '工作总结' }).last().locator(MARKED[front]);
      await frame.locator('h1,h2,h3').first().scrollIntoViewIfNeeded();
      await expect(slot).not.toBeInViewport();
      const look = panel.locator('[data-material="work-summary"]').getByRole('button', { name: /^在页面上查看/u });
      await look.focus();
      await panel.keyboard.press('Enter');
      await expect(slot).toBeInViewport();
      const devtools = await session.page.context().newCDPSession(session.page);
      await expect.poll(() => isMarked(devtools, slot)).toBe(true);

      // The panel follows what is uploaded afterwards.
      await fieldOf(frame, front, '工作总结').last().setInputFiles(file('很慢的总结.pdf'));
      await fieldOf(frame, front, '社保').last().setInputFiles(file('缴费证明.pdf'));
      await expect.poll(() => materialsIn(panel)).toContain(`work-summary ${summary}`);
      const others = panel.locator('[data-upload="社保"]');
      await expect(others).toContainText('缴费证明.pdf');
      await expect(panel.getByText('页面上没有认出这些材料的上传栏')).toContainText('3. 现任专业技术资格证书复印件');
      await expect(panel.getByText(/^(?:1 个文件上传失败，)?3 项材料没有上传文件。/)).toHaveCount(1);

      await show(panel, '读到的内容');
      const read = panel.locator('[data-upload]');
      await expect(read).toHaveCount(9);
      await expect(read.first()).toContainText('证书.pdf');

      // Uploads are no findings: those are what the notice says.
      await chooseDay(panel, DAY);
      expect(await findingsOf(panel)).toEqual(bare(planted('clean')));
      await panel.getByRole('button', { name: '查看各项附件' }).click();
      await expect(panel.getByRole('heading', { name: '平台上的附件' })).toBeVisible();
      if (front === 'antd') expect(await faults(panel)).toEqual(SOUND);
      expect(platform.counters()).toEqual(pressed);
      const held = before.flat();
      expect((await fields()).flat().filter((name) => held.includes(name))).toEqual(held);

      await session.page.goto('about:blank');
      await show(panel, '检查结果');
      await expect(panel.getByRole('heading', { name: '旁边不是申报页面' })).toBeVisible();
    });
  }
});
