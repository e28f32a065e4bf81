/**
 * Packages that stay outside the bundles: native files, or programs that find their own parts by path.
 * They and what they need are the only packages that the packaged app carries in node_modules.
 */
export const externalPackages = ['libsql', 'exiftool-vendored', 'exiftool-vendored.pl', 'sharp']

/** The entries that every build must have; workers are found by their name (`*.worker.ts`). */
export const entries = {
  main: 'electron/entry.ts',
  preload: 'electron/preload/preload.ts',
  commandLine: 'electron/cli/copydesk.ts',
  renderer: 'renderer/index.html',
}
