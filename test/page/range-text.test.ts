import { expect, test } from 'vitest';
import { splitRange } from '../../lib/page/range-text';

test.each([
  ['2019.09-2023.06', '2019.09', '2023.06'],
  ['2019-09 - 2023-06', '2019-09', '2023-06'],
  ['2019-09-2023-06', '2019-09', '2023-06'],
  ['2019年9月至2023年6月', '2019年9月', '2023年6月'],
  ['2014.09至今', '2014.09', '至今'],
  ['2014.09-至今', '2014.09', '至今'],
  ['2019/9/1～2023/6/30', '2019/9/1', '2023/6/30'],
])('%s holds %s and %s', (text, from, to) => expect(splitRange(text)).toEqual({ from, to }));

test.each(['2019-09-01', '2019.09', '至今', '', '长期', '-', '-'.repeat(100_000)])('%j holds no two dates', (text) =>
  expect(splitRange(text)).toBeNull(),
);
