import { expect, it } from 'vitest';
import { readTitle } from '../../lib/checks/ladder/title-names';
import type { Conditions } from '../../lib/notice/conditions';
import { contextOf } from './context';

/** The reading in short: its kind, and what it names. */
function read(text: string): string {
  const { conditions } = contextOf({});
  const title = readTitle(text, conditions as Conditions);
  if (title.kind === 'ladder') return title.title;
  if (title.kind === 'qualification') return `${title.kind} ${title.titles.join(' ')}`;
  return title.kind === 'series' ? `${title.kind} ${title.rank}` : title.kind;
}

it.each([
  ['工程师', '工程师'],
  ['助工', '助理工程师'],
  ['助理工程师/计算机', '助理工程师'],
  ['助理工程师-网络安全', '助理工程师'],
  ['助理工程师（网络安全）', '助理工程师'],
  [' 助理 工程师资格证书 ', '助理工程师'],
  // The longest name that fits: each ends in another title's.
  ['网络安全高级工程师', '高级工程师'],
  ['网络安全正高级工程师', '正高级工程师'],
  ['计算机与网络安全助理工程师', '助理工程师'],
  ['教授级高级工程师', '正高级工程师'],
  ['数据安全技术员', '技术员'],
  // Two titles are none for sure.
  ['助理工程师/工程师', 'unknown'],
  ['助理工程师、经济师', 'unknown'],
  ['建筑工程师', 'unknown'],
  ['资格工程师证', 'unknown'],
  ['职称工程师', 'unknown'],
  ['助理工程师-员工培训', '助理工程师'],
  ['程序', 'unknown'],
  ['经济师', 'series 中级'],
  ['农艺师', 'series 中级'],
  ['讲师', 'series 中级'],
  ['经济员', 'series 员级'],
  ['助教', 'series 助理级'],
  ['助理会计师', 'series 助理级'],
  ['高级统计师', 'series 副高级'],
  ['副教授', 'series 副高级'],
  ['副主任医师', 'series 副高级'],
  ['正高级经济师', 'series 正高级'],
  ['研究馆员', 'series 正高级'],
  ['中级', 'level'],
  ['中级职称', 'level'],
  // Also an examination's name, which counts as the same.
  ['信息安全工程师', '工程师'],
  ['软件设计师', 'qualification 工程师'],
  ['软考中级', 'qualification 工程师'],
  ['软考中级高级', 'unknown'],
  ['计算机技术与软件专业技术资格中级', 'qualification 工程师'],
  ['计算机技术与软件专业技术资格', 'unknown'],
  ['', 'unknown'],
])('%j names %s', (text, title) => expect(read(text)).toBe(title));
