import { defineConfig } from '@playwright/test'

/** The pictures of docs/screenshots: not tests, so they stand apart from the journeys; the way through two real servers is a journey that leaves its pictures. */
export default defineConfig({ testDir: '../..', testMatch: ['**/scripts/screenshots/screens.spec.ts', '**/e2e/cms.spec.ts'], workers: 1, retries: 0, timeout: 120_000, expect: { timeout: 20_000 }, reporter: 'list', outputDir: '../../test-results/screenshots' })
