/**
 * The licences of everything that a package carries of others: the packages that the app depends on, bundled or not,
 * with all that they need, and the data of scripts/licences/. Apache-2.0 and MIT ask that they go along.
 */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './paths.mjs'

/** Where the licences stand in a package. */
export const licencesFile = 'THIRD-PARTY-LICENSES'

/** @typedef {{ name: string, version: string, license?: unknown, homepage?: string, repository?: unknown, author?: unknown, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Description */
/** @typedef {{ name: string, version: string, licence: string, home: string, texts: string[] }} Notice */

const licenceFile = /^(?:licen[cs]e|copying|copyright|notice|unlicense)(?:[.-].*)?$/i
const notText = /\.(?:js|cjs|mjs|ts|json|html?|map)$/i

/** @param {string} folder @returns {Promise<Description>} */
const describe = async (folder) => JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))

/** @param {string} name @param {string} from a folder inside the checkout, as a path from the root @returns {string | null} */
const locate = (name, from) => {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const path = join(folder, 'node_modules', name)
    if (existsSync(join(root, path, 'package.json'))) return path
    if (folder === '') return null
  }
}

/** @param {unknown} value of `license`, `repository` or `author` in a package.json: words, or an object that has them under a name @param {string} key */
const wordsOf = (value, key) => {
  if (typeof value === 'string') return value
  const inside = typeof value === 'object' && value !== null ? /** @type {Record<string, unknown>} */ (value)[key] : undefined
  return typeof inside === 'string' ? inside : ''
}

/** @param {string} path from the root @returns {Promise<Notice>} */
const noticeOf = async (path) => {
  const folder = join(root, path)
  const { name, version, license, homepage, repository, author } = await describe(folder)
  const files = (await readdir(folder)).filter((file) => licenceFile.test(file) && !notText.test(file)).sort()
  const texts = await Promise.all(files.map(async (file) => (await readFile(join(folder, file), 'utf8')).trim()))
  const home = homepage ?? wordsOf(repository, 'url')
  return { name, version, licence: wordsOf(license, 'type'), home: home === '' ? wordsOf(author, 'name') : home, texts }
}

/** Every package of the production tree that is installed here, by name. @returns {Promise<Notice[]>} */
export const notices = async () => {
  const { dependencies = {} } = await describe(root)
  const waiting = Object.keys(dependencies).map((name) => ({ name, from: '', needed: true }))
  /** @type {Set<string>} */
  const found = new Set()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const path = next.name.startsWith('@types/') ? null : locate(next.name, next.from)
    if (path === null && next.needed && !next.name.startsWith('@types/')) throw new Error(`${next.name} is not installed, so its licence cannot be taken along: npm ci`)
    if (path === null || found.has(path)) continue
    found.add(path)
    const about = await describe(join(root, path))
    const from = path
    const optional = about.optionalDependencies ?? {}
    for (const name of Object.keys({ ...about.dependencies, ...optional })) waiting.push({ name, from, needed: !(name in optional) })
  }
  const all = await Promise.all([...found].map(noticeOf))
  return all.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : one.version < other.version ? -1 : 1))
}

/** The file as it goes into a package. @returns {Promise<string>} */
export const licencesText = async () => {
  const data = join(root, 'scripts/licences')
  const files = (await readdir(data)).sort()
  const parts = [
    'Copydesk is under the MIT licence (see LICENSE). It carries the work of others, whose licences follow. Electron and Chromium have files of their own beside the program.',
    ...(await notices()).map(({ name, version, licence, home, texts }) => [`${name} ${version}`, `Licence: ${licence === '' ? 'as below' : licence}${home === '' ? '' : `\n${home}`}`, ...texts].join('\n\n')),
    ...(await Promise.all(files.map(async (file) => `${file.replace(/\.txt$/, '')} (word list)\n\n${(await readFile(join(data, file), 'utf8')).trim()}`))),
  ]
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}
