import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hidesPart,
  identityCheckDigit,
  isMasked,
  isValidIdentity,
  normaliseIdentity,
  samePerson,
} from '../../lib/dossier/identity';

const numberOf = (first17: string) => first17 + identityCheckDigit(first17);
const A = numberOf('99990119900821013');
const B = numberOf('99990119900821015');

test('numbers are compared without blanks, in plain signs, the last letter a capital', () => {
  expect(normaliseIdentity(' ９９９９01 19900821-013x ')).toBe('99990119900821013X');
});

/** The recursive form of ISO 7064 MOD 11-2, which says the same as the table of weights in another way. */
function recursiveDigit(first17: string): string {
  const rest = [...first17].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  const digit = (12 - rest) % 11;
  return digit === 10 ? 'X' : String(digit);
}

test('the check digit is that of the standard', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 17, maxLength: 17 }).map((all) => all.join(''));
  fc.assert(fc.property(digits, (first17) => identityCheckDigit(first17) === recursiveDigit(first17)));
  expect(identityCheckDigit('9999011990082101')).toBeNull();
  expect(identityCheckDigit('9999011990082101a')).toBeNull();
});

test('one wrong digit is always seen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (at, step) => {
      const wrong = [...A];
      wrong[at] = String((Number(wrong[at]) + step) % 10);
      return isValidIdentity(A) && !isValidIdentity(wrong.join(''));
    }),
  );
});

test.each(['9999****1234', '9999＊＊＊＊1234', '9999XXXXXXXXXX1234', '9999······1234', '9999...1234'])(
  '%s is masked',
  (text) => expect(isMasked(text)).toBe(true),
);
test.each([A, '99990119900821013X', ''])('%s is not masked', (text) => expect(isMasked(text)).toBe(false));

test('name and whole number together make one person', () => {
  expect(samePerson({ name: '沈知远', idNumber: A }, { name: '沈 知远', idNumber: ` ${A}` })).toBe('yes');
  expect(samePerson({ name: '沈知远', idNumber: A }, { name: '周以宁', idNumber: A })).toBe('no');
  expect(samePerson({ name: '沈知远', idNumber: A }, { name: '沈知远', idNumber: B })).toBe('no');
});

test('a missing, masked or wrong number leaves it unsure', () => {
  const name = '沈知远';
  expect(samePerson({ name, idNumber: A }, { name })).toBe('unsure');
  expect(samePerson({ name }, { name })).toBe('unsure');
  expect(samePerson({ idNumber: A }, { idNumber: A })).toBe('unsure');
  expect(samePerson({}, {})).toBe('unsure');
  expect(samePerson({ name, idNumber: A }, { name, idNumber: `${A.slice(0, 4)}****${A.slice(-4)}` })).toBe('unsure');
  expect(samePerson({ name: '沈*远', idNumber: A }, { name, idNumber: A })).toBe('unsure');
  expect(samePerson({ name, idNumber: '123' }, { name, idNumber: '123' })).toBe('unsure');
});

test('the dot between the parts of a name hides nothing, however it is typed', () => {
  const name = '阿卜杜热合曼·买买提';
  for (const typed of [
    name,
    '阿卜杜热合曼•买买提',
    '阿卜杜热合曼・买买提',
    '阿卜杜热合曼．买买提',
    '阿卜杜热合曼 买买提',
  ]) {
    expect(hidesPart('name', typed)).toBe(false);
    expect(samePerson({ name, idNumber: A }, { name: typed, idNumber: A })).toBe('yes');
  }
  for (const hidden of ['沈·', '沈··', '沈*远', '**远', '·知远']) {
    expect(hidesPart('name', hidden)).toBe(true);
    expect(samePerson({ name: hidden, idNumber: A }, { name: '沈知远', idNumber: A })).toBe('unsure');
  }
});

test('what an address or e-mail address holds of its own right hides nothing', () => {
  expect(['听潮路8号2#楼', '…路 5×6 室'].map((text) => hidesPart('address', text))).toEqual([false, false]);
  expect(hidesPart('email', 'a__b@example.invalid')).toBe(false);
  expect(hidesPart('email', 'a***@example.invalid')).toBe(true);
  expect(hidesPart('mobile', '139****0002')).toBe(true);
});

test('the digits that a mask leaves may still contradict', () => {
  expect(samePerson({ name: '沈知远', idNumber: A }, { name: '沈知远', idNumber: '3206****9999' })).toBe('no');
});

test('the answer does not depend on who is named first', () => {
  const person = fc.record({
    name: fc.constantFrom('', '甲', '乙', '甲*'),
    idNumber: fc.constantFrom('', A, B, '9999****0138', '1'),
  });
  fc.assert(fc.property(person, person, (a, b) => samePerson(a, b) === samePerson(b, a)));
});
