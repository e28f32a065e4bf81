import { defineConfig } from '@playwright/test'

/** The pictures of docs/screenshots: not tests, so they stand apart from the journeys. */
export default defineConfig({ testDir: '.', testMatch: 'screens.spec.ts', workers: 1, retries: 0, timeout: 120_000, expect: { timeout: 20_000 }, reporter: 'list', outputDir: '../../test-results/screenshots' })
