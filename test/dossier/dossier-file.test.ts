import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, SECTION_IDS } from '../../lib/dossier/catalogue';
import { DossierSchema, isPlainDossier } from '../../lib/dossier/dossier';
import { MAX_DOSSIER_FILE, openDossierFile, writeDossierFile } from '../../lib/dossier/dossier-file';

const NOW = new Date('2023-06-15T01:02:03Z');
const DOSSIER = { person: { name: '张三' }, paper: [{ title: '甲', publishedOn: '2023-03' }] };
const open = (content: unknown) =>
  openDossierFile(new Blob([typeof content === 'string' ? content : JSON.stringify(content)]));
const problem = async (content: unknown) => {
  const opened = await open(content);
  return opened.ok ? null : opened.problem;
};
const wrapped = (dossier: unknown, more: object = {}) => ({
  format: 'shenbao-dossier',
  version: 1,
  savedAt: NOW.toISOString(),
  dossier,
  ...more,
});

describe('a dossier file', () => {
  it('comes back as it was written', async () => {
    const text = writeDossierFile(DOSSIER, NOW);
    expect(JSON.parse(text)).toMatchObject({ format: 'shenbao-dossier', version: 1, savedAt: NOW.toISOString() });
    expect(await open(text)).toEqual({ ok: true, dossier: DOSSIER });
  });

  it('may be a bare dossier; a number becomes its text', async () => {
    expect(await open({ paper: [{ title: '甲', rank: 1 }] })).toEqual({
      ok: true,
      dossier: { paper: [{ title: '甲', rank: '1' }] },
    });
    expect(await open({})).toEqual({ ok: true, dossier: {} });
  });

  it.each(['clean', 'late', 'short', 'mixed'])('of the applicant %s is taken whole', async (name) => {
    const file = join(import.meta.dirname, '..', 'platform', 'applicants', `${name}.json`);
    expect((await open(readFileSync(file, 'utf8'))).ok).toBe(true);
  });
});

it('a dossier that is known at once to be plain is one that the schema takes just as it is', () => {
  const value = fc.oneof(
    { weight: 20, arbitrary: fc.string() },
    fc.constantFrom<unknown>('长'.repeat(20_000), '长'.repeat(20_001), 1, null, [], {}),
  );
  const entry = (id: (typeof SECTION_IDS)[number]) => {
    const known = fc.dictionary(fc.constantFrom(...Object.keys(CATALOGUE[id].fields)), value, { maxKeys: 3 });
    return fc.oneof({ weight: 20, arbitrary: known }, fc.dictionary(fc.string(), value), value);
  };
  const section = (id: (typeof SECTION_IDS)[number]) =>
    CATALOGUE[id].many
      ? fc.oneof(
          { weight: 9, arbitrary: fc.array(entry(id), { maxLength: 2 }) },
          fc.constantFrom(1_000, 1_001).map((length) => Array(length).fill({})),
          entry(id),
        )
      : fc.oneof({ weight: 9, arbitrary: entry(id) }, fc.constant([]));
  const sections = fc.constantFrom(...SECTION_IDS).chain((id) => section(id).map((one) => [id, one] as const));
  const plain: boolean[] = [];
  fc.assert(
    fc.property(fc.array(sections, { maxLength: 4 }), (made) => {
      const dossier = JSON.parse(JSON.stringify(Object.fromEntries(made)));
      const parsed = DossierSchema.safeParse(dossier);
      // A number is a value too, but becomes a text: that is left to the schema.
      const same = parsed.success && isDeepStrictEqual(parsed.data, dossier);
      plain.push(isPlainDossier(dossier));
      expect(plain.at(-1)).toBe(same);
    }),
    { numRuns: 200 },
  );
  expect(new Set(plain).size).toBe(2);
  for (const text of ['{"__proto__": {}}', '{"person": {"__proto__": "x"}}', '{"constructor": []}', '{"shoe": {}}'])
    expect(isPlainDossier(JSON.parse(text))).toBe(false);
});

describe('what is wrong with a file', () => {
  it('is told with its place, each fault apart', async () => {
    const bad = {
      person: { name: ['张三'], nick: '三' },
      papers: [],
      paper: { title: '甲' },
      award: [{ name: 'x'.repeat(20_001) }, 'text'],
      work: 'long',
      assessment: Array.from({ length: 1_001 }, () => ({})),
    };
    const expected = [
      ['person.name', 'not-text'],
      ['person.nick', 'unknown'],
      ['work', 'not-object'],
      ['paper', 'not-list'],
      ['award[0].name', 'too-long'],
      ['award[1]', 'not-object'],
      ['assessment', 'too-many'],
      ['papers', 'unknown'],
    ];
    const faults = async (content: unknown) => {
      const found = await problem(content);
      return found?.kind === 'faults' ? found.faults.map(({ path, why }) => [path, why]) : found;
    };
    expect((await faults(bad)) as unknown[]).toHaveLength(expected.length);
    expect(await faults(bad)).toEqual(expect.arrayContaining(expected));
    expect(await faults(wrapped(bad))).toEqual(
      expect.arrayContaining(expected.map(([path, why]) => [`dossier.${path}`, why])),
    );
    expect(await faults(wrapped({}, { savedAt: 'yesterday' }))).toEqual([['savedAt', 'other']]);
    expect(await faults(wrapped({}, { more: 1 }))).toEqual([['more', 'unknown']]);
  });

  it('is told twenty times at most, and how often besides', async () => {
    const bad = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`x${at}`, 1]));
    expect(await problem(bad)).toMatchObject({ kind: 'faults', more: 5, faults: { length: 20 } });
  });

  it.each([
    ['{"person": {"name"', { kind: 'not-json' }],
    ['[1]', { kind: 'several' }],
    ['null', { kind: 'other-format' }],
    ['"text"', { kind: 'other-format' }],
    ['{"format": "shenbao-checklist", "version": 1}', { kind: 'other-format' }],
    ['{"format": "shenbao-dossier", "version": 2}', { kind: 'newer-version', version: 2 }],
    ['{"__proto__": {"name": "x"}}', { kind: 'faults', more: 0, faults: [{ path: '__proto__', why: 'unknown' }] }],
  ])('%s', async (content, expected) => expect(await problem(content)).toEqual(expected));

  it('a file that is too large is not read, one that is gone is said to be', async () => {
    expect(await problem(' '.repeat(MAX_DOSSIER_FILE + 1))).toEqual({ kind: 'too-large' });
    const gone = { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    expect(await openDossierFile(gone)).toEqual({ ok: false, problem: { kind: 'unreadable' } });
  });
});
