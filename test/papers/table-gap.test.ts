import { expect, it } from 'vitest';
import type { Dossier } from '../../lib/dossier/dossier';
import type { Applicant } from '../../lib/papers/applicant';
import { summaryLineOf } from '../../lib/papers/summary-line-of';
import { linesByPerson, tableGap } from '../../lib/papers/table-gap';
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
it('tells who has no line, whose line is not as the papers are, whose level is not known, and who stands in another table', () => {
  const [same, changed, missing] = [person(1), person(2), person(3)];
  const nowhere = person(4, { ...whole(), declaration: {} });
  const junior = person(5, { ...whole(), declaration: { level: '初级' } });
  const [kept, stale] = [row(same), row(changed)];
  const rows = [
    { ...kept, edits: { name: { text: '改', at: '2023-06-15T00:00:00.000Z' } } },
    { ...stale, values: { ...stale.values, unit: '旧单位' } },
    row(junior),
  ];
  const linesOf = linesByPerson(rows);
  const gap = (one: Applicant) => tableGap(NOTICE, one, linesOf(one));
  expect([gap(same).line, gap(changed).line, gap(missing).line]).toEqual([
    { id: kept.id, differs: false },
    { id: stale.id, differs: true },
    null,
  ]);
  expect(gap(nowhere)).toEqual({ level: null, line: null, toLookAt: false, elsewhere: [] });
  expect(gap(junior)).toMatchObject({ level: 'junior', line: null, elsewhere: [{ level: 'intermediate' }] });
  expect(gap(same).toLookAt).toBe(false);
  expect(gap(person(6, { ...whole(), training: [] })).toLookAt).toBe(true);
});
