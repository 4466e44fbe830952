import { defineConfig } from 'vitest/config';

/** What `npm run test:blanks` runs: it needs LibreOffice, so it is none of the unit tests. */
export default defineConfig({
  test: {
    include: ['test/office/opened.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: { TZ: 'America/Los_Angeles' },
  },
});
