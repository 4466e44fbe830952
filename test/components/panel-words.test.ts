import { describe, expect, it } from 'vitest';
import { i18n } from '../../components/words/i18n';

type Tree = { readonly [key: string]: string | Tree };

const VIEWS = [
  'panel',
  'findings',
  'reading',
  'dossier',
  'files',
  'fill',
  'handoff',
  'materials',
  'store',
  'sites',
  'summary',
  'papers',
  'notice',
  'roster',
  'timeline',
  'guide',
  'holidays',
  'keep',
  'many',
  'teach',
  'uploads',
  'ways',
];

/** Every sentence by its key; the forms for one and for many count as one sentence. */
function sentences(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key.replace(/_(one|other)$/u, '')}`, value] as [string, string]]
      : sentences(value, `${path}${key}.`),
  );
}
const of = (language: string, view: string) => sentences(i18n.getResourceBundle(language, view) as Tree);
const slots = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/gu)].map(([, name]) => name).sort();

describe.each(VIEWS)('the words of %s', (view) => {
  it('are complete in both languages', () => {
    const keys = (language: string) => [...new Set(of(language, view).map(([key]) => key))].sort();
    expect(keys('en')).toEqual(keys('zh'));
  });

  it('name the same values in both', () => {
    const english = new Map(of('en', view));
    for (const [key, text] of of('zh', view)) expect([key, slots(english.get(key) ?? '')]).toEqual([key, slots(text)]);
  });

  it('have full-width punctuation in Chinese', () => {
    const half = of('zh', view).filter(([, text]) =>
      /[\p{Script=Han}”』][,;:?!()]|[,;:?!()]\p{Script=Han}/u.test(text),
    );
    expect(half).toEqual([]);
  });
});

describe('a value in a sentence', () => {
  it('is neither looked up nor escaped', () => {
    const name = '<b>$t(title){{day, date}}</b>';
    expect(i18n.t('panel:person.changed', { name })).toContain(`“${name}”`);
  });

  it('is a date in the language shown', async () => {
    expect(i18n.t('panel:day.back', { day: '2023-03-31', lng: 'zh' })).toBe('改回今天（2023年3月31日）');
    expect(i18n.t('panel:day.back', { day: '2023-03-31', lng: 'en' })).toBe('Back to today (31 March 2023)');
  });
});
