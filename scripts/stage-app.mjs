/** Lays release/app: what a package holds and nothing else. */
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { externalPackages } from './bundles.mjs'
import { root } from './paths.mjs'
import { licencesFile, licencesText } from './third-party-licences.mjs'

export const staged = join(root, 'release', 'app')

/** @typedef {{ version: string, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Description */

/** Needed only to compile against, or never loaded: the app takes sharp in its WebAssembly form, and Electron is linked with glibc. */
const notForRunning = /^(@types\/|@img\/sharp-(?!wasm32)|@libsql\/.*-musl)/

/** @param {string} folder @returns {Promise<Description>} */
const describe = async (folder) => JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))

/**
 * Where Node finds a package from a folder inside the checkout, as a path from the root; null where it is not installed.
 * @param {string} name @param {string} from a path from the root
 */
const locate = (name, from) => {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const path = join(folder, 'node_modules', name)
    if (existsSync(join(root, path, 'package.json'))) return path
    if (folder === '') return null
  }
}

/** The packages outside the bundles and all that they need, as paths from the root. @returns {Promise<string[]>} */
const closure = async () => {
  const extra = existsSync(join(root, 'node_modules/@img/sharp-wasm32')) ? ['@img/sharp-wasm32'] : []
  const waiting = [...externalPackages, ...extra].map((name) => ({ name, from: '', needed: existsSync(join(root, 'node_modules', name)) }))
  /** @type {Set<string>} */
  const found = new Set()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const path = notForRunning.test(next.name) ? null : locate(next.name, next.from)
    if (path === null && next.needed && !notForRunning.test(next.name)) throw new Error(`${next.name} is needed at run time and not installed: npm ci`)
    if (path === null || found.has(path)) continue
    found.add(path)
    const { dependencies = {}, optionalDependencies = {} } = await describe(join(root, path))
    const from = path
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) waiting.push({ name, from, needed: !(name in optionalDependencies) })
  }
  return [...found].sort()
}

/**
 * Lays the built app with a package.json of its own, which asks only for what stays outside the bundles.
 * @returns {Promise<{ packages: string[] }>}
 */
export const stageApp = async () => {
  await rm(staged, { recursive: true, force: true })
  await mkdir(staged, { recursive: true })
  await cp(join(root, 'dist'), join(staged, 'dist'), { recursive: true, filter: (path) => !path.endsWith('.map') && !path.endsWith('.built') })
  await cp(join(root, 'LICENSE'), join(staged, 'LICENSE'))
  await writeFile(join(staged, licencesFile), await licencesText())
  const packages = await closure()
  for (const path of packages) {
    await cp(join(root, path), join(staged, path), { recursive: true, filter: (file) => !file.slice(join(root, path).length).includes('node_modules') })
  }
  const { name, productName, version, description, license, author, type, main, dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const kept = Object.entries(dependencies).filter(([dependency]) => packages.includes(join('node_modules', dependency)))
  await writeFile(join(staged, 'package.json'), `${JSON.stringify({ name, productName, version, description, license, author, type, main, dependencies: Object.fromEntries(kept) }, null, 2)}\n`)
  return { packages }
}
