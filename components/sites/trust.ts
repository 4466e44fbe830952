import { type Form, isSameForm } from '../../lib/dossier/form';
import type { Reading } from '../../lib/dossier/reading';
import { PLATFORM_SITES, siteOf } from './site';

/**
 * How far a form may be filled. `whole`: it is the platform's, or the user has gone through it and confirmed it. `taught`: the user
 * has taught fields of it, or taken their meanings from a file, and these are what is meant; every other waits for a look. `none`: it
 * is a form of a further site of which the user has said nothing, and is not filled.
 */
export type Trust = 'whole' | 'taught' | 'none';

/** The trust in what a document holds now; `origin` as the browser tells it, `reading` null where none has come yet. */
export function trustOf(origin: string | undefined, reading: Reading | null, confirmed: readonly Form[]): Trust {
  const site = siteOf(origin);
  if (site === null) return 'none';
  if (PLATFORM_SITES.includes(site)) return 'whole';
  if (reading === null || siteOf(reading.form.site) !== site) return 'none';
  if (confirmed.some((form) => isSameForm(form, reading.form))) return 'whole';
  return reading.values.some(({ taught, meaning }) => taught && meaning !== null) ? 'taught' : 'none';
}
