import { describe, expect, it } from 'vitest';
import { checkMany, type ManyStep } from '../../lib/checks/many/check-many';
import { standingOf } from '../../lib/checks/many/standing';
import type { Dossier } from '../../lib/dossier/dossier';
import { SHIPPED } from '../../lib/notice/shipped';

const notice = (SHIPPED[0] as (typeof SHIPPED)[number]).notice;
const fileOf = (value: unknown, name = 'a.json') => new File([JSON.stringify(value)], name);
const person = (name: string) => ({ person: { name } });

async function check(files: File[], share = { index: 0, of: 1 }, stopAfter = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, Dossier>();
  const steps: ManyStep[] = [];
  const asked = { files, share, notice, today: '2023-06-15', holidays: [] };
  for await (const step of checkMany(asked, ({ file, at }, dossier) => kept.set(`${file} ${at}`, dossier))) {
    steps.push(step);
    if (steps.length >= stopAfter) break;
  }
  const people = steps.flatMap((step) => step.people);
  return { kept, steps, people, faults: steps.flatMap((step) => step.faults) };
}

describe('the dossiers of files', () => {
  it('are each checked and kept, bare or wrapped, alone or in a list; what is wrong is told with its place', async () => {
    const wrapped = { format: 'shenbao-dossier', version: 1, savedAt: '2023-06-15T01:02:03Z', dossier: person('丙') };
    const { people, kept, faults, steps } = await check([
      fileOf(person('甲')),
      fileOf([person('乙'), wrapped, { shoe: 1 }, 3]),
      new File(['{'], 'b.json'),
      fileOf([]),
    ]);
    expect(people.map(({ file, at, name }) => [file, at, name])).toEqual([
      [0, 0, '甲'],
      [1, 0, '乙'],
      [1, 1, '丙'],
    ]);
    expect([...kept.keys()]).toEqual(['0 0', '1 0', '1 1']);
    expect(faults.map(({ file, at, problem }) => [file, at, problem.kind])).toEqual([
      [1, 2, 'faults'],
      [1, 3, 'other-format'],
      [2, null, 'not-json'],
      [3, null, 'other-format'],
    ]);
    expect(steps.reduce((sum, { found }) => sum + found, 0)).toBe(5);
    expect(people[0]?.worst).toBe('unsure');
  });

  it('are shared: a small file is read by one worker, a large list by all', async () => {
    const large = fileOf(
      Array.from({ length: 19 }, (_, n) => ({ person: { name: `${n}`, address: '长'.repeat(20_000) } })),
    );
    const files = [fileOf(person('甲')), fileOf(person('乙')), large];
    const [one, two] = [await check(files, { index: 0, of: 2 }), await check(files, { index: 1, of: 2 })];
    const names = (of: typeof one) => of.people.map(({ name }) => name);
    expect([names(one).length, names(two).length]).toEqual([11, 10]);
    expect(new Set([...names(one), ...names(two)]).size).toBe(21);
    // Stopped after its first hundreds.
    const list = fileOf(Array.from({ length: 201 }, () => ({})));
    expect((await check([list], { index: 0, of: 1 }, 2)).people).toHaveLength(200);
    const broken = new File(['['.repeat(1024 * 1024 + 1)], 'c.json');
    const told = [await check([broken], { index: 0, of: 2 }), await check([broken], { index: 1, of: 2 })];
    expect(told.map(({ faults }) => faults.length)).toEqual([1, 0]);
  });

  it('are too many in one file above a number', async () => {
    const { faults } = await check([fileOf(Array(20_001).fill(0))]);
    expect(faults.map(({ problem }) => problem.kind)).toEqual(['too-many-dossiers']);
  });
});

it('the standing of nobody’s findings is that nothing applies', () => {
  expect(standingOf([]).worst).toBe('not-applicable');
});
