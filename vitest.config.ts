import { defineConfig } from 'vitest/config'

export default defineConfig({
  cacheDir: process.env['COPYDESK_TEST_CACHE'] ?? 'node_modules/.cache/copydesk/vite',
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['{shared,electron,renderer,scripts,bench}/**/*.test.{ts,tsx}'], exclude: ['**/node_modules/**', '**/*.servers.test.ts'] } },
      // Against a real WordPress and a real Ghost, booted once for all of them.
      { extends: true, test: { name: 'servers', include: ['electron/**/*.servers.test.ts'], globalSetup: 'scripts/cms/vitest-servers.ts', fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000, sequence: { groupOrder: 1 } } },
    ],
    testTimeout: 20_000,
    maxWorkers: 2,
    // Unit tests never start Electron; the package, asked for its path by a library, would begin to download it.
    env: { ELECTRON_OVERRIDE_DIST_PATH: process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? 'not-started-by-unit-tests' },
  },
})
