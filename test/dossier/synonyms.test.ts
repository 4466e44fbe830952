import { expect, test } from 'vitest';
import { inOneWord } from '../../lib/dossier/synonyms';

test.each([
  ['获得时间', '取得时间'],
  ['所获学位', '取得学位'],
  ['作者排序', '作者排名'],
  ['本人为第几发明人', '本人排名'],
  ['结束时间', '截止时间'],
  ['证书编号', '证书号'],
  ['颁证机关', '发证单位'],
  ['发证机构', '发证单位'],
  ['公示场所', '公示场所'],
  ['获奖时间', '获奖时间'],
])('%s says %s', (key, word) => expect(inOneWord(key)).toBe(word));
