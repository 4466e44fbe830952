import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const EXCLUDE = ['test/e2e/**', '**/node_modules/**'];
// A machine's own zone must not matter: the days of the field are Shanghai's, so the tests run elsewhere.
const env = { TZ: 'America/Los_Angeles' };

export default defineConfig({
  test: {
    // By itself it leaves one core idle, which of two is half.
    maxWorkers: availableParallelism(),
    projects: [
      {
        // What is seen hangs on a document and on mocks: each file has a world of its own.
        test: {
          name: 'screens',
          include: ['test/components/**/*.test.{ts,tsx}'],
          exclude: EXCLUDE,
          env,
          // Libraries of hundreds of files are put into one each: every file of tests loads them anew, and so in half the time.
          deps: {
            optimizer: {
              client: {
                enabled: true,
                include: [
                  '@mantine/core',
                  '@mantine/notifications',
                  '@testing-library/react',
                  '@testing-library/user-event',
                  'react-i18next',
                  'dexie',
                  'dexie-react-hooks',
                  'zod',
                ],
              },
            },
          },
        },
      },
      {
        // Data in, data out: one world for all files takes a third of the time.
        test: {
          name: 'logic',
          include: ['test/**/*.test.ts'],
          exclude: [...EXCLUDE, 'test/components/**'],
          isolate: false,
          env,
        },
      },
    ],
  },
});
