import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  // Pictures that are compared are the same on every machine.
  snapshotPathTemplate: '{testDir}/references/{arg}{ext}',
  outputDir: 'test-results/e2e',
  globalSetup: './test/e2e/build.ts',
  // A machine that is busy beside takes several times as long; what hangs, hangs for ever.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  fullyParallel: false,
  // A browser that is driven waits more than it computes: two files at a time, each with browsers of its own.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
});
