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

test.describe('whatever moment of a reading the page changes at, nobody is shown with values of another', () => {
  test.slow();

  test('another person in the same tab', async ({ session }) => {
    await openHall(session.page, 'late');
    const panel = await session.openPanel();
    await waitForReading(panel, nameOf('late'));
    await show(panel, '读到的内容');
    await watch(panel);
    let person: Person = 'late';
    for (const moment of MOMENTS) {
      person = other(person);
      await session.page.goto(`https://rs.jshrss.jiangsu.gov.cn/web/functionAuth?applicant=${person}`);
      await rest(moment);
    }
    await waitForReading(panel, nameOf(person));
    expect(await mixedIn(panel)).toEqual([]);
  });

  test('another tab', async ({ session }) => {
    await openHall(session.page, 'late');
    const second = await session.context.newPage();
    await openHall(second, 'short');
    const tabs = { late: session.page, short: second };
    const panel = await session.openPanel();
    await waitForReading(panel, nameOf('short'));
    await show(panel, '读到的内容');
    await watch(panel);
    let person: Person = 'short';
    for (const moment of MOMENTS) {
      person = other(person);
      await tabs[person].bringToFront();
      await rest(moment);
    }
    await waitForReading(panel, nameOf(person));
    expect(await mixedIn(panel)).toEqual([]);
  });

  test('another document in the innermost frame', async ({ session }) => {
    await openHall(session.page, 'late');
    const panel = await session.openPanel();
    await waitForReading(panel, nameOf('late'));
    await show(panel, '读到的内容');
    await watch(panel);
    let person: Person = 'late';
    for (const moment of MOMENTS) {
      const inner = session.page.frames().find((frame) => frame.url().includes('UTP?'));
      const before = person;
      person = other(person);
      await inner?.goto(inner.url().replace(`applicant=${before}`, `applicant=${person}`));
      await rest(moment);
    }
    await waitForReading(panel, nameOf(person));
    expect(await mixedIn(panel)).toEqual([]);
  });
});
