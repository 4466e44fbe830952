import type { Page } from 'puppeteer-core';
import { applicant, expect } from '../fixtures';
import type { Sidebar } from './sidebar';

/** The name of an applicant of the practice platform. */
export const nameOf = (id: string): string => applicant(id).person.name;

/** Opens the form of an applicant and every part of it that is closed. */
export async function openForm(page: Page, id: string): Promise<void> {
  await page.goto(`https://rs.jshrss.jiangsu.gov.cn/web/functionAuth?applicant=${id}`, { waitUntil: [] });
  await page.bringToFront();
  const frame = await page.waitForFrame((each) => each.url().includes('/UTP?') && each.url().includes(id));
  await frame.waitForSelector('#jbxx_aac003');
  await frame.evaluate(async () => {
    const closed = '.ant-collapse-header[aria-expanded="false"]';
    for (let header = document.querySelector(closed); header; header = document.querySelector(closed)) {
      (header as HTMLElement).click();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
}

/** How often the sidebar is asked, in milliseconds: Playwright's own pauses grow to a second, and here each step is asked for. */
export const OFTEN = [100];

/** Presses as soon as what has this name is there. */
export const press = (sidebar: Sidebar, name: string) =>
  expect.poll(() => sidebar.press(name), { message: name, intervals: OFTEN }).toBe(true);
/** Writes as soon as the field of this name is there. */
export const fill = (sidebar: Sidebar, name: string, value: string) =>
  expect.poll(() => sidebar.fill(name, value), { message: name, intervals: OFTEN }).toBe(true);

/** When the panel names the applicant and has read all. */
export async function waitForPerson(sidebar: Sidebar, id: string): Promise<void> {
  const named = () =>
    sidebar.run((document) => document.querySelector('[role="group"][aria-label="页面上的申报人"]')?.textContent ?? '');
  await expect.poll(named, { intervals: OFTEN }).toContain(nameOf(id));
  await expect.poll(() => sidebar.text(), { intervals: OFTEN }).not.toContain('还在加载');
}
