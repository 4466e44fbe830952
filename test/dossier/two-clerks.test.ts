import { expect, it } from 'vitest';
import { madeDossiers } from '../../bench/made-dossiers.mjs';
import { CATALOGUE, type FieldId, fieldEntry, SECTION_IDS, type SectionId } from '../../lib/dossier/catalogue';
import { compareDossiers, keepAdditions } from '../../lib/dossier/compare-dossiers';
import type { Dossier } from '../../lib/dossier/dossier';
import { EMPTY_DOSSIER } from '../../lib/dossier/kept-dossier';

const STAMP = { source: 'hand', at: '2023-06-15T01:02:03.000Z' } as const;
type Values = Record<string, string>;

const entriesOf = (dossier: Dossier, section: SectionId) => [dossier[section] ?? []].flat() as Values[];

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

/** How an entry is called: with another name it is another entry, which is told as one that the other clerk does not have. */
const NAMES = new Set(['name', 'title', 'school', 'unit', 'year']);

it('of forty people that two clerks entered, each planted difference is found, and nothing else', () => {
  const planted: string[] = [];
  const found: string[] = [];
  for (const [person, dossier] of madeDossiers(40).entries()) {
    const other = structuredClone(dossier);
    let field = 0;
    for (const section of SECTION_IDS) {
      const entries = entriesOf(other, section);
      for (const [place, values] of entries.entries()) {
        for (const [name, text] of Object.entries(values)) {
          const id = `${section}.${name}` as FieldId;
          const change = OTHER[fieldEntry(id).kind];
          field += 1;
          // One field in seventeen, another for each person.
          const isPlanted = (field + person) % 17 === 0 && !NAMES.has(name) && text.trim() !== '';
          const changed = isPlanted ? (change?.(text) ?? text) : text;
          if (changed !== text) {
            values[name] = changed;
            planted.push(`${person} ${id} ${place} ${text}`);
          } else values[name] = asWrittenBy(id, text);
        }
      }
      // The second clerk begins with the last.
      if (CATALOGUE[section].many) entries.reverse();
      if (entries.length > 0) Object.assign(other, { [section]: CATALOGUE[section].many ? entries : entries[0] });
    }
    let ids = 0;
    const kept = keepAdditions(dossier, new Set(SECTION_IDS), STAMP, () => `e${ids++}`)(EMPTY_DOSSIER);
    const { differences, additions } = compareDossiers(kept, other);
    expect(additions).toEqual([]);
    found.push(...differences.map(({ field: id, place, kept: { text } }) => `${person} ${id} ${place} ${text}`));
  }
  expect(planted.length).toBeGreaterThan(80);
  expect(found.toSorted()).toEqual(planted.toSorted());
});
