import { expect, it } from 'vitest';
import { valueNote } from '../../components/dossier/value-words';
import { i18n } from '../../components/words/i18n';

const t = i18n.getFixedT('zh', 'dossier');

it.each([
  ['2019年7月', null],
  ['2019-07', '理解为2019年7月'],
  ['2019-02-30', '没有这一天'],
  ['去年', '看不懂这个日期'],
  ['2014.09-2018.06', '这里只写一个日期，看到的是起止两个'],
  ['2014年9月至今', '这里只写一个日期'],
])('beside the date %s stands %s', (text, words) => {
  const note = valueNote(t, 'education.graduatedOn', text, 'zh');
  if (words === null) expect(note).toBeNull();
  else expect(note?.words).toContain(words);
});
