import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const EXCLUDE = ['test/e2e/**', '**/node_modules/**'];
// A machine's own zone must not matter: the days of the field are Shanghai's, so the tests run elsewhere.
const env = { TZ: 'America/Los_Angeles' };

/** Tests of what is seen that put something else in a module's place. */
const MOCKED = readdirSync('test/components')
  .map((file) => `test/components/${file}`)
  .filter((file) => /\.test\.tsx?$/.test(file) && readFileSync(file, 'utf8').includes('vi.mock('));

// Libraries of hundreds of files are put into one each: every file of tests loads them anew, and so in half the time.
const deps = {
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
};

export default defineConfig({
  test: {
    // By itself it leaves one core idle, which of two is half.
    maxWorkers: availableParallelism(),
    projects: [
      {
        // What mocks a module: each file has a world of its own.
        test: {
          name: 'mocked',
          include: MOCKED,
          exclude: EXCLUDE,
          setupFiles: ['test/setup-database.ts'],
          env,
          deps,
        },
      },
      {
        // What is seen: one document for all files, which each leaves as it found it.
        test: {
          name: 'screens',
          include: ['test/components/**/*.test.tsx'],
          exclude: [...EXCLUDE, ...MOCKED],
          environment: 'happy-dom',
          setupFiles: ['test/setup-database.ts', 'test/components/setup-dom.ts'],
          isolate: false,
          env,
          deps,
        },
      },
      {
        // Data in, data out: one world for all files takes a third of the time.
        test: {
          name: 'logic',
          include: ['test/**/*.test.ts'],
          exclude: [...EXCLUDE, ...MOCKED],
          setupFiles: ['test/setup-database.ts'],
          isolate: false,
          env,
        },
      },
    ],
  },
});
