import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import { launch, temporaryProfile } from '../../scripts/launch.mjs';
import { startPlatform } from '../platform/server.mjs';

/** The extension as it is shipped, built by test/e2e/build.ts. */
export const EXTENSION = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

/** The day that the planted results of the practice platform are judged by. */
export const DAY = '2023-06-15';

type Platform = Awaited<ReturnType<typeof startPlatform>>;
type Session = Awaited<ReturnType<typeof launch>>;

export const test = base.extend<{ profile: string; session: Session }, { platform: Platform }>({
  platform: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner demands a destructured first argument
    async ({}, use) => {
      const platform = await startPlatform();
      await use(platform);
      await platform.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  profile: async ({}, use) => {
    const profile = temporaryProfile();
    await use(profile.folder);
    profile.remove();
  },
  session: async ({ platform, profile }, use) => {
    const session = await launch({ extension: EXTENSION, profile, resolverRules: platform.resolverRules });
    await use(session);
    await session.close();
  },
});

export { expect };

/** A copy of the built extension in a folder of its own, to be changed or loaded from elsewhere. */
export function copyOfExtension(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'shenbao-extension-'));
  cpSync(EXTENSION, folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const HALL = 'https://rs.jshrss.jiangsu.gov.cn/web/functionAuth';

/** The innermost frame of the hall, which holds the form or the review page. */
export function innerFrame(page: Page): FrameLocator {
  return page.frameLocator('iframe').frameLocator('iframe');
}

/** Opens the practice form of an applicant, or the review page, and waits until it shows the applicant's name. */
export async function openHall(page: Page, applicant: string, view: 'form' | 'review' = 'form'): Promise<FrameLocator> {
  await page.goto(`${HALL}?applicant=${applicant}${view === 'review' ? '&view=review' : ''}`);
  return innerFrame(page);
}
