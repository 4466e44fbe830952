import { describe, expect, it } from 'vitest';
import { textWithMarks } from '../../lib/notice/marked-text';
import { markKey, marksOf } from '../../lib/notice/marks-of';
import { SHIPPED } from '../../lib/notice/shipped';
import type { Source } from '../../lib/notice/source';
import { sourcesOf } from '../../lib/notice/sources-of';

const quote = (text: string, at?: number): Source => ({
  source: 'quote',
  text,
  ...(at !== undefined && { at }),
  confidence: 'A',
});
const markedText = (text: string, sources: readonly Source[]) => textWithMarks(text, marksOf(text, sources));

function runs(text: string, quotes: readonly string[]) {
  return markedText(
    text,
    quotes.map((one) => quote(one)),
  ).flatMap((paragraph) => paragraph.runs.map((run) => [run.text, ...run.quotes]));
}

describe('a text with the marks of its quotes', () => {
  it('cuts a text at its quotes', () => {
    expect(runs('公示不少于5日。', ['5日', '公示'])).toEqual([['公示', '公示'], ['不少于'], ['5日', '5日'], ['。']]);
  });

  it('keeps a quote whole over a broken line', () => {
    expect(runs('为认真做好本年度的评审\n工作，现在通知', ['评审工作'])).toEqual([
      ['为认真做好本年度的'],
      ['评审工作', '评审工作'],
      ['，现在通知'],
    ]);
  });

  it('knows all quotes of a run where they overlap', () => {
    expect(runs('甲乙丙丁', ['甲乙丙', '乙丙丁', '丙'])).toEqual([
      ['甲', '甲乙丙'],
      ['乙', '甲乙丙', '乙丙丁'],
      ['丙', '甲乙丙', '乙丙丁', '丙'],
      ['丁', '乙丙丁'],
    ]);
  });

  it('marks nothing for a quote that is not there, and one given twice once', () => {
    expect(runs('甲乙', ['丙', '甲', '甲'])).toEqual([['甲', '甲'], ['乙']]);
  });

  it('marks a quote at its own place, and where it first stands if it is not there', () => {
    expect(marksOf('甲200元乙200元', [quote('200元', 6), quote('200元', 3)])).toEqual([
      { start: 6, end: 10, quote: '6 200元' },
      { start: 1, end: 5, quote: '3 200元' },
    ]);
  });

  it('keeps words of ASCII apart that stood on two lines', () => {
    expect(runs('Jiangsu notice of the year\n2023 年', [])).toEqual([['Jiangsu notice of the year 2023 年']]);
  });

  it.each(SHIPPED)('shows every quote of $notice.id in full', ({ notice, text }) => {
    const quotes = sourcesOf(notice).filter((source) => source.source === 'quote');
    const all = markedText(text, quotes).flatMap((paragraph) => paragraph.runs);
    for (const one of quotes) {
      const marked = all.filter((run) => run.quotes.includes(markKey(one))).map((run) => run.text);
      expect(marked.join('').replace(/\s/g, '')).toBe(one.text.replace(/\s/g, ''));
    }
  });
});
