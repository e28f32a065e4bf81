/**
 * The real WordPress and Ghost that the connectors are tested against: what they need of the system, and how they are
 * brought into the cache. Everything comes from the package managers as they are set up on this machine. Node built-ins only.
 */
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cache } from '../paths.mjs'
import { npm, run } from '../run.mjs'
import { onPath } from '../system-packages.mjs'

/** Unpacked and never installed: installed, `wordpress` would bring a web server on a public port. */
const unpacked = ['wordpress', 'libjs-cropper', 'libjs-underscore']

const ghostVersion = '6.65.0'
const pnpmVersion = '12.4.2'
const nodeVersion = '22.23.3'

/** Where both lie, ready to be copied and started. */
export const cmsFolder = join(cache, 'cms')
const wordpressFolder = join(cmsFolder, 'wordpress')
const ghostFolder = join(cmsFolder, `ghost-${ghostVersion}`)
const toolsFolder = join(cmsFolder, 'tools')

const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`

/** @typedef {{ wordpress: string, ghost: string, node: string, php: string, mariadbd: string, installDatabase: string }} CmsPaths */

/** @param {string} name @returns {string | null} */
const programOf = (name) => [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'].map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null

/**
 * Where everything is, or one sentence on what is missing.
 * @returns {CmsPaths | string}
 */
export const cmsPaths = () => {
  const php = programOf('php8.2') ?? programOf('php')
  const mariadbd = programOf('mariadbd')
  const installDatabase = programOf('mariadb-install-db')
  if (php === null || mariadbd === null || installDatabase === null) return 'the programs of PHP and MariaDB are missing (node scripts/system-packages.mjs --servers)'
  const node = join(toolsFolder, 'node_modules', nodePackage, 'bin', 'node')
  for (const file of [join(wordpressFolder, 'wp-load.php'), join(ghostFolder, 'node_modules', 'knex', 'package.json'), node]) {
    if (!existsSync(file)) return 'WordPress and Ghost have not been fetched (node scripts/cms/fetch-cms.mjs)'
  }
  return { wordpress: wordpressFolder, ghost: ghostFolder, node, php, mariadbd, installDatabase }
}

/** @param {string} program @param {readonly string[]} words @param {import('node:child_process').SpawnOptions} [options] */
const must = async (program, words, options = {}) => {
  const { code, output } = await run(program, words, { ...options, quiet: true })
  if (code !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${code}:\n${output.slice(-2_000)}`)
}

/** Work in a folder beside the final one, which gets its name only when it is whole. @param {string} folder @param {(partial: string) => Promise<void>} work */
const whole = async (folder, work) => {
  const partial = `${folder}.partial-${process.pid}`
  await rm(partial, { recursive: true, force: true })
  await mkdir(partial, { recursive: true })
  try {
    await work(partial)
    await rm(folder, { recursive: true, force: true })
    await rename(partial, folder)
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

const fetchWordpress = () =>
  whole(wordpressFolder, async (partial) => {
    const tree = `${partial}/tree`
    await mkdir(tree, { recursive: true })
    const downloaded = await run('apt-get', ['download', ...unpacked], { cwd: partial, quiet: true })
    if (downloaded.code !== 0) {
      await must('apt-get', ['update', '-qq'])
      await must('apt-get', ['download', ...unpacked], { cwd: partial })
    }
    for (const file of (await readdir(partial)).filter((name) => name.endsWith('.deb'))) await must('dpkg', ['-x', file, tree], { cwd: partial })
    const share = join(tree, 'usr', 'share')
    // The package links to the system's own copies; those that were unpacked here stand in for them.
    await must('cp', ['-r', '--no-preserve=ownership', `${join(share, 'wordpress')}/.`, partial])
    for (const [link, real] of [['wp-includes/js/crop/cropper.js', 'javascript/cropper/cropper.js'], ['wp-includes/js/crop/cropper.css', 'javascript/cropper/cropper.css'], ['wp-includes/js/underscore.min.js', 'javascript/underscore/underscore.min.js'], ['wp-includes/js/underscore.js', 'javascript/underscore/underscore.js']]) {
      await rm(join(partial, String(link)), { force: true })
      if (existsSync(join(share, String(real)))) await cp(join(share, String(real)), join(partial, String(link)), { dereference: true })
    }
    await rm(join(partial, 'wp-includes/ID3'), { recursive: true, force: true })
    await cp('/usr/share/php/getid3', join(partial, 'wp-includes/ID3'), { recursive: true, dereference: true })
    // What else points into the system is of no use here.
    await must('find', [partial, '-path', tree, '-prune', '-o', '-xtype', 'l', '-exec', 'rm', '{}', '+'])
    await rm(join(partial, '.htaccess'), { force: true })
    await rm(tree, { recursive: true, force: true })
    for (const file of (await readdir(partial)).filter((name) => name.endsWith('.deb'))) await rm(join(partial, file))
  })

const fetchTools = () =>
  whole(toolsFolder, async (partial) => {
    await writeFile(join(partial, 'package.json'), JSON.stringify({ name: 'cms-tools', private: true }))
    await must(npm.program, ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', `${nodePackage}@${nodeVersion}`, `pnpm@${pnpmVersion}`], { cwd: partial, shell: npm.shell })
  })

const fetchGhost = () =>
  whole(ghostFolder, async (partial) => {
    await must(npm.program, ['pack', '--silent', `ghost@${ghostVersion}`], { cwd: partial, shell: npm.shell })
    await must('tar', ['-xzf', `ghost-${ghostVersion}.tgz`, '--strip-components=1'], { cwd: partial })
    await rm(join(partial, `ghost-${ghostVersion}.tgz`))
    const node = join(toolsFolder, 'node_modules', nodePackage, 'bin', 'node')
    const env = { ...process.env, PATH: `${join(toolsFolder, 'node_modules', nodePackage, 'bin')}:${process.env['PATH'] ?? ''}`, CI: 'true' }
    // Files are copied out of pnpm's store: linked, they would change under it.
    await must(node, [join(toolsFolder, 'node_modules', 'pnpm', 'bin', 'pnpm.mjs'), 'install', '--prod', '--frozen-lockfile', '--ignore-scripts', '--package-import-method=copy', `--store-dir=${join(cmsFolder, 'pnpm-store')}`], { cwd: partial, env })
    await rm(join(cmsFolder, 'pnpm-store'), { recursive: true, force: true })
  })

/**
 * Brings what is missing; a second time it does nothing.
 * @param {(line: string) => void} report
 * @returns {Promise<CmsPaths | string>} the paths, or why they cannot be had
 */
export const fetchCms = async (report) => {
  if (process.platform !== 'linux' || !onPath('dpkg')) return 'WordPress and Ghost are fetched on Debian-like machines only'
  await mkdir(cmsFolder, { recursive: true })
  const now = cmsPaths()
  if (typeof now !== 'string') return now
  try {
    if (!existsSync(join(wordpressFolder, 'wp-load.php'))) {
      report('fetching WordPress')
      await fetchWordpress()
    }
    if (!existsSync(join(toolsFolder, 'node_modules', nodePackage))) await fetchTools()
    if (!existsSync(join(ghostFolder, 'node_modules', 'knex', 'package.json'))) {
      report('fetching Ghost')
      await fetchGhost()
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return cmsPaths()
}
