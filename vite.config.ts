import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { leaveOutOfScreen } from './scripts/left-out-of-bundles.mjs'

/**
 * The screen, served by the app's own scheme under a policy that allows scripts and styles from there only:
 * nothing inline, no data: addresses, relative paths, workers as modules.
 */
export default defineConfig({
  root: fileURLToPath(new URL('renderer', import.meta.url)),
  base: './',
  plugins: [leaveOutOfScreen, react()],
  worker: { format: 'es', plugins: () => [leaveOutOfScreen] },
  build: {
    outDir: fileURLToPath(new URL('dist/renderer', import.meta.url)),
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    sourcemap: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
    // What the first drawing needs is one file: each of a dozen would be asked of the main process by itself.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', test: /renderer[\\/]app[\\/]start\.tsx$/ }] } } },
  },
})
