import { format } from 'node:util';
import { ASYMMETRIC_MATCHERS_OBJECT, chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import { fn } from '@vitest/spy';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);

/** A call for each row, as vitest does: a list is spread, and named by its values. */
const forEach = (act) => (rows) => (name, body) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row];
    const title = name.replace(/\$(\w+)/gu, (_, key) => String(row[key]));
    act(format(title, ...values.slice(0, title.split('%').length - 1)), () => body(...values));
  }
};

/** As much of vitest as the tests of `tests.ts` use, which only writes down which tests there are. */
export function collector() {
  const tests = [];
  const path = [];
  const describe = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  const it = (name, body) => {
    const inside = [...path, name].join(' > ');
    // The same name may stand twice.
    tests.push({ id: `${tests.length} ${inside}`, name: inside, body });
  };
  describe.each = forEach(describe);
  it.each = forEach(it);
  return { tests, vitest: { describe, it, expect, vi: { fn } } };
}
