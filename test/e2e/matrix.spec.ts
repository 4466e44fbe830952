import { bundleEntry } from '../matrix/bundle.mjs';
import { pairwise } from '../matrix/cases.mjs';
import { runCase } from '../matrix/run-case.mjs';
import { expect, test } from './fixtures';

test('of any two values of the matrix that meet, no answer is contradicted by the page', async ({ session }) => {
  const cases = pairwise();
  test.setTimeout(30_000 + cases.length * 5_000);
  const script = await bundleEntry();
  const cdp = await session.context.newCDPSession(session.page);
  const filled = new Set<string>();
  for (const one of cases) {
    const results = await runCase(session.page, cdp, script, one);
    expect(
      results.filter(({ isTrue }) => !isTrue),
      JSON.stringify(one),
    ).toEqual([]);
    for (const { meaning, said } of results)
      if (meaning === 'person.birthDate' && said === 'filled') filled.add(one.widget);
  }
  // A refusal is never contradicted: that so many are filled is asked for as well.
  expect(filled.size).toBeGreaterThanOrEqual(10);
});
