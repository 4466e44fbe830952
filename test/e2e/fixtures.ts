import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { launch, temporaryProfile } from '../../scripts/launch.mjs';
import { startPlatform } from '../platform/server.mjs';

/** The extension as it is shipped, built by test/e2e/build.ts. */
export const EXTENSION = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

/** The four applicants of the practice platform that have planted results. */
export const APPLICANTS = ['clean', 'late', 'short', 'mixed'] as const;

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
    await profile.remove();
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

interface Planted {
  check: string;
  entry: string | null;
  field: string | null;
  verdict: string;
}

function applicantFile(name: string) {
  const file = join(import.meta.dirname, '..', 'platform', 'applicants', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What an applicant of the practice platform has, in the form of a dossier file. */
export const applicant = (name: string) => applicantFile(name);

/** The findings that an applicant of the practice platform must have, and no others. */
export const planted = (name: string): Planted[] => applicantFile(`${name}.planted`);
