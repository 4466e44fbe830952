import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeDocument,
  changeMaterial,
  insertDocument,
  newDocument,
  removeDocument,
  setNeed,
  setStep,
} from '../../lib/materials/change';
import { ChecklistSchema, EMPTY_CHECKLIST, isVerified, MAX_DOCUMENTS, stateOf } from '../../lib/materials/checklist';

const A = newDocument('a', '证书');
const B = newDocument('b', '聘书');
const both = insertDocument('m', B)(insertDocument('m', A)(EMPTY_CHECKLIST));

describe('changes of a checklist', () => {
  it('of a document whose one tick stood for two keeps both, and each is taken away by itself', () => {
    const { verified: _, ...older } = { ...A, signed: true };
    const changed = (patch: object) =>
      stateOf(changeDocument('m', 'a', patch)(insertDocument('m', older)(EMPTY_CHECKLIST)), 'm').documents;
    expect(isVerified(older)).toBe(true);
    expect(changed({ signed: false })).toEqual([{ ...A, verified: true }]);
    expect(changed({ verified: false })).toEqual([{ ...A, signed: true }]);
    expect(isVerified({ ...older, signed: false })).toBe(false);
  });

  it('leave the checklist before them as it was', () => {
    insertDocument('m', A)(EMPTY_CHECKLIST);
    expect(EMPTY_CHECKLIST).toEqual({ materials: [], stepsDone: [] });
  });

  it('add a document last', () => {
    expect(stateOf(both, 'm').documents.map((one) => one.id)).toEqual(['a', 'b']);
  });

  it('change one document and no other', () => {
    const after = changeDocument('m', 'a', { signed: true, pageFrom: 3 })(both);
    expect(stateOf(after, 'm').documents).toEqual([{ ...A, signed: true, pageFrom: 3 }, B]);
  });

  it('give the same checklist back where nothing is to be done', () => {
    expect(changeDocument('m', 'gone', { signed: true })(both)).toBe(both);
    expect(removeDocument('m', 'gone')(both)).toBe(both);
    expect(insertDocument('m', A)(both)).toBe(both);
  });

  it('refuse a document beyond the most', () => {
    let full = EMPTY_CHECKLIST;
    for (let i = 0; i < MAX_DOCUMENTS; i++) full = insertDocument('m', newDocument(`d${i}`, 'x'))(full);
    expect(insertDocument('m', A)(full)).toBe(full);
  });

  it('take a document out, and undo puts it back at its place', () => {
    const without = removeDocument('m', 'a')(both);
    expect(stateOf(without, 'm').documents).toEqual([B]);
    expect(insertDocument('m', A, 0)(without)).toEqual(both);
  });

  it('set and unset copies, needs and steps', () => {
    const set = setStep(
      'fee',
      true,
    )(setNeed('m', 'seal', true)(changeMaterial('m', { copiesReady: 3 })(EMPTY_CHECKLIST)));
    expect(stateOf(set, 'm')).toMatchObject({ copiesReady: 3, met: ['seal'] });
    expect(set.stepsDone).toEqual(['fee']);
    const unset = setStep('fee', false)(setNeed('m', 'seal', false)(set));
    expect([stateOf(unset, 'm').met, unset.stepsDone]).toEqual([[], []]);
  });

  it('always make what the schema takes', () => {
    const id = fc.constantFrom('a', 'b', 'c');
    const material = fc.constantFrom('m', 'n');
    const change = fc.oneof(
      fc.tuple(material, id, fc.nat(5)).map(([m, d, at]) => insertDocument(m, newDocument(`${m}${d}`, d), at)),
      fc.tuple(material, id).map(([m, d]) => removeDocument(m, `${m}${d}`)),
      fc.tuple(material, id, fc.boolean()).map(([m, d, signed]) => changeDocument(m, `${m}${d}`, { signed })),
      fc.tuple(material, fc.boolean()).map(([m, on]) => setNeed(m, 'seal', on)),
      fc.boolean().map((on) => setStep('fee', on)),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const end = changes.reduce((checklist, one) => one(checklist), EMPTY_CHECKLIST);
        expect(ChecklistSchema.parse(end)).toEqual(end);
      }),
    );
  });
});
