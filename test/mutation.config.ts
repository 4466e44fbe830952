import { defineConfig } from 'vitest/config';

/** The tests that mutants of lib/dates are put to: data in, data out, as the project `logic` of vitest.config.ts. */
export default defineConfig({
  test: {
    include: ['test/dates/**/*.test.ts'],
    // It sets the time zone of the process, which the runner's threads don't have of their own.
    exclude: ['test/dates/zones.test.ts'],
    // Mutated code runs slower.
    testTimeout: 60_000,
    env: { TZ: 'America/Los_Angeles' },
  },
});
