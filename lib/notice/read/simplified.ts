import traditional from 'opencc-js/dict/TSCharacters';

/** OpenCC's table, one character for one, so that every offset stays; pairs beyond the basic plane are left out. */
const TABLE = new Map(
  traditional
    .split('|')
    .map((pair) => pair.split(' '))
    .filter((pair): pair is [string, string] => pair[0]?.length === 1 && pair[1]?.length === 1)
    .map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
);

/** The code of a character in its simplified form; any other as it is. */
export function simplifiedCode(code: number): number {
  return TABLE.get(code) ?? code;
}
