import { defineConfig } from 'vitest/config'

export default defineConfig({
  cacheDir: process.env['COPYDESK_TEST_CACHE'] ?? 'node_modules/.cache/copydesk/vite',
  test: {
    include: ['{shared,electron,renderer,scripts,bench}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    maxWorkers: 2,
  },
})
