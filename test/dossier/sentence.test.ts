import { expect, test } from 'vitest';
import { gapOf } from '../../lib/dossier/sentence';

const gap = (sentence: string) => {
  const [start = '', rest = ''] = sentence.split('[]');
  return gapOf({ before: start.split('_').at(-1) ?? '', after: rest.split('_')[0] ?? '', start, rest });
};

test.each([
  ['于[]毕业于_学校', '毕业于', 'education.graduatedOn'],
  ['于_毕业于[]学校', '毕业于', 'education.school'],
  ['_毕业于_学校[]专业', '专业', 'education.major'],
  ['申报[]专业', '专业', 'declaration.specialty'],
  ['现申报[]资格', '申报', 'declaration.title'],
  ['[]取得_资格', '取得', 'title.acquiredOn'],
  ['[]获_学士学位', '获', 'education.degreeOn'],
  ['现在[]单位工作', '单位', 'unit.name'],
  ['从事[]方面的工作', '从事', 'declaration.currentSpecialty'],
])('%s', (sentence, label, means) => expect(gap(sentence)).toEqual({ label, means }));

test.each(['已满[]年', '[]专业技术人员', '同意[]同志申报', '[]毕业生'])('%s is not known', (sentence) =>
  expect(gap(sentence)).toBeNull(),
);
