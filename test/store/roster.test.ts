import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contextBy } from '../../lib/checks/many/check-many';
import { standingOf } from '../../lib/checks/many/standing';
import { runChecks } from '../../lib/checks/run';
import { setValue } from '../../lib/dossier/change-kept';
import { type Handed, openHandoff, writeHandoff } from '../../lib/handoff/handoff-file';
import { displayOf, EMPTY_DISPLAY } from '../../lib/roster/display-record';
import { EVERYONE, filterRoster, worstFirst } from '../../lib/roster/search';
import { type Narrowing, readBatch } from '../../lib/store/batch';
import { ShenbaoDatabase } from '../../lib/store/database';
import { changeDossier } from '../../lib/store/dossiers';
import { makeFile, takeFile } from '../../lib/store/hand-over';
import { readInForce } from '../../lib/store/in-force';
import { type JudgedPerson, judgePeople } from '../../lib/store/judge-people';
import { readOutline, tablesOf } from '../../lib/store/outline';
import { choosePapers, readRoster, StateRefused, setDisplay, setStates } from '../../lib/store/roster';
import { takeIntoTable } from '../../lib/store/roster-table';
import { listNoticeRows, listSummaryRows, untakeSummaryRows } from '../../lib/store/summary-rows';
import { UndoRefused, undoStep } from '../../lib/store/undo-step';
import { takeVersions } from '../../lib/store/versions';
import { NOTICE, personNo, versionOf } from '../handoff/sample';

const NOW = new Date('2023-06-15T01:02:03Z');
const BY = { notice: NOTICE, today: '2023-06-15', holidays: [] };
const { dossier: _, ...CONTEXT } = contextBy(BY)({});
const opened: ShenbaoDatabase[] = [];
const fresh = () => {
  const one = new ShenbaoDatabase(`test-${crypto.randomUUID()}`);
  opened.push(one);
  return one;
};
let database: ShenbaoDatabase;
beforeEach(() => {
  database = fresh();
});
afterEach(async () => {
  for (const one of opened.splice(0)) {
    one.close();
    await Dexie.delete(one.name);
  }
});

const take = (...handed: Handed[]) => takeVersions(database, NOTICE, handed, NOW);
const blob = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);
const only = async () => {
  const [one] = (await readInForce(database, NOTICE)).people;
  if (!one) throw new Error('nobody');
  return one;
};

/** All that opening files has left, but for ids and instants. */
async function left(of: ShenbaoDatabase) {
  const names = new Map((await of.people.toArray()).map(({ id, name }) => [id, name]));
  const rows = (await of.versions.toArray()).map(({ personId, counter, hash }) =>
    [names.get(personId), counter, hash].join(' '),
  );
  const roster = (await readRoster(of, NOTICE)).map(({ personId: _id, ...line }) => line);
  return { people: [...names.values()].sort(), versions: rows.sort(), roster };
}

