import { describe, expect, it } from 'vitest';
import { type Change, changeMaterial, insertDocument, newDocument, setNeed, setStep } from '../../lib/materials/change';
import { EMPTY_CHECKLIST } from '../../lib/materials/checklist';
import { pageProblems } from '../../lib/materials/page-numbers';
import { progressOf } from '../../lib/materials/progress';
import { NOTICE } from './notice';

const READY = { ...newDocument('d', '证书'), verified: true, signed: true, stamped: true, pageFrom: 1, pageTo: 2 };

function told(route: string | null, ...changes: Change[]) {
  const checklist = changes.reduce((list, change) => change(list), EMPTY_CHECKLIST);
  return progressOf(NOTICE, checklist, route, pageProblems(NOTICE, checklist));
}

function one(no: number, ...changes: Change[]) {
  return told('正常', ...changes).materials.find(({ material }) => material.no === no);
}

describe('progress', () => {
  it('begins at none of those that the route asks for', () => {
    expect(told('正常')).toMatchObject({ done: 0, total: 4, stepsDone: 0, stepsTotal: 2 });
    expect(told('破格')).toMatchObject({ done: 0, total: 5 });
    expect(told('破格申报')).toMatchObject({ done: 0, total: 5 });
  });

  it.each([
    ['正常', 'not-needed'],
    [null, 'optional'],
    [' ', 'optional'],
    ['破格', 'todo'],
  ])('on route %s the material of the exception route is %s', (route, status) => {
    expect(told(route).materials.at(-1)).toMatchObject({ status });
  });

  it('counts a material of another route once it was begun', () => {
    const begun = told('正常', insertDocument('material-8', READY));
    expect([begun.total, begun.materials.at(-1)?.status]).toEqual([5, 'started']);
  });

  it('takes the tick where nothing is lacking, also without any document', () => {
    const ticked = told('正常', changeMaterial('material-3', { done: true }));
    expect([ticked.done, ticked.materials[2]?.status]).toEqual([1, 'done']);
  });

  it('does not take the tick while copies or needs are lacking', () => {
    expect(one(1, changeMaterial('material-1', { done: true, copiesReady: 2 }))).toMatchObject({
      status: 'incomplete',
      lacks: [{ kind: 'copies', ready: 2, asked: 3 }],
    });
    expect(one(1, changeMaterial('material-1', { done: true, copiesReady: 3 }))).toMatchObject({
      status: 'done',
      lacks: [],
    });
    expect(
      one(2, changeMaterial('material-2', { done: true, copiesReady: 6 }), setNeed('material-2', 'seal', true)),
    ).toMatchObject({
      status: 'incomplete',
      lacks: [{ kind: 'needs', needs: ['recommendation', 'head-signature'] }],
    });
  });

  it('asks for signature and stamp only where copies must be verified, and for pages only in the volume', () => {
    const bare = newDocument('d', '学时证明');
    expect(one(3, insertDocument('material-3', bare))?.lacks.map(({ kind }) => kind)).toEqual([
      'unverified',
      'unsigned',
      'unstamped',
      'unpaged',
    ]);
    expect(one(4, insertDocument('material-4', bare))?.lacks.map(({ kind }) => kind)).toEqual(['unpaged']);
    expect(one(1, insertDocument('material-1', bare))?.lacks.map(({ kind }) => kind)).toEqual(['copies']);
  });

  it('tells a document without a name and wrong page numbers', () => {
    const wrong = { ...READY, name: ' ', pageFrom: 4 };
    expect(one(3, insertDocument('material-3', wrong))?.lacks).toEqual([
      { kind: 'unnamed', names: [' '] },
      { kind: 'pages', count: 1 },
    ]);
  });

  it('counts the steps of the notice alone', () => {
    expect(told('正常', setStep('fee', true), setStep('of-another-year', true)).stepsDone).toBe(1);
  });
});
