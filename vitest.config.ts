import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', '**/node_modules/**'],
    // A machine's own zone must not matter: the days of the field are Shanghai's, so the tests run elsewhere.
    env: { TZ: 'America/Los_Angeles' },
  },
});
