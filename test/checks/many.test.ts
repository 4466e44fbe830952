import { describe, expect, it } from 'vitest';
import { checkMany, type ManyStep, type Place } from '../../lib/checks/many/check-many';
import { standingOf, standingsOf } from '../../lib/checks/many/standing';
import { AT_A_TURN, makeTurns, type Turns } from '../../lib/checks/many/turns';
import { warmUp } from '../../lib/checks/many/warm-up';
import INVENTED from '../../lib/checks/many/warm-up.json';
import { TOGETHER } from '../../lib/checks/shared/last-asked';
import { isPlainDossier } from '../../lib/dossier/dossier';
import { reopenDossier } from '../../lib/dossier/dossiers-file';
import { SHIPPED } from '../../lib/notice/shipped';
import { contextOf } from './context';

const notice = (SHIPPED[0] as (typeof SHIPPED)[number]).notice;
const fileOf = (value: unknown, name = 'a.json') => new File([JSON.stringify(value)], name);
const person = (name: string) => ({ person: { name } });

/** Checks the files by so many workers, which take their turns as they come; what each of them told. */
async function checkBy(workers: number, files: File[]) {
  const turns = makeTurns(files);
  const asked = { files, notice, today: '2023-06-15', holidays: [] };
  const work = async () => {
    const steps: ManyStep[] = [];
    for await (const step of checkMany(asked, async () => turns.next())) {
      if (step.found) turns.found(step.found.file, step.found.dossiers);
      steps.push(step);
    }
    const people = steps.flatMap((step) => step.people);
    return { steps, people, faults: steps.flatMap((step) => step.faults) };
  };
  return Promise.all(Array.from({ length: workers }, work));
}

async function check(files: File[]) {
  const [told] = await checkBy(1, files);
  return told as NonNullable<typeof told>;
}

describe('the dossiers of files', () => {
  it('are each checked, bare or wrapped, alone or in a list; what is wrong is told with its place', async () => {
    const wrapped = { format: 'shenbao-dossier', version: 1, savedAt: '2023-06-15T01:02:03Z', dossier: person('丙') };
    const files = [
      fileOf({ ...person('甲'), unit: { name: '甲公司' } }),
      fileOf([{ person: { name: '乙', idNumber: '999999199203070017' } }, wrapped, { shoe: 1 }, 3]),
      new File(['{'], 'b.json'),
      fileOf([]),
      new File([new Uint8Array([0x5b, 0x7b, 0x22, 0xbc, 0xd7])], 'gbk.json'),
      new File(['\uFEFF [{"person": {"name": "丁"}}, {"person": }]'], 'c.json'),
    ];
    const { people, faults, steps } = await check(files);
    expect(people.map(({ file, at, name }) => [file, at, name])).toEqual([
      [0, 0, '甲'],
      [1, 0, '乙'],
      [1, 1, '丙'],
      [5, 0, '丁'],
    ]);
    for (const found of people) {
      const dossier = await reopenDossier(files[found.file] as File, found);
      expect(dossier?.person?.name).toBe(found.name);
    }
    // Where a file has changed since, what stands there now may be no dossier.
    expect(await reopenDossier(fileOf(person('某'.repeat(100))), people[0] as Place)).toBeNull();
    expect(faults.map(({ file, at, problem }) => [file, at, problem.kind])).toEqual([
      [1, 2, 'faults'],
      [1, 3, 'other-format'],
      [2, null, 'not-json'],
      [3, null, 'other-format'],
      [4, null, 'not-utf-8'],
      [5, 1, 'not-json'],
    ]);
    expect(steps.flatMap(({ found }) => (found ? [[found.file, found.dossiers]] : []))).toEqual([
      [0, 1],
      [1, 4],
      [2, 1],
      [3, 0],
      [4, 0],
      [5, 2],
    ]);
    expect(people[0]).toMatchObject({ worst: 'unsure', unit: '甲公司', idNumber: '' });
    expect(people[1]).toMatchObject({ unit: '', idNumber: '999999199203070017' });
  });

  it('are shared: a small file is read by one worker, a large list by all, each dossier once and in its place', async () => {
    const large = fileOf(
      Array.from({ length: 450 }, (_, n) => ({ person: { name: `${n}`, address: '长'.repeat(1_000) } })),
    );
    const small = fileOf(Array.from({ length: 200 }, (_, n) => person(`小${n}`)));
    const told = await checkBy(2, [fileOf(person('甲')), small, large, large]);
    const places = told.flatMap(({ people }) => people.map(({ file, at, name }) => `${file} ${at} ${name}`));
    const numbers = Array.from({ length: 450 }, (_, n) => n);
    const lists = [2, 3].flatMap((file) => numbers.map((n) => `${file} ${n} ${n}`));
    const smalls = numbers.slice(0, 200).map((n) => `1 ${n} 小${n}`);
    expect(places.sort()).toEqual(['0 0 甲', ...smalls, ...lists].sort());
    expect(told.map(({ people }) => people.filter(({ file }) => file === 1).length).sort()).toEqual([0, 200]);
    // Each is handed one of the first two turns of the list before it has done its small file.
    for (const { people } of told) {
      expect(people.filter(({ file }) => file >= 2).length).toBeGreaterThanOrEqual(AT_A_TURN);
    }
    const broken = new File(['['.repeat(1024 * 1024 + 1)], 'c.json');
    const faults = (await checkBy(2, [broken, fileOf(person('丙'))])).flatMap((one) => one.faults);
    expect(faults.map(({ file, problem }) => [file, problem.kind])).toEqual([[0, 'not-json']]);
  });

  it('are too many in one file above a number', async () => {
    const { faults } = await check([fileOf(Array(20_001).fill(0))]);
    expect(faults.map(({ problem }) => problem.kind)).toEqual(['too-many-dossiers']);
  });
});

