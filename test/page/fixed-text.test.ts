import { expect, test } from 'vitest';
import { controlsIn } from '../../lib/page/controls';
import { fixedInText } from '../../lib/page/fixed-text';
import { createContext } from '../../lib/page/page-context';
import { rootsOf } from '../../lib/page/roots';
import { documentOf } from './read-layout';

function pairs(html: string): string[] {
  const document = documentOf(html);
  const roots = rootsOf(document);
  const page = createContext(document, roots, roots.flatMap(controlsIn));
  return fixedInText(page, new Set()).map(({ label, text }) => `${label}=${text}`);
}

test('several pairs stand in one text, or a value beside its name', () => {
  expect(pairs('<p>姓　名：甲　性别：男　民族：汉族</p>')).toEqual(['姓名=甲', '性别=男', '民族=汉族']);
  expect(pairs('<p><b>姓名：</b>甲<br><b>学历：</b>本科<br><b>民族：</b>汉族</p>')).toEqual([
    '姓名=甲',
    '学历=本科',
    '民族=汉族',
  ]);
});

test('a notice that tells how an office is reached holds no such values, nor does a form', () => {
  expect(pairs('<p>联系人：丙 联系电话：0000-1234567 地址：某路</p>')).toEqual([]);
  const row = (name: string) => `<div><div><span>${name}</span><em>必填</em></div><div><input></div></div>`;
  expect(pairs(['姓名', '性别', '民族', '学历'].map(row).join(''))).toEqual([]);
});
