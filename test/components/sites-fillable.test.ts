import { expect, it } from 'vitest';
import { isFillable } from '../../components/sites/fillable';

it.each([
  ['https://rs.jshrss.jiangsu.gov.cn', [], true],
  ['https://hr.example', [], false],
  ['https://hr.example', ['hr.example'], true],
  ['https://hr.example:8443', ['hr.example'], true],
  ['http://hr.example', ['hr.example'], false],
  ['https://other.hr.example', ['hr.example'], false],
  ['null', ['hr.example'], false],
  [undefined, ['hr.example'], false],
] as const)('whether a form of %s may be filled, confirmed: %s', (origin, confirmed, may) => {
  expect(isFillable(origin, confirmed)).toBe(may);
});
