import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  // Pictures that are compared are the same on every machine.
  snapshotPathTemplate: '{testDir}/references/{arg}{ext}',
  outputDir: 'test-results/e2e',
  globalSetup: './test/e2e/build.ts',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  fullyParallel: false,
  // A browser that is driven waits more than it computes: two files at a time, each with browsers of its own.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
});