describe('turns', () => {
  const MEGABYTE = 1024 * 1024;
  const rest = (turns: Turns) => {
    const all: string[] = [];
    for (let turn = turns.next(); turn !== null; turn = turns.next()) all.push(`${turn.file} ${turn.no}`);
    return all;
  };

  it('are one of a small file, and of a large one as many as its dossiers take', () => {
    const turns = makeTurns([{ size: 1 }, { size: MEGABYTE }, { size: MEGABYTE - 1 }, { size: MEGABYTE }]);
    expect([turns.next(), turns.next()]).toEqual([
      { file: 0, no: 0 },
      { file: 1, no: 0 },
    ]);
    // A small file is read as one, however many it holds.
    turns.found(0, 2 * AT_A_TURN);
    turns.found(1, AT_A_TURN + 1);
    turns.found(3, 2 * AT_A_TURN);
    expect(rest(turns)).toEqual(['1 1', '2 0', '3 0', '3 1']);
  });

  it('end where a file can’t be read, after those that were handed out meanwhile', () => {
    const turns = makeTurns([{ size: MEGABYTE }, { size: 1 }]);
    expect([turns.next(), turns.next()].map((turn) => turn?.no)).toEqual([0, 1]);
    turns.found(0, 0);
    expect(rest(turns)).toEqual(['1 0']);
    expect(makeTurns([]).next()).toBeNull();
  });
});

describe('the standing', () => {
  it('of nobody’s findings is that nothing applies', () => {
    expect(standingOf([]).worst).toBe('not-applicable');
  });

  it('of more people than are judged together is each one’s own', () => {
    const contexts = Array.from({ length: 2 * TOGETHER + 1 }, (_, n) =>
      contextOf({ paper: Array(n % 5).fill({ publishedOn: '2023-04-01' }) }),
    );
    const late = standingsOf(contexts).map(({ counts }) => counts['not-counted']);
    expect(late).toEqual(contexts.map((_, n) => n % 5));
  });
});

describe('a checker that waits for files', () => {
  it('checks invented dossiers, a few at a stretch', () => {
    expect(INVENTED.filter((dossier) => !isPlainDossier(dossier))).toEqual([]);
    const stretches = warmUp();
    expect([stretches.next().done, stretches.next().done]).toEqual([false, false]);
  });
});
