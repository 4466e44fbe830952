import { beforeEach, describe, expect, it } from 'vitest';
import { factGroups } from '../../components/notice/fact-groups';
import en from '../../components/notice/words/en.json';
import zh from '../../components/notice/words/zh.json';
import { i18n } from '../../components/words/i18n';
import { LANGUAGES, type Language } from '../../components/words/language';
import type { Notice } from '../../lib/notice/schema';
import { SHIPPED } from '../../lib/notice/shipped';
import { sourcesOf } from '../../lib/notice/sources-of';

const notice = SHIPPED[0]?.notice as Notice;
const groupsIn = (language: Language) => factGroups(notice, i18n.getFixedT(language, 'notice'), language);
const textsIn = (language: Language) =>
  groupsIn(language).flatMap(({ lines }) =>
    lines.flatMap(({ label, parts }) => [label, ...parts.map((it) => it.text)]),
  );

/** The keys of a word file; the plural forms of English count as the one key that Chinese has. */
function keys(words: object, before = ''): string[] {
  const found = Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [before + key.replace(/_(one|other)$/, '')] : keys(value, `${before}${key}.`),
  );
  return [...new Set(found)].sort();
}

beforeEach(() => i18n.changeLanguage('zh').then(() => undefined));

describe('the facts of a notice', () => {
  it('are all shown: no source of the notice is left out', () => {
    const shown = groupsIn('zh').flatMap(({ lines }) => lines.flatMap(({ parts }) => parts.map((it) => it.source)));
    const key = (source: object) => JSON.stringify(source);
    const left = sourcesOf(notice).filter((source) => !shown.some((other) => key(other) === key(source)));
    expect(left).toEqual([]);
    expect(shown).toHaveLength(sourcesOf(notice).length);
  });

  it.each(LANGUAGES)('have words for everything in %s', (language) => {
    for (const text of textsIn(language))
      expect(text).not.toMatch(/^(values|labels|levels|needs|steps)\.|\{\{|undefined/);
  });

  it('write days and numbers as each language does', () => {
    expect(textsIn('zh')).toEqual(expect.arrayContaining(['2023年3月31日', '不少于5个工作日', '6份']));
    expect(textsIn('en')).toEqual(
      expect.arrayContaining(['31 March 2023', 'at least 5 working days', '6 copies', '1 copy']),
    );
  });

  it('have a name for each line that no other in the group has', () => {
    for (const { lines } of groupsIn('zh')) expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });
});

describe('the words of the notice view', () => {
  it('are the same keys in both languages', () => expect(keys(en)).toEqual(keys(zh)));

  it('use full-width punctuation in Chinese', () => {
    const shown = JSON.stringify(zh).replace(/\{\{[^}]*\}\}/g, '');
    const words = [...shown.matchAll(/:"([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(words.filter((word) => /[一-鿿][,;:!?()]|[,;:!?()][一-鿿]/.test(word))).toEqual([]);
  });
});
