import { decidingDates } from '../checks/shared/deciding';
import { lastDay } from '../checks/shared/last-day';
import { isOnOrBefore } from '../dates/compare';
import { parseDate } from '../dates/parse';
import type { IsoDay } from '../dates/partial-date';
import { CATALOGUE, type FieldId, type SectionId, splitField } from '../dossier/catalogue';
import { incomingEntries } from '../dossier/compare-dossiers';
import type { Dossier } from '../dossier/dossier';
import { entriesOf, type KeptDossier } from '../dossier/kept-dossier';
import { type IncomingEntry, pairEntries } from '../dossier/pair-entries';
import { valueKey } from '../dossier/same-value';
import type { Notice } from '../notice/schema';
import { DECIDING, type Deciding } from './deciding-fields';

/** One field that decides, to be held against the paper, and what platform and dossier say of it; null where they say nothing. */
export interface Question {
  /** The same for the same field of the same entry, also after the page was read again. */
  readonly key: string;
  readonly section: SectionId;
  readonly field: FieldId;
  /** The number of the entry, from 0, in the dossier, or behind its last where the page alone has it; 0 in a section of one. */
  readonly place: number;
  /** True where what is said is shown before the paper is looked at, since it tells which paper to take up. */
  readonly named: boolean;
  readonly platform: string | null;
  readonly dossier: string | null;
}

interface Held {
  readonly entryKey: string;
  readonly platform: Readonly<Record<string, string>>;
  readonly dossier: Readonly<Record<string, string>>;
}

/** The entries of the page that say anything. A masked name or number is held against the whole one, so it stays here. */
function onPlatform(section: SectionId, platform: Dossier): IncomingEntry[] {
  if (CATALOGUE[section].many) return incomingEntries(platform, section);
  const said = Object.entries((platform[section] ?? {}) as Readonly<Record<string, string>>).filter(([, text]) =>
    text.trim(),
  );
  return said.length === 0 ? [] : [{ at: 0, values: Object.fromEntries(said) }];
}

/**
 * Names each entry by what it is called, so that what was entered for it stays when the page is read again, or when the applicant hands
 * in another version. Those of one name are told apart by their order.
 */
function withKeys({ section, named }: Deciding, entries: readonly Omit<Held, 'entryKey'>[]): Held[] {
  const count = new Map<string, number>();
  return entries.map((entry) => {
    const name = named === null ? '' : (entry.dossier[named] ?? entry.platform[named] ?? '');
    const key = named === null ? '' : valueKey(`${section}.${named}` as FieldId, name).slice(0, 300);
    const before = count.get(key) ?? 0;
    count.set(key, before + 1);
    return { entryKey: before === 0 ? key : `${key} ${before + 1}`, ...entry };
  });
}

function heldEntries(deciding: Deciding, platform: Dossier, kept: KeptDossier): Held[] {
  const { section } = deciding;
  const found = onPlatform(section, platform);
  const known = entriesOf(kept, section);
  const places = CATALOGUE[section].many ? pairEntries(section, found, known) : new Map(found.map(({ at }) => [at, 0]));
  const onPage = new Map(found.map(({ at, values }) => [places.get(at), values]));
  const both = known.map(({ values }, place) => ({
    platform: onPage.get(place) ?? {},
    dossier: Object.fromEntries(Object.entries(values).map(([field, { text }]) => [field, text])),
  }));
  const onlyOnPage = found
    .filter(({ at }) => known[places.get(at) ?? -1] === undefined)
    .map(({ values }) => ({ platform: values, dossier: {} }));
  return withKeys(deciding, [...both, ...onlyOnPage]);
}

/** The last day that counts for what is achieved, by section; education and titles are asked for whatever their dates. */
const LAST_DAYS = { achievement: 'achievement', patent: 'achievement', award: 'achievement', paper: 'paper' } as const;

/** True where every date that is said of the entry surely lies after the cutoff: it does not count, so no paper decides anything. */
function isNotCounted(section: SectionId, { platform, dossier }: Held, notice: Notice): boolean {
  if (!(section in LAST_DAYS)) return false;
  const dated = section as keyof typeof LAST_DAYS;
  const last: IsoDay = lastDay(LAST_DAYS[dated], notice);
  const [first] = decidingDates(dated, null).fields;
  const { field } = splitField(first as FieldId);
  const dates = [platform[field], dossier[field]].filter((text) => text !== undefined);
  return (
    dates.length > 0 &&
    dates.every((text) => {
      const parsed = parseDate(text);
      return parsed.kind === 'date' && isOnOrBefore(parsed.date, last) === 'no';
    })
  );
}

/**
 * Every field that decides, entry by entry: what the page says and what the dossier says, the entries of both paired by what they
 * say. An entry that surely came after its cutoff in both is left out, and so is a field of which neither says anything.
 */
export function questions(platform: Dossier, kept: KeptDossier, notice: Notice): Question[] {
  return DECIDING.flatMap((deciding) => {
    const { section, named, blind } = deciding;
    return heldEntries(deciding, platform, kept).flatMap((held, place) => {
      if (isNotCounted(section, held, notice)) return [];
      return [...(named === null ? [] : [named]), ...blind].flatMap((name): Question[] => {
        const said = { platform: held.platform[name] ?? null, dossier: held.dossier[name] ?? null };
        if (said.platform === null && said.dossier === null) return [];
        const field = `${section}.${name}` as FieldId;
        return [{ key: `${field} ${held.entryKey}`, section, field, place, named: name === named, ...said }];
      });
    });
  });
}
