import { CATALOGUE, type FieldId, fieldEntry, SECTION_IDS, type SectionId } from '../../lib/dossier/catalogue';
import type { Dossier } from '../../lib/dossier/dossier';

type Values = Record<string, string>;

export const entriesOf = (dossier: Dossier, section: SectionId) => [dossier[section] ?? []].flat() as Values[];

/** The same, as another clerk writes it: dates in words, wide digits, blanks around. */
function asWrittenBy(field: FieldId, text: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (fieldEntry(field).kind === 'date' && day) return `${day[1]}年${Number(day[2])}月${Number(day[3])}日`;
  if (fieldEntry(field).kind === 'number')
    return text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  return ` ${text}　`;
}

/** What is planted: another day, and another word, in every field of its kind in turn. */
const OTHER: Readonly<Record<string, (text: string) => string>> = {
  date: (text) => text.replace(/\d$/u, (digit) => String((Number(digit) + 1) % 10)),
  number: (text) => String(Number(text) + 1),
  text: (text) => `${text}（改）`,
};

/** How an entry is called: with another name it is another entry. With another year of the batch the person is of another batch. */
const NAMES = new Set(['name', 'title', 'school', 'unit', 'year', 'batchYear']);

/** A difference that was planted: what the first clerk has, what the second has, null where nothing. */
export interface Planted {
  readonly section: SectionId;
  readonly field: FieldId;
  /** The place of the entry with the first clerk and with the second, from 0. */
  readonly places: readonly [number, number];
  readonly first: string;
  readonly second: string | null;
}

/**
 * What a second clerk enters of the same person: everything written otherwise, entries begun with the last, one field in seventeen
 * another value, and of every fifth person one training left out. `person` counts them from 0.
 */
export function secondClerk(dossier: Dossier, person: number): { dossier: Dossier; planted: Planted[] } {
  const other: Dossier = structuredClone(dossier);
  const planted: Planted[] = [];
  let count = 0;
  for (const section of SECTION_IDS) {
    const { many } = CATALOGUE[section];
    let entries = entriesOf(other, section);
    if (section === 'training' && person % 5 === 2) {
      const out = entries.length - 1;
      for (const [name, text] of Object.entries(entries[out] ?? {})) {
        planted.push({ section, field: `training.${name}` as FieldId, places: [out, 0], first: text, second: null });
      }
      entries = entries.slice(0, out);
    }
    for (const [place, values] of entries.entries()) {
      for (const [name, text] of Object.entries(values)) {
        const field = `${section}.${name}` as FieldId;
        count += 1;
        const isPlanted = (count + person) % 17 === 0 && !NAMES.has(name) && text.trim() !== '';
        const second = isPlanted ? (OTHER[fieldEntry(field).kind]?.(text) ?? text) : text;
        values[name] = second === text ? asWrittenBy(field, text) : second;
        if (second === text) continue;
        planted.push({ section, field, places: [place, many ? entries.length - 1 - place : 0], first: text, second });
      }
    }
    if (many) entries.reverse();
    if (other[section] !== undefined) Object.assign(other, { [section]: many ? entries : entries[0] });
  }
  return { dossier: other, planted };
}
