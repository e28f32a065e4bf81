import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Where the page stands. */
const rulesPage = fileURLToPath(new URL('../docs/rules.md', import.meta.url))

/** Writes docs/rules.md from the rules themselves, so that page and checker cannot disagree. */
const bundle = await build({
  entryPoints: [fileURLToPath(new URL('../shared/style/rules-page.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  logLevel: 'silent',
})
const { rulesPageText } = await import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0]?.contents ?? '').toString('base64')}`)
await writeFile(rulesPage, rulesPageText())
process.stdout.write('docs/rules.md is written.\n')