describe('opening hand-off files', () => {
  it('leaves the same set in any order and however often', async () => {
    const pool = await Promise.all(
      [1, 2, 3].flatMap((n) => [1, 2, 3].flatMap((counter) => ['甲', '乙'].map((note) => versionOf(n, counter, note)))),
    );
    const files = fc.array(fc.subarray(pool, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(files, fc.infiniteStream(fc.nat()), async (given, order) => {
        const shuffled = [...given, ...given].sort(() => ((order.next().value ?? 0) % 2 === 0 ? 1 : -1));
        const [one, two] = [fresh(), fresh()];
        for (const file of given) await takeVersions(one, NOTICE, file, NOW);
        for (const file of shuffled) await takeVersions(two, NOTICE, file, NOW);
        const before = await left(one);
        expect(await left(two)).toEqual(before);
        expect(before.versions.length).toBe(new Set(given.flat().map(({ hash }) => hash)).size);
      }),
      { numRuns: 8 },
    );
  });

  it('takes a faulty file not at all', async () => {
    await take(await versionOf(1, 1));
    const before = await left(database);
    const bytes = await writeHandoff(NOTICE, [await versionOf(2, 1), { ...(await versionOf(3, 1)), counter: 2 }], null);
    expect(await takeFile(database, NOTICE, blob(bytes), null, NOW)).toEqual({
      ok: false,
      problem: { kind: 'altered', no: 2 },
    });
    expect(await left(database)).toEqual(before);
    database.versions.hook('creating', () => {
      throw new Error('the disk is full');
    });
    const sound = await writeHandoff(NOTICE, [await versionOf(2, 1)], null);
    expect(await takeFile(database, NOTICE, blob(sound), null, NOW)).toEqual({
      ok: false,
      problem: { kind: 'not-kept' },
    });
    expect(await left(database)).toEqual(before);
  });

  it('puts the highest number in force, a recorded choice before it, and tells a conflict', async () => {
    await take(await versionOf(1, 2, '二'), await versionOf(1, 1, '一'));
    expect(await only()).toMatchObject({
      dossier: { unit: { name: '二' } },
      force: { kind: 'version', chosen: false },
    });
    const { person, versions } = await only();
    const first = versions.find(({ counter }) => counter === 1) ?? null;
    await choosePapers(database, NOTICE, person.id, first, NOW);
    expect(await only()).toMatchObject({ dossier: { unit: { name: '一' } }, force: { newer: true } });
    expect((await readRoster(database, NOTICE))[0]).toMatchObject({ unit: '一', counter: 1, newer: true, versions: 2 });
    await choosePapers(database, NOTICE, person.id, null, NOW);
    expect(await take(await versionOf(1, 2, '另'))).toMatchObject({ people: 1, added: 1, conflicts: 1 });
    expect((await only()).force.kind).toBe('conflict');
    expect((await readRoster(database, NOTICE))[0]).toMatchObject({ conflict: true, counter: null });
    expect(await readBatch(database, NOTICE)).toMatchObject({ applicants: [], undecided: ['申报人1'] });
    expect(await makeFile(database, BY, null, null, { now: NOW, withJournal: true, withEntries: false })).toMatchObject(
      {
        people: 0,
        undecided: ['申报人1'],
      },
    );
    await choosePapers(database, NOTICE, person.id, first, NOW);
    expect((await readBatch(database, NOTICE)).applicants).toHaveLength(1);
  });

  it('goes by what is kept here where the office says so, and then shows it as it changes', async () => {
    await take(await versionOf(1, 1, '一'));
    const { person } = await only();
    const at = NOW.toISOString();
    const unit = setValue('unit.name', 'unit', { text: '自己的', source: 'hand', at });
    await changeDossier(database, { personId: person.id }, unit, NOW);
    expect((await only()).dossier.unit?.name).toBe('一');
    await choosePapers(database, NOTICE, person.id, 'kept', NOW);
    expect((await readRoster(database, NOTICE))[0]).toMatchObject({ unit: '自己的', versions: 1, counter: null });
    await changeDossier(
      database,
      { personId: person.id },
      setValue('unit.name', 'unit', { text: '改过的', source: 'hand', at }),
      NOW,
    );
    expect((await readRoster(database, NOTICE))[0]).toMatchObject({ unit: '改过的' });
  });
});

describe('what is saved for the next office', () => {
  it('keeps number and hash of what was only handed on, counts up what was changed, and makes findings anew', async () => {
    const came = { ...(await versionOf(1, 4)), said: { judgedOn: '2022-01-01', findings: [] } };
    await take(came);
    const opens = async () => {
      const { bytes } = await makeFile(database, BY, null, null, { now: NOW, withJournal: true, withEntries: false });
      const file = await openHandoff(blob(bytes), null, NOTICE);
      if (!file.ok) throw new Error(file.problem.kind);
      return file.handoff.people[0];
    };
    expect(await opens()).toMatchObject({ counter: 4, hash: came.hash, said: { judgedOn: '2023-06-15' } });
    expect((await opens())?.said?.findings.length).toBeGreaterThan(0);
    const { person } = await only();
    const display = { ...EMPTY_DISPLAY, from: '2023-06-05', to: '2023-06-12', objection: 'none' as const };
    await setDisplay(database, NOTICE.id, person.id, display, NOW);
    expect(displayOf({ display: { from: '2023-06-05', to: '6月', result: '无异议' } })).toEqual({
      ...EMPTY_DISPLAY,
      from: '2023-06-05',
    });
    const changed = await opens();
    expect(changed).toMatchObject({ counter: 5, dossier: { display: { from: '2023-06-05', result: '无异议' } } });
    expect(await opens()).toEqual(changed);
  });

  it('leaves out, by name, whoever is not wholly named', async () => {
    const person = { name: '张三', idNumber: '9999****0010' };
    const name = setValue('person.name', 'person', { text: '张三', source: 'hand', at: NOW.toISOString() });
    await changeDossier(database, { identity: person }, name, NOW);
    expect(await makeFile(database, BY, null, null, { now: NOW, withJournal: true, withEntries: false })).toMatchObject(
      {
        people: 0,
        untold: ['张三'],
      },
    );
  });
});

describe('the roster', () => {
  it('is found by name or number and filtered by unit, level and state', async () => {
    const dossier = { declaration: { level: '初级' } };
    await take(await versionOf(1, 1, '甲'), await versionOf(2, 1, '乙'), await versionOf(3, 1, '甲', dossier));
    const people = await readRoster(database, NOTICE);
    const found = (filter: Partial<typeof EVERYONE>) =>
      filterRoster(people, { ...EVERYONE, ...filter }).map(({ name }) => name);
    expect(found({})).toEqual(['申报人1', '申报人3', '申报人2']);
    expect(found({ text: ' 人2 ' })).toEqual(['申报人2']);
    expect(found({ text: personNo(3).idNumber.slice(-6).toLowerCase() })).toEqual(['申报人3']);
    expect(found({ unit: '甲', level: 'intermediate' })).toEqual(['申报人1']);
    expect(found({ level: 'unknown' })).toEqual([]);
    expect(found({ open: true })).toEqual([]);
    const [first] = people;
    await setStates(database, CONTEXT, [first?.personId ?? ''], 'checking', NOW);
    const after = await readRoster(database, NOTICE);
    expect(filterRoster(after, { ...EVERYONE, state: 'checking' }).map(({ name }) => name)).toEqual(['申报人1']);
  });

  it('lets nobody be recommended while an objection stands, and takes a recommendation back with one', async () => {
    await take(await versionOf(1, 1), await versionOf(2, 1));
    const ids = (await readRoster(database, NOTICE)).map(({ personId }) => personId);
    const [first = ''] = ids;
    const before = await setStates(database, CONTEXT, ids, 'recommended', NOW);
    await setDisplay(database, NOTICE.id, first, { ...EMPTY_DISPLAY, objection: 'raised', note: '业绩不实' }, NOW);
    const states = async () => (await readRoster(database, NOTICE)).map(({ state }) => state);
    expect(await states()).toEqual(['on-display', 'recommended']);
    await expect(setStates(database, CONTEXT, ids, 'handed-in', NOW)).rejects.toThrow(StateRefused);
    // Stopped in the midst, nothing of it is done.
    const stopped = setStates(database, CONTEXT, ids, 'returned', NOW, (done) => {
      if (done > 0) throw new Error('stopped');
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(await states()).toEqual(['on-display', 'recommended']);
    expect((await readInForce(database, NOTICE, [first])).people[0]?.dossier.display?.result).toBe(
      '有异议，没有处理完：业绩不实',
    );
    await setDisplay(database, NOTICE.id, first, { ...EMPTY_DISPLAY, objection: 'settled' }, NOW);
    const last = await setStates(database, CONTEXT, ids, 'handed-in', NOW);
    const undo = (no: number) => undoStep(database, CONTEXT, no, NOW);
    await expect(undo(before)).rejects.toMatchObject({ why: 'rests', by: { act: { kind: 'display' } } });
    await undo(last);
    expect(await states()).toEqual(['on-display', 'recommended']);
    await expect(undo(last)).rejects.toThrow(UndoRefused);
    const [only = ''] = ids.slice(1);
    const raised = await setDisplay(database, NOTICE.id, only, { ...EMPTY_DISPLAY, objection: 'raised' }, NOW);
    const settled = await setDisplay(database, NOTICE.id, only, { ...EMPTY_DISPLAY, objection: 'none' }, NOW);
    await setStates(database, CONTEXT, [only], 'recommended', NOW);
    await expect(undo(settled)).rejects.toMatchObject({ why: 'rests', by: { act: { kind: 'state' } } });
    await expect(undo(raised)).rejects.toThrow(UndoRefused);
    expect(await states()).toEqual(['on-display', 'recommended']);
  });

  it('is judged anew by the papers in force, and what rests on other papers is told by its basis', async () => {
    const late = { paper: [{ title: '题', publishedOn: '2023-05-01', rank: '1' }] };
    const said = { judgedOn: '2023-06-01', findings: [] };
    await take(await versionOf(1, 1), { ...(await versionOf(2, 1, '甲', late)), said }, await versionOf(3, 1));
    await take(await versionOf(3, 1, '另'));
    const at = NOW.toISOString();
    const kept = (text: string) =>
      changeDossier(
        database,
        { identity: personNo(4) },
        setValue('person.birthDate', 'person', { text, source: 'hand', at }),
        NOW,
      );
    await kept('1990-01-01');
    const judged = async (by = BY) => {
      const people = await readRoster(database, NOTICE);
      const found = new Map<string, JudgedPerson>();
      const ids = people.map(({ personId }) => personId);
      for await (const { people: some } of judgePeople(database, by, ids)) {
        for (const one of some) found.set(one.personId, one);
      }
      return people.map((line) => ({ line, found: found.get(line.personId) ?? null }));
    };
    const of = async (name: string) => {
      const one = (await judged()).find(({ line }) => line.name === name);
      expect(one?.found?.basis ?? null).toBe(one?.line.basis);
      return one;
    };
    const all = await judged();
    const dossiers = new Map((await readInForce(database, NOTICE)).people.map((one) => [one.person.name, one.dossier]));
    for (const { line, found } of all) {
      // Two of one number: nobody judges a guess.
      expect(found?.basis ?? null).toBe(line.basis);
      expect(found === null).toBe(line.name === '申报人3');
      if (found === null) continue;
      const findings = runChecks({ ...CONTEXT, dossier: dossiers.get(line.name) ?? {} });
      expect({ worst: found.worst, counts: found.counts }).toEqual(standingOf(findings));
    }
    expect(all.find(({ line }) => line.name === '申报人2')?.found?.counts['not-counted']).toBe(1);
    const earlier = await judged({ ...BY, today: '2023-04-01' });
    expect(earlier.map(({ found }) => found?.counts)).not.toEqual(all.map(({ found }) => found?.counts));

    const standings = new Map(all.map(({ line, found }) => [line, found]));
    const lines = all.map(({ line }) => line);
    const standingFor = (line: (typeof lines)[number]) => standings.get(line) ?? null;
    const worst = worstFirst(lines, standingFor);
    expect(worst.at(-1)?.name).toBe('申报人3');
    const fails = worst.map((line) => standingFor(line)?.counts.fail ?? -1);
    expect(fails).toEqual(fails.toSorted((a, b) => b - a));
    const narrowed = (of: (typeof EVERYONE)['worst']) =>
      filterRoster(lines, { ...EVERYONE, worst: of }, standingFor).map(({ name }) => name);
    expect(narrowed('unknown')).toEqual(['申报人3']);
    expect(narrowed('fail').length).toBe(fails.filter((count) => count > 0).length);

    // Each change of what the findings rest on is another basis; what they don't rest on is none.
    const [first, second] = [await of('申报人1'), await of('申报人4')];
    await setStates(database, CONTEXT, [first?.line.personId ?? ''], 'checking', NOW);
    expect((await of('申报人1'))?.line.basis).toBe(first?.line.basis);
    const bases = new Set([first?.line.basis]);
    const step = await setDisplay(
      database,
      NOTICE.id,
      first?.line.personId ?? '',
      { ...EMPTY_DISPLAY, from: at.slice(0, 10) },
      NOW,
    );
    bases.add((await of('申报人1'))?.line.basis);
    await undoStep(database, CONTEXT, step, NOW);
    expect((await of('申报人1'))?.line.basis).toBe(first?.line.basis);
    await take(await versionOf(1, 2));
    bases.add((await of('申报人1'))?.line.basis);
    await choosePapers(database, NOTICE, first?.line.personId ?? '', 'kept', NOW);
    bases.add((await of('申报人1'))?.line.basis);
    expect(bases.size).toBe(4);
    await kept('1991-01-01');
    expect((await of('申报人4'))?.line.basis).not.toBe(second?.line.basis);
  });

  it('goes into the table of a level by the papers in force, again as the same line, and is taken back', async () => {
    await take(await versionOf(1, 1, '甲'), await versionOf(2, 1), await versionOf(2, 1, '另'), await versionOf(3, 1));
    const ids = (await readRoster(database, NOTICE)).map(({ personId }) => personId);
    const lines = async () =>
      (await listSummaryRows(database, NOTICE.id, 'intermediate')).map(({ person, values }) => [
        person.name,
        values.unit,
      ]);
    const taken = await takeIntoTable(database, NOTICE, 'intermediate', ids, NOW);
    expect((await lines()).map(([name]) => name).sort()).toEqual(['申报人1', '申报人3']);
    await take(await versionOf(1, 2, '乙'));
    const again = await takeIntoTable(database, NOTICE, 'intermediate', ids, NOW);
    expect(await lines()).toHaveLength(2);
    expect(await lines()).toContainEqual(['申报人1', '乙']);
    await untakeSummaryRows(database, again, NOW);
    expect(await lines()).toContainEqual(['申报人1', '甲']);
    await untakeSummaryRows(database, taken, NOW);
    expect(await lines()).toEqual([]);
    expect(await takeIntoTable(database, NOTICE, 'junior', ids, NOW)).toEqual({ ids: [], before: [] });
    // Stopped before it is written, it took nobody in.
    const stopped = takeIntoTable(database, NOTICE, 'intermediate', ids, NOW, (done, all) => {
      if (done === all) throw new Error('stopped');
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(await lines()).toEqual([]);
  });

  it('says in a line where each value comes from, and gives papers in the order of the tables, narrowed as the list is', async () => {
    const junior = { declaration: { level: '初级' } };
    await take(await versionOf(1, 1, '甲'), await versionOf(2, 1, '乙'), await versionOf(3, 1, '甲', junior));
    const people = await readRoster(database, NOTICE);
    const idOf = (name: string) => people.find((one) => one.name === name)?.personId ?? '';
    await takeIntoTable(database, NOTICE, 'intermediate', [idOf('申报人2'), idOf('申报人1')], NOW);
    const [line] = await listSummaryRows(database, NOTICE.id, 'intermediate');
    expect(line).toMatchObject({ source: 'roster', values: { unit: '乙' } });
    expect(line?.sources?.unit).toEqual({ sources: ['file'], at: NOW.toISOString() });
    expect(Object.keys(line?.sources ?? {}).sort()).toEqual(Object.keys(line?.values ?? {}).sort());
    await setStates(database, CONTEXT, [idOf('申报人1')], 'checking', NOW);
    const names = async (narrowing: Narrowing) => {
      const { applicants, rows } = await readBatch(database, NOTICE, narrowing);
      return [applicants.map(({ name }) => name), rows.map(({ person }) => person.name)];
    };
    expect(await names({})).toEqual([
      ['申报人2', '申报人1', '申报人3'],
      ['申报人2', '申报人1'],
    ]);
    const rows = await listNoticeRows(database, NOTICE);
    const told: number[][] = [];
    const outline = await readOutline(database, NOTICE, rows, (...step) => void told.push(step));
    expect(outline).toMatchObject({
      people: [{ name: '申报人2' }, { name: '申报人1' }, { name: '申报人3' }],
      levels: [
        { level: 'junior', people: 1, missing: [idOf('申报人3')], changed: [] },
        { level: 'intermediate', people: 2, missing: [], changed: [] },
      ],
      fees: [{ name: '申报人2', yuan: 200 }, { name: '申报人1' }, { name: '申报人3', yuan: 80 }],
      without: [],
      elsewhere: [],
      undecided: [],
    });
    expect(told).toEqual([[0, 3]]);
    expect(tablesOf(NOTICE, rows).map(({ lines, out }) => [lines.length, out])).toEqual([
      [0, 0],
      [2, 0],
    ]);
    expect(await names({ unit: '甲' })).toEqual([['申报人1', '申报人3'], ['申报人1']]);
    expect(await names({ level: 'junior' })).toEqual([['申报人3'], []]);
    expect(await names({ state: 'checking' })).toEqual([['申报人1'], ['申报人1']]);
    expect(await names({ state: 'nonsense' })).toEqual([[], []]);
    expect(await names({ people: [idOf('申报人3'), idOf('申报人2')] })).toEqual([['申报人2', '申报人3'], ['申报人2']]);
  });

  it('shows also those of whom something is kept here, and not those of another batch', async () => {
    const at = NOW.toISOString();
    const keep = (person: ReturnType<typeof personNo>, year: string) =>
      changeDossier(
        database,
        { identity: person },
        setValue('declaration.batchYear', 'declaration', { text: year, source: 'hand', at }),
        NOW,
      );
    await keep(personNo(1), '2023');
    await keep(personNo(2), '2022');
    expect((await readRoster(database, NOTICE)).map(({ name, versions }) => [name, versions])).toEqual([
      ['申报人1', 0],
    ]);
  });
});
