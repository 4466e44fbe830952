const count = (results, test) => results.filter(test).length;

/** The figures of some results. */
export function sumOf(results) {
  return {
    labels: count(results, ({ judged }) => judged.label !== null),
    labelsRight: count(results, ({ judged }) => judged.label === true),
    meanings: count(results, ({ expected }) => expected.means),
    meaningsRight: count(results, ({ judged }) => judged.meaning === 'right'),
    wrong: count(results, ({ judged }) => judged.meaning === 'wrong'),
    unasked: count(results, ({ judged }) => judged.unasked),
    values: count(results, ({ judged }) => judged.value !== null),
    valuesRight: count(results, ({ judged }) => judged.value === true),
    peerRight: count(results, ({ peer }) => peer.right),
  };
}

const line = (kind, sum) => ({
  layout: kind,
  labels: `${sum.labelsRight}/${sum.labels}`,
  meanings: `${sum.meaningsRight}/${sum.meanings}`,
  wrong: String(sum.wrong),
  values: `${sum.valuesRight}/${sum.values}`,
  'accessible name': `${sum.peerRight}/${sum.labels}`,
});

/** The kind of a layout is the first word of its file's name: `table` of `table-two-level-header.html`. */
const kindOf = (name) => /^[^-_.\d]+/u.exec(name)?.[0] ?? name;

/** Prints the figures of each kind of layout, then of all, then how many of the labels of each confidence are right. */
export function printTable(pages) {
  const kinds = new Map();
  for (const { name, results } of pages) kinds.set(kindOf(name), [...(kinds.get(kindOf(name)) ?? []), ...results]);
  const all = pages.flatMap(({ results }) => results);
  const lines = [...kinds].map(([kind, results]) => line(kind, sumOf(results)));
  lines.push(line('all', sumOf(all)));
  const heads = Object.keys(lines[0]);
  const widths = heads.map((head) => Math.max(head.length, ...lines.map((cells) => cells[head].length)));
  const print = (cells) =>
    console.log(cells.map((cell, n) => (n === 0 ? cell.padEnd(widths[n]) : cell.padStart(widths[n]))).join('  '));
  print(heads);
  for (const cells of lines) print(heads.map((head) => cells[head]));
  const graded = ['A', 'B', 'C'].map((grade) => {
    const { labelsRight, labels } = sumOf(all.filter(({ said }) => said?.confidence === grade));
    return `${grade} ${labelsRight}/${labels}`;
  });
  console.log(`labels right by confidence: ${graded.join(', ')}`);
}
