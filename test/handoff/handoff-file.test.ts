import { gunzipSync, gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isBomb, isOverfull } from '../../lib/dossier/json-bomb';
import { compareNotice } from '../../lib/handoff/compare-notice';
import { openHandoff, writeHandoff } from '../../lib/handoff/handoff-file';
import { MAX_PACKED } from '../../lib/handoff/limits';
import { looksHandedOff } from '../../lib/handoff/looks-handed-off';
import { pack, unpack } from '../../lib/handoff/packed';
import { saidCounts } from '../../lib/handoff/said';
import { handedPerson, nextVersion } from '../../lib/handoff/version';
import { NOTICE, personNo, versionOf, WORK } from './sample';

const blob = (bytes: Uint8Array | string) => new Blob([bytes as Uint8Array<ArrayBuffer>]);
const open = (bytes: Uint8Array | string, passphrase: string | null = null) =>
  openHandoff(blob(bytes), passphrase, NOTICE);
const made = async (passphrase: string | null = null) =>
  writeHandoff(NOTICE, [await versionOf(1, 1), await versionOf(2, 3)], passphrase, {}, WORK);
const json = async () => JSON.parse(new TextDecoder().decode(gunzipSync(await made())));
const problem = async (bytes: Uint8Array | string, passphrase: string | null = null) => {
  const opened = await open(bytes, passphrase);
  return opened.ok ? null : opened.problem;
};

