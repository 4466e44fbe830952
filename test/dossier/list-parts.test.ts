import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listParts } from '../../lib/dossier/list-parts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
/** The texts of the parts; null where there is no list. */
function partsOf(text: string, most = 100): string[] | null {
  const bytes = bytesOf(text);
  return listParts(bytes, most)?.map(({ from, to }) => new TextDecoder().decode(bytes.slice(from, to)).trim()) ?? null;
}

it.each<[string, string[] | null]>([
  ['[]', []],
  [' [ ] \n', []],
  ['[1]', ['1']],
  ['\uFEFF[ 1 ,\r\n\t{"a": [1, 2], "b": {}} , [] ]', ['1', '{"a": [1, 2], "b": {}}', '[]']],
  ['["],[", "\\"", "\\\\", "\\u005d"]', ['"],["', '"\\""', '"\\\\"', '"\\u005d"']],
  ['{"a": [1, 2]}', ['{"a": [1, 2]}']],
  ['"text"', ['"text"']],
  ['', ['']],
  ['[', null],
  ['[1', null],
  ['[,]', null],
  ['[1,]', null],
  ['[1,,2]', null],
  ['[1] 2', null],
  ['[1],', null],
  ['["a]', null],
  ['["a\\', null],
  ['[{]', null],
])('%s stands in the parts %j', (text, parts) => expect(partsOf(text)).toEqual(parts));

it('no more parts are looked for than one above the most', () => {
  expect(partsOf('[1,2,3]', 3)).toHaveLength(3);
  expect(partsOf('[1,2,3', 1)).toHaveLength(2);
});

it('what JSON.parse finds in any list stands in the parts, and what it refuses is refused whole or in a part', () => {
  const spaced = fc.tuple(fc.array(fc.jsonValue(), { maxLength: 6 }), fc.constantFrom(undefined, 1, '\t\r\n '));
  fc.assert(
    fc.property(spaced, fc.nat(), fc.constantFrom('', '"', ']', ',', '{', '\\'), ([list, space], at, sign) => {
      const text = JSON.stringify(list, null, space);
      expect(partsOf(text)?.map((part) => JSON.parse(part))).toEqual(JSON.parse(text));
      const place = at % text.length;
      const broken = text.slice(0, place) + sign + text.slice(place);
      const parse = (one: string): unknown => {
        try {
          return JSON.parse(one);
        } catch {
          return undefined;
        }
      };
      const whole = parse(broken);
      const parts = broken.trimStart().startsWith('[') ? partsOf(broken)?.map(parse) : [whole];
      if (whole === undefined) expect(parts?.every((part) => part !== undefined) ?? false).toBe(false);
      else if (Array.isArray(whole)) expect(parts).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});
