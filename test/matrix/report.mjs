/** @import { Case } from './cases.mjs' */

const line = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
const told = (results) => [...new Set(results.map(({ said }) => said))].sort().join(', ');

/** The marks that a page puts on the field of the date, in words. */
const marksOf = ({ readonly, masked, maxlength }) =>
  [readonly && 'readonly', masked && 'masked', maxlength && 'maxlength'].filter(Boolean).join(' + ') || 'plain';

/**
 * The page `docs/matrix.md`.
 *
 * @param {{ one: Case, results: { key: string, said: string, held: string, isTrue: boolean }[] }[]} runs
 * @returns {string}
 */
export function writeReport(runs) {
  const fields = runs.flatMap(({ one, results }) => results.map((result) => ({ one, ...result })));
  const widgets = [...new Set(runs.map(({ one }) => one.widget))];
  const marks = [...new Set(runs.map(({ one }) => marksOf(one)))];
  const named = (key) => fields.filter((one) => one.key === key);
  const dates = named('birthDate');
  const choices = named('politicalStatus');
  const of = (list, test) => told(list.filter(({ one }) => test(one))) || '–';
  const dateRows = widgets.map((widget) => [
    widget,
    ...marks.map((mark) => of(dates, (one) => one.widget === widget && marksOf(one) === mark)),
  ]);
  const choiceRows = widgets.map((widget) => [
    widget,
    of(choices, (one) => one.widget === widget && !one.missing),
    of(choices, (one) => one.widget === widget && one.missing),
  ]);
  const others = ['sex', 'region', 'acquiredOn', 'display'];
  const otherRows = widgets.map((widget) => [
    widget,
    ...others.map((key) => of(named(key), (one) => one.widget === widget)),
  ]);
  return `# What filling says, and what the page holds

Written by \`npm run test:matrix\`; \`npm test\` runs so few of the cases that each value still meets each other one. A case is a
page made with one library (test/widgets), whose calendar writes a day in one of three ways, and what the page does to the field: it
is readonly, a script cuts what is typed to seven characters (masked), it has a maxlength of 8; and the wanted choice is among the
others or not. On each a date and a choice are filled, and once for each library what else it has, with the extension's own code in a
world beside the page.

${runs.length} cases, ${fields.length} fields: ${fields.filter(({ said }) => said === 'filled').length} filled, the others refused with a reason.
**${fields.filter(({ isTrue }) => !isTrue).length} answers that the page's own model contradicts**: “filled” where it holds something else, or something
left in a field that was refused.

## Dates, in each of the three ways of writing

${table(['widget', ...marks], dateRows)}

## Choices

${table(['widget', 'among the others', 'missing'], choiceRows)}

## Radios, lists in steps, dates with a time, and ranges of two dates

${table(['widget', 'radio', 'list in steps', 'date and time', 'two dates'], otherRows)}

A field that the page of a library does not have, or that holds two dates in one text and is empty, is marked –.

- \`closed-list\`, \`unknown-widget\`, \`read-only\`: the user is led to the field.
- \`no-proof\`: what it holds can’t be read, so nothing is written.
- \`not-taken\`: it was typed, the model did not follow, and the field was emptied again.
`;
}
