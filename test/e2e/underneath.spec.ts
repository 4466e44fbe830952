import type { Page } from '@playwright/test';
import { openHall, show, waitForReading } from '../../scripts/main-job.mjs';
import { applicant, expect, test } from './fixtures';

const PEOPLE = ['late', 'short'] as const;
type Person = (typeof PEOPLE)[number];

/** After so many milliseconds the page changes under the panel: from before the first reading to well after the last part. */
const MOMENTS = [0, 60, 120, 180, 250, 320, 400, 480, 560, 650, 800, 1_000, 1_300];

const nameOf = (person: Person): string => applicant(person).person.name;

/** Watches the panel at each of its changes: who is named on top, and whose values stand below. */
async function watch(panel: Page) {
  const people = PEOPLE.map((person) => {
    const { person: who, unit, achievement } = applicant(person);
    return {
      name: who.name,
      words: [who.name, who.idNumber, who.mobile, unit.name, ...achievement.map((one: { name: string }) => one.name)],
    };
  });
  await panel.evaluate((all) => {
    const mixed: string[] = [];
    Object.assign(window, { mixed });
    const check = () => {
      const top = document.querySelector('[role="group"][aria-label="页面上的申报人"]')?.textContent ?? '';
      const values = [...document.querySelectorAll('[data-value]')].map((element) => element.textContent ?? '');
      const seen = all.filter(({ name, words }) => top.includes(name) || values.some((value) => words.includes(value)));
      if (seen.length > 1) mixed.push(`${top}: ${values.slice(0, 5).join(', ')}`);
    };
    new MutationObserver(check).observe(document, { subtree: true, childList: true, characterData: true });
  }, people);
}

const mixedIn = (panel: Page) => panel.evaluate(() => (window as unknown as { mixed: string[] }).mixed);
const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const other = (person: Person): Person => (person === 'late' ? 'short' : 'late');

test('whatever moment of a reading the page changes at, nobody is shown with values of another', async ({
  session: { context, page, openPanel },
}) => {
  test.slow();
  await openHall(page, 'late');
  const panel = await openPanel();
  await waitForReading(panel, nameOf('late'));
  await show(panel, '读到的内容');
  await watch(panel);
  let person: Person = 'late';

  await test.step('another person in the same tab', async () => {
    for (const moment of MOMENTS) {
      person = other(person);
      await page.goto(`https://rs.jshrss.jiangsu.gov.cn/web/functionAuth?applicant=${person}`);
      await rest(moment);
    }
    await waitForReading(panel, nameOf(person));
    expect(await mixedIn(panel)).toEqual([]);
  });

  await test.step('another document in the innermost frame', async () => {
    for (const moment of MOMENTS) {
      const inner = page.frames().find((frame) => frame.url().includes('UTP?'));
      const before = person;
      person = other(person);
      await inner?.goto(inner.url().replace(`applicant=${before}`, `applicant=${person}`));
      await rest(moment);
    }
    await waitForReading(panel, nameOf(person));
    expect(await mixedIn(panel)).toEqual([]);
  });

  await test.step('another tab', async () => {
    const tabs = { [person]: page } as Record<Person, Page>;
    person = other(person);
    tabs[person] = await context.newPage();
    await openHall(tabs[person], person);
    await waitForReading(panel, nameOf(person));
    for (const moment of MOMENTS) {
      person = other(person);
      await tabs[person].bringToFront();
      await rest(moment);
    }
    await waitForReading(panel, nameOf(person));
    expect(await mixedIn(panel)).toEqual([]);
  });
});
