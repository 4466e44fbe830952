import { describe, expect, it } from 'vitest';
import type { Finding, Words } from '../../lib/checks/finding';
import { runChecks } from '../../lib/checks/run';
import { say } from '../../lib/checks/say';
import { sayGap } from '../../lib/checks/shared/say-gap';
import { WORDS } from '../../lib/checks/words/all';
import { contextOf } from './context';
import { EXAMPLES, findingsOf } from './examples';

function leaves(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  );
}

const inLanguage = (language: 'zh' | 'en') =>
  leaves(Object.fromEntries(Object.entries(WORDS).map(([name, words]) => [name, words[language]])));
const zh = inLanguage('zh');
const en = inLanguage('en');

const placeholders = (text: string) => [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, inner]) => inner).sort();

/** What is said where a ladder asks for no education, which that of the examples never does. */
function withoutEducation(): Finding[] {
  const context = contextOf({
    declaration: { level: '中级' },
    title: [{ name: '助理工程师', acquiredOn: '2018-12-31' }],
  });
  const { conditions } = context;
  const ladder = conditions?.ladder.map((rung) => ({ ...rung, education: null })) ?? [];
  return runChecks({ ...context, conditions: conditions && { ...conditions, ladder } });
}

let sentences: Words[] | null = null;

/** All sentences of all examples, each once. */
function everySentence(): Words[] {
  sentences ??= gatherSentences();
  return sentences;
}

function gatherSentences(): Words[] {
  const all = EXAMPLES.flatMap(({ check, example }) => findingsOf(check, example))
    .concat(withoutEducation())
    .concat(runChecks(contextOf({ declaration: { batchYear: '2022' } })))
    .flatMap((finding) => [finding.reason, ...finding.steps, ...(finding.way?.missing ?? [])]);
  return [...new Map(all.map((words) => [JSON.stringify(words), words])).values()];
}

describe('the word files', () => {
  it('have the same keys', () => {
    expect(en.map(([key]) => key)).toEqual(zh.map(([key]) => key));
  });

  it('say nothing in one language with a value that the other leaves out', () => {
    const english = new Map(en);
    for (const [key, text] of zh) {
      for (const inner of placeholders(english.get(key) ?? ''))
        expect([key, placeholders(text)]).toEqual([key, expect.arrayContaining([inner])]);
    }
  });

  it('are Chinese and English, with the signs of each', () => {
    for (const [key, text] of zh)
      expect([key, /[,;?!]|[^\d]:/.test(text.replace(/\{\{.*?\}\}/g, ''))]).toEqual([key, false]);
    for (const [key, text] of en) expect([key, /[，。；：？！]/.test(text)]).toEqual([key, false]);
  });

  it('hold no sentence that nothing says', () => {
    const used = new Set(everySentence().map(({ id }) => id));
    const idle = zh
      .map(([key]) => key)
      .filter((key) => !/^(?:level|way)\.|^[a-z-]+\.(?:name|rule)$/.test(key) && !used.has(key));
    expect(idle).toEqual([]);
  });
});

describe('say', () => {
  it('says every sentence of every example whole, in both languages', () => {
    const wrong = everySentence().flatMap((words) =>
      (['zh', 'en'] as const).map((language) => {
        const text = say(words, language);
        // What was read is shown as it was written; our own dates never are.
        const asWritten = 'text' in words.values || 'filed' in words.values;
        const isWhole = text !== words.id && !/\{\{|\}\}|undefined|null|NaN|P\d/.test(text);
        return isWhole && (asWritten || !/\d{4}-\d{2}/.test(text)) ? null : text;
      }),
    );
    expect(wrong.filter((text) => text !== null)).toEqual([]);
    expect(wrong.length).toBeGreaterThan(1_000);
  });

  it('shows dates, fields, levels and lengths of time in the language', () => {
    const words: Words = {
      id: 'cutoff.pass',
      values: { field: 'paper.publishedOn', date: '2023-03', cutoff: '2023-03-31' },
    };
    expect(say(words, 'zh')).toBe('发表时间是2023年3月，不晚于截止时间2023年3月31日，在时间上符合。');
    expect(say(words, 'en')).toBe('“Published on” is March 2023, not later than the cutoff 31 March 2023: in time.');
    const short: Words = {
      id: 'seniority.step-count.no',
      values: { acquired: '2019-02-28', years: 4, due: '2023-02-28', cutoff: '2022-12-31', short: 'P1Y2M1D' },
    };
    expect(say(short, 'zh')).toContain('还差1年2个月1天');
    expect(say(short, 'en')).toContain('1 year 2 months 1 day missing');
    for (const asItIs of ['xP1Y', 'P1Yx', 'P']) expect(sayGap(asItIs, 'zh')).toBe(asItIs);
    const unchecked: Words = { id: 'page-and-batch.step-unchecked', values: { check: 'ladder' } };
    expect([say(unchecked, 'zh'), say(unchecked, 'en')]).toEqual([
      `没有检查：${say({ id: 'ladder.name', values: {} }, 'zh')}`,
      `Not checked: ${say({ id: 'ladder.name', values: {} }, 'en')}`,
    ]);
    const level: Words = { id: 'page-and-batch.level.step', values: { wanted: 'junior,intermediate' } };
    expect(say(level, 'zh')).toBe('通知的级别：初级、中级');
    expect(say(level, 'en')).toBe('Levels of the notice: junior (初级), intermediate (中级)');
  });

  it.each(['{{cutoff}}', '$t(rule.seniority)', '$&', '$1', '<img onerror=alert(1)>', '&amp;', '__proto__'])(
    'sets %s in as it stands',
    (text) => {
      const words: Words = { id: 'page-and-batch.year.step', values: { wanted: text } };
      expect(say(words, 'zh')).toBe(`通知的年度：${text}`);
    },
  );
});
