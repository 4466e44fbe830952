import { expect, it } from 'vitest';
import type { Dossier } from '../../lib/dossier/dossier';
import type { Applicant } from '../../lib/papers/applicant';
import { summaryLineOf } from '../../lib/papers/summary-line-of';
import { tableGaps } from '../../lib/papers/table-gaps';
import { line, NOTICE, whole } from './sample';

const person = (at: number, dossier: Dossier = whole()): Applicant => ({
  id: String(at),
  name: `甲${at}`,
  idNumber: `99990119880315001${at}`,
  dossier: { ...dossier, person: { ...dossier.person, name: `甲${at}` } },
  kept: {},
  checklist: null,
  version: null,
});
const row = (one: Applicant) => ({ ...line(0, {}), ...summaryLineOf(one, NOTICE), source: 'roster' as const });
const ids = (people: readonly { readonly applicant: Applicant }[]) => people.map(({ applicant }) => applicant.id);

it('tells who has no line, whose line is not as the papers are, whose level is not known, and who stands in another table', () => {
  const [same, changed, missing] = [person(1), person(2), person(3)];
  const nowhere = person(4, { ...whole(), declaration: {} });
  const junior = person(5, { ...whole(), declaration: { level: '初级' } });
  const stale = row(changed);
  const rows = [
    { ...row(same), edits: { name: { text: '改', at: '2023-06-15T00:00:00.000Z' } } },
    { ...stale, values: { ...stale.values, unit: '旧单位' } },
    row(junior),
  ];
  const { levels, without, elsewhere } = tableGaps(NOTICE, [same, changed, missing, nowhere, junior], rows);
  const of = (level: string) => {
    const gaps = levels.find((one) => one.level === level);
    return gaps && [ids(gaps.people), ids(gaps.missing), ids(gaps.changed)];
  };
  expect(of('intermediate')).toEqual([['1', '2', '3'], ['3'], ['2']]);
  expect(of('junior')).toEqual([['5'], ['5'], []]);
  expect(without.map(({ id }) => id)).toEqual(['4']);
  expect(elsewhere.map(({ applicant, row: { level } }) => [applicant.id, level])).toEqual([['5', 'intermediate']]);
});
