import { defineConfig } from '@playwright/test'

/**
 * Journeys on the real app. One at a time: the tests measure what a person sees on a machine of two cores.
 * No retries: a test that passes at the second try hides a race.
 */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: process.env['COPYDESK_TEST_OUTPUT'] ?? 'test-results',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: process.env['COPYDESK_TEST_REPORT'] === undefined ? [['list']] : [['list'], ['json', { outputFile: process.env['COPYDESK_TEST_REPORT'] }]],
})
