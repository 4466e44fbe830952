import type { z } from 'zod';
import type { ShenbaoDatabase } from './database';

/**
 * Every setting that is kept: the language of the panel, the papers of the summary table and of the profile sheets, whose dossier was
 * shown last, of which papers the user was told that they are no official blank, who seals the summary table, when everything was
 * last saved to a file, which notices are judged by, the office's own days in the plan, who does
 * what the journal tells.
 */
export const SETTING_KEYS = [
  'language',
  'paperSize',
  'profileSize',
  'currentPerson',
  'defaultTold',
  'sealBy',
  'lastBackup',
  'currentNotice',
  'plan',
  'clerk',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

/**
 * A setting as its schema reads it. `fallback` stands in where nothing was set, or where an older or newer version left
 * a value that the schema refuses: a setting only eases the work, so it is asked for again rather than told as a fault.
 */
export async function readSetting<T>(
  database: ShenbaoDatabase,
  key: SettingKey,
  schema: z.ZodType<T>,
  fallback: T,
): Promise<T> {
  const row = await database.settings.get(key);
  const parsed = schema.safeParse(row?.value);
  return parsed.success ? parsed.data : fallback;
}

/** Keeps a setting in one transaction; rejects when the browser can't write. */
export async function writeSetting(database: ShenbaoDatabase, key: SettingKey, value: unknown): Promise<void> {
  await database.settings.put({ key, value });
}
