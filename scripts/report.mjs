// What `npm start` prints: tables that line up although a Chinese letter is two columns wide.

const keyOf = ({ check, entry, field, verdict }) => JSON.stringify([check, entry ?? null, field ?? null, verdict]);

/** Holds findings against the planted results, as bags: the same result twice must be planted twice. */
export function compare(findings, planted) {
  const left = planted.map(keyOf);
  const besides = [];
  for (const finding of findings) {
    const at = left.indexOf(keyOf(finding));
    if (at === -1) besides.push(finding);
    else left.splice(at, 1);
  }
  const missing = left.map((key) => {
    const [check, entry, field, verdict] = JSON.parse(key);
    return { check, entry, field, verdict };
  });
  return { exact: missing.length === 0 && besides.length === 0, missing, besides };
}

export const sentence = ({ check, entry, field, verdict }) => `${check} ${entry ?? '-'} ${field ?? '-'}: ${verdict}`;

const widthOf = (text) =>
  [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]|[\u{20000}-\u{3ffff}]/u.test(letter) ? 2 : 1), 0);

/** Prints rows under heads; the last column is left as long as it is. */
export function printTable(heads, rows) {
  const all = [heads, ...rows];
  const widths = heads.map((_, at) => Math.max(...all.map((row) => widthOf(row[at]))));
  for (const row of all) {
    console.log(
      row
        .map((cell, at) => (at === heads.length - 1 ? cell : cell + ' '.repeat(widths[at] - widthOf(cell))))
        .join('  '),
    );
  }
}
