import { describe, expect, it } from 'vitest';
import { type Candidate, canBeTaught, type Taught, taughtFor, taughtKey } from '../../lib/dossier/taught';

const FORM = { site: 'https://rs.jshrss.jiangsu.gov.cn', path: '/web/UTP', title: '职称申报' };
const taught = (more: Partial<Taught> = {}): Taught => ({
  form: FORM,
  label: '联系方式',
  heading: '基本信息',
  name: 'jbxx_xh1',
  meaning: 'person.phone',
  ...more,
});
const candidate = (more: Partial<Candidate> = {}): Candidate => ({
  label: '联系方式',
  heading: '基本信息',
  name: 'jbxx_xh1',
  line: null,
  ...more,
});
const meanings = (candidates: Candidate[], known: Taught[], form = FORM) =>
  taughtFor(form, candidates, known).map((one) => (one === undefined ? '-' : one.meaning));

describe('a taught meaning', () => {
  it('holds where form, label, heading and name agree', () => {
    expect(meanings([candidate(), candidate({ label: '邮编' })], [taught()])).toEqual(['person.phone', '-']);
    expect(meanings([candidate()], [taught({ meaning: null })])).toEqual([null]);
  });

  it.each([
    ['label', { label: '联系方式 2' }],
    ['heading', { heading: '单位信息' }],
    ['name', { name: 'jbxx_xh2' }],
    ['name that is gone', { name: '' }],
  ])('does not hold with another %s', (_, more) => {
    expect(meanings([candidate(more)], [taught()])).toEqual(['-']);
  });

  it.each([
    ['site', { site: 'https://www.jssrcfwypt.org.cn' }],
    ['path', { path: '/web/other' }],
    ['title', { title: '职称申报审核' }],
  ])('does not hold on another %s', (_, more) => {
    expect(meanings([candidate()], [taught()], { ...FORM, ...more })).toEqual(['-']);
  });

  it('takes no notice of signs, blanks and width, nor of numbers in a heading', () => {
    const page = candidate({ label: '* 联系方式：', heading: '（１）基本信息' });
    expect(meanings([page], [taught()])).toEqual(['person.phone']);
    expect(taughtKey(taught())).toBe(taughtKey(taught({ label: ' 联系方式 ', heading: '2. 基本信息' })));
  });

  it('speaks for every row of a section that repeats', () => {
    const rows = [candidate({ line: 'a' }), candidate({ line: 'b' })];
    expect(meanings(rows, [taught({ meaning: 'training.hours' })])).toEqual(['training.hours', 'training.hours']);
  });

  it('speaks for none of several that cannot mean the same', () => {
    expect(meanings([candidate(), candidate()], [taught()])).toEqual(['-', '-']);
    const row = [candidate({ line: 'a' }), candidate({ line: 'a' }), candidate({ line: 'b' })];
    expect(meanings(row, [taught({ meaning: 'training.from' })])).toEqual(['-', '-', '-']);
    expect(meanings([candidate(), candidate()], [taught({ meaning: null })])).toEqual([null, null]);
  });

  it('needs a label or a name to be known again by', () => {
    expect(canBeTaught(candidate({ label: ' * ', name: '' }))).toBe(false);
    expect(canBeTaught(candidate({ label: '', name: 'q1' }))).toBe(true);
    expect(canBeTaught(candidate({ name: '' }))).toBe(true);
  });
});
