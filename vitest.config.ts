import { defineConfig } from 'vitest/config'

export default defineConfig({
  cacheDir: process.env['COPYDESK_TEST_CACHE'] ?? 'node_modules/.cache/copydesk/vite',
  test: {
    include: ['{shared,electron,renderer,scripts,bench}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    maxWorkers: 2,
    // Unit tests never start Electron; the package, asked for its path by a library, would begin to download it.
    env: { ELECTRON_OVERRIDE_DIST_PATH: process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? 'not-started-by-unit-tests' },
  },
})
