/**
 * What the fallback runtime runs when it is started as `electron [-r MODULE]… FOLDER [ARGUMENT]…`:
 * loads the modules, then the application in the folder, under the application's own name and version.
 * The official runtime brings its own; the fallback has none.
 */
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** @type {string[]} */
const modules = []
/** @type {string | null} */
let folder = null
const words = process.argv.slice(1)
while (words.length > 0 && folder === null) {
  const word = words.shift() ?? ''
  if (word === '-v' || word === '--version') {
    process.stdout.write(`v${process.versions.electron}\n`)
    process.exit(0)
  }
  if (word === '-r' || word === '--require') modules.push(words.shift() ?? '')
  else if (!word.startsWith('-')) folder = resolve(word)
}

if (folder === null) {
  process.stderr.write('usage: electron [-r MODULE]… FOLDER [ARGUMENT]…\n')
  process.exit(2)
}

const require = createRequire(join(folder, 'package.json'))
const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
// What the official default app calls too; the published types do not list them.
const unlisted = /** @type {Electron.App & { setVersion(version: string): void, setAppPath(path: string): void }} */ (app)
unlisted.setVersion(description.version)
app.setName(description.productName ?? description.name)
app.setDesktopName(`${description.name}.desktop`)
unlisted.setAppPath(folder)
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })

for (const name of modules) require(resolve(name))

const main = join(folder, description.main ?? 'index.js')
try {
  await import(pathToFileURL(main).href)
} catch (error) {
  process.stderr.write(`Could not load ${main} (in ${dirname(main)}):\n${error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
}
