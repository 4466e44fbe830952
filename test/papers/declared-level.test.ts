import { expect, it } from 'vitest';
import { declaredLevel } from '../../lib/papers/declared-level';

it.each([
  ['中级', 'intermediate'],
  ['中级职称', 'intermediate'],
  ['intermediate', 'intermediate'],
  ['初级（助理级）', 'junior'],
  ['员级', 'junior'],
  ['高级', null],
  ['副高级', null],
  ['初中级', null],
  ['初级、中级', null],
  ['', null],
  [undefined, null],
])('%s names the level %s', (text, level) => expect(declaredLevel(text)).toBe(level));
