import { openAllParts, openHall, waitForReading } from '../../scripts/main-job.mjs';
import { faults } from './axe';
import { APPLICANTS, applicant, expect, test } from './fixtures';

test('the time axis draws every dated entry of the page, the term and both cutoffs', async ({ session }) => {
  const panel = await session.openPanel();
  for (const name of APPLICANTS) {
    const dossier = applicant(name);
    await openAllParts(await openHall(session.page, name));
    await waitForReading(panel, dossier.person.name);
    const part = panel.getByRole('button', { name: '时间轴' });
    if ((await part.getAttribute('aria-expanded')) === 'false') await part.click();
    const picture = panel.locator('[data-timeline]');
    const sections = ['education', 'employment', 'title', 'achievement', 'patent', 'paper', 'award'];
    const entries = sections.flatMap((section) =>
      (dossier[section] ?? []).map((_: unknown, at: number) => `${section}[${at}]`),
    );
    const drawn = () =>
      picture.locator('[data-row]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.row));
    const listed = () => panel.getByText('没有画出来的').locator('xpath=..').getByRole('listitem').count();
    await expect.poll(async () => (await drawn()).length + (await listed())).toBeGreaterThanOrEqual(entries.length);
    // The years that the ladder counts have a row of their own.
    expect([...entries, 'years']).toEqual(expect.arrayContaining(await drawn()));
    await expect(picture.locator('[data-row="years"] [data-shape="day"]')).toBeVisible();

    // The narrowest that a side panel gets: nothing is pushed out of sight, and the table says both cutoffs.
    await panel.setViewportSize({ width: 320, height: 800 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await expect(panel.getByRole('cell', { name: '2022年12月31日', exact: true })).toBeAttached();
    await expect(panel.getByRole('cell', { name: '2023年3月31日', exact: true })).toBeAttached();
    expect((await faults(panel)).violations).toEqual([]);
  }
});
