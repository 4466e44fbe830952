import { pairwise } from '../matrix/cases.mjs';
import { runAll } from '../matrix/run-all.mjs';
import { expect, test } from './fixtures';

test('of any two values of the matrix that meet, no answer is contradicted by the page', async ({ platform }) => {
  const cases = pairwise();
  test.setTimeout(30_000 + cases.length * 5_000);
  const runs = await runAll(cases, platform.resolverRules);
  const all = runs.flatMap(({ one, results }) => results.map((result) => ({ ...one, ...result })));
  expect(all.filter(({ isTrue }) => !isTrue)).toEqual([]);

  // A refusal is never contradicted: that so many are filled is asked for as well.
  const filling = (field: string) =>
    new Set(all.filter(({ key, said }) => key === field && said === 'filled').map(({ widget }) => widget)).size;
  const fields = ['birthDate', 'politicalStatus', 'sex', 'region', 'acquiredOn', 'display'];
  expect(fields.map((field) => `${field} ${filling(field)}`)).toEqual([
    'birthDate 13',
    'politicalStatus 13',
    'sex 15',
    'region 7',
    'acquiredOn 12',
    'display 10',
  ]);
});
