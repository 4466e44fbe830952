import { expect, it } from 'vitest';
import { identityKey } from '../../lib/papers/identity-key';

it.each([
  ['９９９９０１１９８８０３１５００１ｘ', '99990119880315001X'],
  [' 999901 19880315 001x ', '99990119880315001X'],
  ['E12345678', 'E12345678'],
  ['9999**********001X', null],
  ['', null],
])('%s is known again as %s', (written, key) => expect(identityKey(written)).toBe(key));
