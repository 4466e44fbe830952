import { expect, test } from 'vitest';
import { joinBoxes } from '../../lib/page/parts';
import { readMarkup } from './read-layout';

test.each([
  [['2012', '6'], '2012-06'],
  [['1991', '02', '18'], '1991-02-18'],
  [['2012年', '6月', ''], '2012-06'],
  [['2012', '', '3'], '2012'],
  [['', ''], ''],
  [['无', ''], ''],
])('boxes that hold %j hold %s', (boxes, date) => expect(joinBoxes(boxes)).toBe(date));

test('one date in two boxes is one value, with its meaning, at the first', () => {
  const { reading } = readMarkup(
    '<h3>基本信息</h3><p>姓名：<input value="甲"></p><p>出生日期：<input value="1991">年<input value="2">月</p>',
  );
  expect(reading.values.map(({ label, kind, value, meaning }) => [label, kind, value, meaning])).toEqual([
    ['姓名', 'text', '甲', 'person.name'],
    ['出生日期', 'boxes', '1991-02', 'person.birthDate'],
    ['出生日期', 'boxes', '2', null],
  ]);
});

test('of how many a rank is, in a second box behind a stroke, is no rank', () => {
  const { reading } = readMarkup(
    '<h3>业绩成果</h3><p>项目名称：<input value="甲"></p><p>本人排名：<input value="3"> / <input value="10">人</p>',
  );
  expect(reading.values.map(({ value, meaning, row }) => [value, meaning, row])).toEqual([
    ['甲', 'achievement.name', 0],
    ['3', 'achievement.rank', 0],
    ['10', null, null],
  ]);
});

test('both ends of a range in boxes', () => {
  const { reading } = readMarkup(
    '<h3>工作经历</h3><p>单位：<input value="甲厂"></p><p>起止时间：从<input value="2016">年<input value="3">月至<input value="2020">年<input value="9">月</p>',
  );
  expect(reading.values.map(({ value, meaning, row }) => [value, meaning, row])).toEqual([
    ['甲厂', 'employment.unit', 0],
    ['2016-03', 'employment.from', 0],
    ['3', null, null],
    ['2020-09', 'employment.to', 0],
    ['9', null, null],
  ]);
});
