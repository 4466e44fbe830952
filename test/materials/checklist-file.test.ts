import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checklist, DocumentSchema, EMPTY_CHECKLIST } from '../../lib/materials/checklist';
import { MAX_CHECKLIST_FILE, openChecklistFile, writeChecklistFile } from '../../lib/materials/checklist-file';
import { NOTICE } from './notice';

const OWNER = { name: '张三', idNumber: '999901198803150010' };
const SAVED = new Date('2023-06-15T01:02:03Z');

const page = fc.option(fc.integer({ min: 1, max: 9_999 }));
const document = fc.record({
  id: fc.uuid(),
  name: fc.string({ unit: 'binary', maxLength: 40 }),
  signed: fc.boolean(),
  stamped: fc.boolean(),
  pageFrom: page,
  pageTo: page,
});
const state = fc.record({
  material: fc.constantFrom(...NOTICE.materials.map(({ id }) => id)),
  copiesReady: fc.nat(99),
  met: fc.uniqueArray(fc.constantFrom('seal' as const, 'hrss-seal' as const, 'recommendation' as const)),
  done: fc.boolean(),
  documents: fc.uniqueArray(document, { selector: ({ id }) => id, maxLength: 6 }),
});
const checklists: fc.Arbitrary<Checklist> = fc.record({
  materials: fc.uniqueArray(state, { selector: ({ material }) => material }),
  stepsDone: fc.uniqueArray(fc.constantFrom('display', 'fee')),
});

function open(text: BlobPart) {
  return openChecklistFile(new Blob([text]), NOTICE);
}

/** What is told of a file that differs from a good one by `change`. */
async function problemAfter(change: (file: Record<string, unknown>) => void) {
  const file = JSON.parse(writeChecklistFile(NOTICE.id, OWNER, EMPTY_CHECKLIST, SAVED));
  change(file);
  const opened = await open(JSON.stringify(file));
  return opened.ok ? null : opened.problem;
}

describe('the checklist file', () => {
  it('gives back what was written', async () => {
    await fc.assert(
      fc.asyncProperty(checklists, async (checklist) => {
        const opened = await open(writeChecklistFile(NOTICE.id, OWNER, checklist, SAVED));
        expect(opened).toEqual({
          ok: true,
          file: {
            format: 'shenbao-checklist',
            version: 1,
            savedAt: '2023-06-15T01:02:03.000Z',
            noticeId: NOTICE.id,
            person: OWNER,
            checklist,
          },
        });
      }),
    );
  });

  it('takes a byte order mark, as editors on Windows add', async () => {
    expect(await open(`\ufeff${writeChecklistFile(NOTICE.id, OWNER, EMPTY_CHECKLIST, SAVED)}`)).toMatchObject({
      ok: true,
    });
  });

  it.each([
    ['nothing', ''],
    ['a cut file', '{"format":"shenbao-checklist","ver'],
    ['brackets without end', '['.repeat(1_000_000)],
  ])('is not JSON: %s', async (_, text) => {
    expect(await open(text)).toEqual({ ok: false, problem: { kind: 'not-json' } });
  });

  it('is not in UTF-8', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x00, 0xd8]);
    expect(await open(utf16)).toEqual({ ok: false, problem: { kind: 'not-utf-8' } });
  });

  it.each([
    'null',
    '[]',
    '"shenbao-checklist"',
    '{}',
    '{"format":"shenbao-backup","version":1}',
    '{"format":"shenbao-checklist"}',
  ])('is another format: %s', async (text) => {
    expect(await open(text)).toEqual({ ok: false, problem: { kind: 'other-format' } });
  });

  it('is of a newer version, whatever else it holds', async () => {
    const change = (file: Record<string, unknown>) => Object.assign(file, { version: 3, later: true });
    expect(await problemAfter(change)).toEqual({ kind: 'newer-version', version: 3 });
  });

  it('is of another notice', async () => {
    expect(await problemAfter((file) => Object.assign(file, { noticeId: 'other' }))).toEqual({
      kind: 'other-notice',
      noticeId: 'other',
    });
  });

  it('is too large, and then not read', async () => {
    const blob = new Blob([new Uint8Array(MAX_CHECKLIST_FILE + 1)]);
    blob.arrayBuffer = () => Promise.reject(new Error('read'));
    expect(await openChecklistFile(blob, NOTICE)).toEqual({
      ok: false,
      problem: { kind: 'too-large', bytes: MAX_CHECKLIST_FILE + 1 },
    });
  });

  it('can no longer be read', async () => {
    const blob = new Blob(['{}']);
    blob.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await openChecklistFile(blob, NOTICE)).toEqual({ ok: false, problem: { kind: 'unreadable' } });
  });

  const good = { material: 'material-3', copiesReady: 0, met: [], done: false, documents: [] };
  const doc = DocumentSchema.parse({ id: 'd', name: 'x', signed: false, stamped: false, pageFrom: null, pageTo: null });
  it.each<[string, unknown]>([
    ['checklist.materials[0].copiesReady', { materials: [{ ...good, copiesReady: -1 }], stepsDone: [] }],
    ['checklist.materials[0].done', { materials: [{ ...good, done: 'yes' }], stepsDone: [] }],
    ['checklist.materials[0].material', { materials: [{ ...good, material: 'material-99' }], stepsDone: [] }],
    ['checklist.materials[0].extra', { materials: [{ ...good, extra: 1 }], stepsDone: [] }],
    [
      'checklist.materials[0].documents[0].pageTo',
      { materials: [{ ...good, documents: [{ ...doc, pageTo: 1.5 }] }], stepsDone: [] },
    ],
    [
      'checklist.materials[0].documents[0].name',
      { materials: [{ ...good, documents: [{ ...doc, name: 'x'.repeat(201) }] }], stepsDone: [] },
    ],
    ['checklist.materials', { materials: [good, good], stepsDone: [] }],
    ['checklist.materials', { materials: [{ ...good, documents: [doc, doc] }], stepsDone: [] }],
    ['checklist.stepsDone[0]', { materials: [], stepsDone: ['unknown-step'] }],
    ['checklist', null],
  ])('has a fault at %s', async (path, checklist) => {
    expect(await problemAfter((file) => Object.assign(file, { checklist }))).toEqual({ kind: 'fault', path });
  });

  it('must name a person and an instant', async () => {
    expect(await problemAfter((file) => Object.assign(file, { person: { name: ' ', idNumber: '1' } }))).toEqual({
      kind: 'fault',
      path: 'person.name',
    });
    expect(await problemAfter((file) => Object.assign(file, { savedAt: 'yesterday' }))).toEqual({
      kind: 'fault',
      path: 'savedAt',
    });
  });

  it.each(['__proto__', 'constructor', 'toString'])('with a key %s pollutes nothing and is refused', async (key) => {
    const good = writeChecklistFile(NOTICE.id, OWNER, EMPTY_CHECKLIST, SAVED);
    const top = good.replace('{', `{"${key}":{"polluted":true},`);
    const deep = good.replace('"checklist": {', `"checklist": {"${key}":{"polluted":true},`);
    expect(await open(top)).toEqual({ ok: false, problem: { kind: 'fault', path: key } });
    expect(await open(deep)).toEqual({ ok: false, problem: { kind: 'fault', path: `checklist.${key}` } });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
