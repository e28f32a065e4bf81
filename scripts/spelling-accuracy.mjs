import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { cache, root } from './paths.mjs'
import { run } from './run.mjs'

/** `npm run accuracy:spelling`: false alarms and slips found by spelling and grammar; `-- --list` prints each finding on the reference copy. */
const folder = join(cache, 'accuracy')
await mkdir(folder, { recursive: true })
const outfile = join(folder, 'spelling.mjs')
// Harper finds its WebAssembly file beside its own module.
await build({ entryPoints: [join(root, 'bench/accuracy/spelling.ts')], outfile, bundle: true, platform: 'node', format: 'esm', external: ['harper.js', 'harper.js/*'], logLevel: 'error' })
const { code } = await run(process.execPath, [outfile, fileURLToPath(new URL('../../shared/data', import.meta.url)), ...process.argv.slice(2)], { cwd: root })
process.exitCode = code ?? 1