describe('a hand-off file', () => {
  it('gives back what was saved, plain and with a passphrase', async () => {
    const people = [await versionOf(1, 1), await versionOf(2, 3)];
    for (const passphrase of [null, '一二三 four']) {
      const opened = await open(await made(passphrase), passphrase);
      expect(opened.ok && opened.handoff.people).toEqual(people);
      expect(opened.ok && compareNotice(NOTICE, opened.handoff.notice)).toEqual({ kind: 'same' });
    }
  });

  it('that is encrypted says nothing of anyone without its passphrase', async () => {
    const bytes = await made('right');
    expect(new TextDecoder('latin1').decode(bytes)).toMatch(/^age-encryption\.org\/v1\n-> scrypt /u);
    expect(await problem(bytes)).toEqual({ kind: 'needs-passphrase' });
    expect(await problem(bytes, 'wrong')).toEqual({ kind: 'wrong-passphrase' });
    // A passphrase that is not needed is no fault.
    expect((await open(await made(), 'any')).ok).toBe(true);
  });

  it('is known by how it begins, whatever it is called, and no other is', async () => {
    const packed = await made();
    const [locked, text] = [await made('p'), new TextDecoder().decode(gunzipSync(packed))];
    for (const ours of [packed, packed.slice(0, 1_500), locked, locked.slice(0, 300), text, `\uFEFF ${text}`]) {
      expect(await looksHandedOff(blob(ours))).toBe(true);
    }
    const gzip = (other: string) => gzipSync(new TextEncoder().encode(other));
    const others = ['', '{"format":"shenbao-dossier"}', gzip(''), gzip('{}'), packed.slice(0, 12), packed.slice(1)];
    for (const other of [...others, zipSync({ a: packed })]) expect(await looksHandedOff(blob(other))).toBe(false);
  });

  it('that is cut anywhere, or altered in one byte, is refused', async () => {
    for (const [bytes, passphrase] of [
      [await made(), null],
      [await made('p'), 'p'],
    ] as const) {
      for (let part = 0; part < 8; part++) {
        const at = Math.floor((bytes.length * part) / 8);
        expect(await problem(bytes.slice(0, at), passphrase), `cut at ${at}`).not.toBeNull();
        // Of the head of gzip some bytes say nothing of the content: time and system.
        if (passphrase === null && at < 10) continue;
        const altered = bytes.slice();
        altered[at] = (altered[at] ?? 0) ^ 0x10;
        expect(await problem(altered, passphrase), `altered at ${at}`).not.toBeNull();
      }
    }
  });

  it('whose content was written over is refused by its hash, with the number of the person', async () => {
    const file = await json();
    file.people[1].dossier.unit.name = '乙';
    expect(await problem(JSON.stringify(file))).toEqual({ kind: 'altered', no: 2 });
    const counted = await json();
    counted.people[0].counter = 7;
    expect(await problem(JSON.stringify(counted))).toEqual({ kind: 'altered', no: 1 });
  });

  it('of another kind, a newer format, another notice, or with foreign keys is told', async () => {
    expect(await problem('{"format":')).toEqual({ kind: 'not-json' });
    expect(await problem('[1]')).toEqual({ kind: 'other-format' });
    expect(await problem('{"format":"shenbao-dossier","version":1}')).toEqual({ kind: 'other-format' });
    expect(await problem(new Uint8Array([0xff, 0xfe, 0]))).toEqual({ kind: 'damaged' });
    expect(await problem(zipSync({ 'a.txt': new Uint8Array(9) }))).not.toBeNull();
    expect(await problem(JSON.stringify({ ...(await json()), version: 5 }))).toEqual({
      kind: 'newer-version',
      version: 5,
    });
    expect(await problem(JSON.stringify({ ...(await json()), noticeId: 'x' }))).toEqual({ kind: 'other-notice' });
    expect(await problem(JSON.stringify({ ...(await json()), people: [] }))).toMatchObject({ kind: 'faults' });
    const many = { ...(await json()), people: Array.from({ length: 20_001 }, () => 1) };
    expect(await problem(JSON.stringify(many))).toEqual({ kind: 'too-many' });
    const text = JSON.stringify(await json());
    for (const [from, to, path] of [
      ['{"format"', '{"__proto__":{"x":1},"format"', '__proto__'],
      ['{"counter"', '{"__proto__":{"x":1},"counter"', 'people[0].__proto__'],
      ['"unit":{', '"unit":{"__proto__":{"x":1},', 'people[0].dossier.unit.__proto__'],
    ] as const) {
      expect(text).toContain(from);
      expect(await problem(text.replace(from, to))).toMatchObject({ faults: [{ path, why: 'unknown' }] });
    }
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('that would take the memory once it is read, by its depth or by how much it holds, is refused before', async () => {
    expect(await problem('['.repeat(1_000_000))).toEqual({ kind: 'not-json' });
    expect([25_000_000, 25_000_001].map((most) => isBomb(new Uint8Array(most).fill(0x2c)))).toEqual([false, true]);
    // Brackets and quotes within text say nothing.
    const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
    expect(isBomb(bytes({ a: `\\"${'['.repeat(70_000)}`, b: '{'.repeat(70_000) }))).toBe(false);
    expect(isBomb(bytes(Array.from({ length: 40_000 }, () => [[]])))).toBe(false);
    // So few bytes are not looked at.
    expect([65_536, 65_537].map((most) => isBomb(new Uint8Array(most).fill(0x5b)))).toEqual([false, true]);
    expect([isOverfull([1, [2, 3]], 5), isOverfull([1, [2, 3]], 4)]).toEqual([false, true]);
    const file = await json();
    file.people[0].dossier.education = Array.from({ length: 500_001 }, () => 1);
    expect(await problem(JSON.stringify(file))).toEqual({ kind: 'other-format' });
  });

  it('that would grow beyond its limit is let go of, and one that lies beyond it is not read', async () => {
    const bomb = gzipSync(new Uint8Array(8 * 1024 * 1024));
    expect(await unpack(blob(bomb), null, 1024 * 1024)).toEqual({ ok: false, problem: { kind: 'too-large' } });
    const huge = { size: MAX_PACKED + 1, arrayBuffer: () => Promise.reject(new Error('was read')) } as unknown as Blob;
    expect(await unpack(huge, null)).toEqual({ ok: false, problem: { kind: 'too-large' } });
    const gone = { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    expect(await unpack(gone, null)).toEqual({ ok: false, problem: { kind: 'unreadable' } });
    const hidden = await pack('x'.repeat(2 * 1024 * 1024), 'p', WORK);
    expect(await unpack(blob(hidden), 'p', 1024 * 1024)).toEqual({ ok: false, problem: { kind: 'too-large' } });
  });
});

describe('a notice in a file', () => {
  it('is told where it differs, fact by fact, and where it is none', () => {
    const later = structuredClone(NOTICE);
    later.cutoffs.paper.value = '2023-06-30';
    later.windows.online.value = { from: '2023-04-25', to: '2023-09-01' };
    expect(compareNotice(NOTICE, later)).toEqual({ kind: 'differs', facts: ['paper', 'online'], other: false });
    const moved = structuredClone(NOTICE);
    moved.contacts.emails = [];
    expect(compareNotice(NOTICE, moved)).toEqual({ kind: 'differs', facts: [], other: true });
    expect(compareNotice(NOTICE, { id: 'x' })).toEqual({ kind: 'unreadable' });
  });
});

describe('a version', () => {
  const content = { person: personNo(1), dossier: { person: personNo(1) }, checklist: null };

  it('counts up when the content has changed, and not otherwise', async () => {
    const first = await nextVersion('n', content, []);
    expect(first.counter).toBe(1);
    expect(await nextVersion('n', { ...content, dossier: { ...content.dossier } }, [first])).toEqual(first);
    const changed = { ...content, dossier: { unit: { name: '甲' } } };
    const second = await nextVersion('n', changed, [first]);
    expect(second.counter).toBe(2);
    expect(second.hash).not.toBe(first.hash);
    // Back to what it was is a third version: who has the second must see that it was left.
    expect((await nextVersion('n', content, [first, second])).counter).toBe(3);
    expect((await nextVersion('n', content, [first, { counter: 1, hash: 'f'.repeat(64) }])).counter).toBe(2);
  });

  it('is of a person who is wholly named', () => {
    expect(handedPerson({ name: ' 张 三', idNumber: '99990119880315001x' })).toEqual({
      name: '张三',
      idNumber: '99990119880315001X',
    });
    expect(handedPerson({ name: '张三', idNumber: '9999****0010' })).toBeNull();
    expect(handedPerson({ name: '', idNumber: '999901198803150010' })).toBeNull();
  });

  it('says how many findings of each verdict its saver saw', () => {
    const one = { check: 'a', entry: null, field: null, words: '' };
    const said = {
      judgedOn: '2023-06-15',
      findings: [
        { ...one, verdict: 'fail' as const },
        { ...one, verdict: 'pass' as const },
      ],
    };
    expect(saidCounts(said)).toMatchObject({ fail: 1, pass: 1, unsure: 0 });
  });
});
