import { describe, expect, it } from 'vitest';
import { lackWords } from '../../components/materials/lack-words';
import { readNumber } from '../../components/materials/number-field';
import { pageProblemWords } from '../../components/materials/page-problem-words';
import { saveFault } from '../../components/materials/use-save';
import en from '../../components/materials/words/en.json';
import zh from '../../components/materials/words/zh.json';
import { i18n } from '../../components/words/i18n';
import type { PageProblem } from '../../lib/materials/page-numbers';
import type { Lack } from '../../lib/materials/progress';
import { SHIPPED } from '../../lib/notice/shipped';
import { UnreadableChecklist } from '../../lib/store/checklists';

const t = i18n.getFixedT('zh', 'materials');

/** Every key with the values that its sentence takes. */
function keys(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${path}${key} ${(value.match(/\{\{\w+\}\}/g) ?? []).sort().join()}`]
      : keys(value, `${path}${key}.`),
  );
}

describe('the words', () => {
  it('are the same sentences with the same values in both languages', () => {
    expect(keys(en)).toEqual(keys(zh));
  });

  it('name every material and step of the shipped notices', () => {
    for (const { notice } of SHIPPED) {
      expect(Object.keys(en.material)).toEqual(expect.arrayContaining(notice.materials.map(({ id }) => id)));
      expect(Object.keys(en.step)).toEqual(expect.arrayContaining(notice.steps.value.map(({ id }) => id)));
      for (const { id, name } of notice.materials) expect(t(`material.${id}`)).toBe(name.value);
    }
  });
});

const where = { material: 'm', document: 'd', name: '乙' };

describe('page problems', () => {
  it.each<[PageProblem, string]>([
    [{ ...where, kind: 'half', missing: 'from' }, '“乙”缺起始页。'],
    [{ ...where, kind: 'half', missing: 'to' }, '“乙”缺结束页。'],
    [{ ...where, kind: 'reversed', from: 5, to: 4 }, '“乙”的起始页（5）大于结束页（4）。'],
    [{ ...where, kind: 'start', from: 3 }, '第一份文件“乙”从第 3 页开始，前面的页没有登记。'],
    [{ ...where, kind: 'gap', first: 3, last: 4, before: '甲' }, '“甲”与“乙”之间，第 3 页到第 4 页没有登记文件。'],
    [{ ...where, kind: 'overlap', first: 3, last: 3, before: '' }, '“乙”与“未命名的文件”的页码重复：第 3 页。'],
    [
      { ...where, kind: 'order', from: 1, to: 2, before: '甲' },
      '“乙”（第 1 页到第 2 页）排在“甲”之后，页码却在它之前。',
    ],
  ])('%o', (problem, sentence) => expect(pageProblemWords(t, problem)).toBe(sentence));
});

describe('what is lacking', () => {
  it.each<[Lack, string]>([
    [{ kind: 'copies', ready: 2, asked: 3 }, '份数：已备 2 份，共需 3 份。'],
    [{ kind: 'needs', needs: ['head-signature', 'seal'] }, '单位主要负责人已签字、已加盖单位公章。'],
    [{ kind: 'unsigned', names: ['甲', ' '] }, '负责人未签字：甲、未命名的文件。'],
    [{ kind: 'unstamped', names: ['甲', '乙', '丙', '丁'] }, '未盖章：甲、乙、丙等 4 份。'],
    [{ kind: 'unpaged', names: ['甲'] }, '未填页码：甲。'],
    [{ kind: 'unnamed', names: [''] }, '有 1 份文件没有名称。'],
    [{ kind: 'pages', count: 2 }, '有 2 处页码要改。'],
  ])('%o', (lack, sentence) => expect(lackWords(t, lack)).toBe(sentence));
});

describe('a typed number', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['12', 12],
    ['１２', 12],
    ['0', undefined],
    ['10000', undefined],
    ['1.5', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['第1页', undefined],
  ])('%j is %s', (text, value) => expect(readNumber(text, 1, 9_999)).toBe(value));
});

describe('why a change was not saved', () => {
  const quota = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  it.each([
    [quota, 'full'],
    [Object.assign(new Error('abort'), { inner: quota }), 'full'],
    [new UnreadableChecklist(), 'gone'],
    [new Error('other'), 'failed'],
    [null, 'failed'],
  ])('%s', (error, fault) => expect(saveFault(error)).toBe(fault));
});
