import { describe, expect, it } from 'vitest';
import { CATALOGUE, splitField } from '../../lib/dossier/catalogue';
import type { Conditions } from '../../lib/notice/conditions';
import { conditionsFor } from '../../lib/notice/conditions-for';
import type { Notice } from '../../lib/notice/schema';
import { SHIPPED } from '../../lib/notice/shipped';
import { sourcesOf } from '../../lib/notice/sources-of';

const notice = SHIPPED[0]?.notice as Notice;
const conditions = conditionsFor(notice) as Conditions;

function other(change: { region?: string; series?: string; batchYear?: number }): Notice {
  const facts = Object.entries(change).map(([name, value]) => [name, { ...notice[name as 'region'], value }]);
  return { ...notice, ...Object.fromEntries(facts) };
}

describe('conditionsFor', () => {
  it('finds those of the province, the series and the year', () => {
    expect(conditions.id).toBe('jiangsu-engineering-2022');
    expect(conditionsFor(other({ region: '江苏省苏州市' }))).toBe(conditions);
    expect(conditionsFor(other({ batchYear: 2022 }))).toBe(conditions);
  });

  it.each([
    ['another province', { region: '浙江省杭州市' }],
    ['a city alone, whose province is not said', { region: '南通市' }],
    ['another series', { series: '卫生' }],
    ['a series whose name begins alike', { series: '数字经济' }],
    ['a year before they were issued', { batchYear: 2021 }],
  ])('has none for %s', (_, change) => expect(conditionsFor(other(change))).toBeNull());
});

describe('the conditions of Jiangsu', () => {
  it('say that the full text is not at hand', () => {
    expect(conditions.source).toMatchObject({ source: 'document', document: '苏职称〔2022〕18号', confidence: 'B' });
    expect(conditions.source.text).toContain('全文不在手边');
  });

  it('claim nothing with confidence A, and say all in English too', () => {
    const sources = sourcesOf(conditions);
    expect(sources.length).toBeGreaterThan(8);
    expect(sources.filter((source) => source.confidence === 'A')).toEqual([]);
    expect(sources.filter((source) => !('en' in source && source.en))).toEqual([]);
  });

  it.each([
    ['工程师', '硕士', '助理工程师', 2],
    ['工程师', '第二学士', '助理工程师', 2],
    ['工程师', '本科', '助理工程师', 4],
    ['工程师', '大专', '助理工程师', 4],
    ['助理工程师', '大专', '技术员', 2],
    ['助理工程师', '中职', '技术员', 4],
    ['高级工程师', '博士', '工程师', 2],
    ['高级工程师', '本科', '工程师', 5],
    ['正高级工程师', '博士', '高级工程师', 5],
  ])('lead to %s with %s from %s after %i years by review', (target, education, prior, years) => {
    const rungs = conditions.ladder.filter(
      (rung) => rung.target === target && rung.prior === prior && rung.education?.includes(education),
    );
    expect(rungs.map((rung) => [rung.years, rung.since, rung.procedure, rung.route])).toEqual([
      [years, 'prior', '评审', '正常'],
    ]);
  });

  it('have three rungs of the skilled-worker route', () => {
    const skilled = conditions.ladder.filter((rung) => rung.route === '贯通');
    expect(skilled.map((rung) => [rung.prior, rung.target, rung.years, rung.education])).toEqual([
      ['高级工', '助理工程师', 2, null],
      ['技师', '工程师', 3, null],
      ['高级技师', '高级工程师', 4, null],
    ]);
  });

  it('doubt, with a word on it, just the rungs of some cities', () => {
    const doubted = conditions.ladder.filter((rung) => rung.confidence === 'C');
    expect(doubted.map((rung) => [rung.target, rung.procedure, rung.since])).toEqual([
      ['助理工程师', '初定', 'graduation'],
      ['工程师', '初定', 'graduation'],
    ]);
    expect(conditions.ladder.filter((rung) => rung.note !== null)).toEqual(doubted);
  });

  it('judge an entry by dates of its own section', () => {
    const entries = Object.entries(conditions.decidingDate);
    expect(entries.map(([section]) => section)).toEqual([
      'paper',
      'patent',
      'achievement',
      'award',
      'education',
      'training',
    ]);
    for (const [section, { value }] of entries) {
      expect(value.map((field) => splitField(field).section)).toEqual(value.map(() => section));
      expect(section in CATALOGUE).toBe(true);
    }
  });
});
