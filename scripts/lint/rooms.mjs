import { builtinModules } from 'node:module'
import { dirname, relative, resolve, sep } from 'node:path'

/**
 * @typedef {object} Room
 * @property {readonly string[]} mayImport top-level folders
 * @property {readonly RegExp[]} mayNotName packages
 * @property {string} because
 */

const node = /^node:/
const electron = /^electron($|\/)/
const screen = /^(react|react-dom|react-aria-components|@tanstack\/react-virtual)($|\/)/
const lexical = /^(lexical|@lexical\/.+)$/

/** ARCHITECTURE.md, "Rules of the house", 1 and 2. @type {Readonly<Record<string, Room>>} */
const rooms = {
  shared: {
    mayImport: ['shared'],
    mayNotName: [node, electron, screen, lexical],
    because: 'shared/ is what is true without a screen or a disk; main, the renderer and the command line all run it',
  },
  electron: { mayImport: ['electron', 'shared'], mayNotName: [screen, lexical], because: 'the main process knows the screen only through shared/ipc' },
  renderer: { mayImport: ['renderer', 'shared'], mayNotName: [node, electron], because: 'the renderer reaches disk, network and system only through window.copydesk' },
  // scripts/ starts the servers that a journey meets.
  e2e: { mayImport: ['e2e', 'shared', 'scripts'], mayNotName: [lexical, screen], because: 'the journeys use the app as a person does, not its insides' },
}

const lexicalHome = 'renderer/editor/'
const ipcRendererHome = 'electron/preload/'

/** @param {string} from file, from the root @param {string} named as the import writes it @returns {string | null} the target from the root, or null for a package */
const targetOf = (from, named) => (named.startsWith('.') ? relative('.', resolve(dirname(from), named)).split(sep).join('/') : null)

/** @param {string} named */
const asNodeModule = (named) => (builtinModules.includes(named) && !named.startsWith('node:') ? `node:${named}` : named)

/**
 * What is wrong with one import, or null.
 * @param {string} from file, from the root, with forward slashes
 * @param {string} named as the import writes it
 * @param {readonly string[]} parts names that are taken from it
 */
const faultOf = (from, named, parts) => {
  const isTest = /\.test\.tsx?$/.test(from)
  if (lexical.test(named) && from.startsWith('renderer/') && !from.startsWith(lexicalHome)) {
    return 'Lexical stays in renderer/editor; elsewhere the body is opaque JSON or its plain-text projection.'
  }
  if (named === 'electron' && parts.includes('ipcRenderer') && !from.startsWith(ipcRendererHome)) return 'Only electron/preload touches ipcRenderer.'
  const home = from.split('/')[0] ?? ''
  const room = rooms[home]
  if (room === undefined) return null
  const target = targetOf(from, named)
  if (target === null) {
    const name = asNodeModule(named)
    const forbidden = room.mayNotName.some((pattern) => pattern.test(name) && !(isTest && pattern === node))
    return forbidden ? `${home}/ may not import ${named}: ${room.because}.` : null
  }
  const wanted = target.split('/')[0] ?? ''
  return room.mayImport.includes(wanted) || !target.includes('/') ? null : `${home}/ may not import ${wanted}/: ${room.because}.`
}

/** @type {import('eslint').Rule.RuleModule} */
export const roomsRule = {
  meta: { type: 'problem', schema: [], messages: { fault: '{{ fault }}' } },
  create: (context) => {
    const from = relative(context.cwd, context.filename).split(sep).join('/')
    /** @param {import('estree').Node} node @param {unknown} named @param {readonly string[]} [parts] */
    const check = (node, named, parts = []) => {
      if (typeof named !== 'string') return
      const fault = faultOf(from, named, parts)
      if (fault !== null) context.report({ node, messageId: 'fault', data: { fault } })
    }
    return {
      ImportDeclaration: (node) => {
        const parts = node.specifiers.flatMap((part) => (part.type === 'ImportSpecifier' && part.imported.type === 'Identifier' ? [part.imported.name] : []))
        check(node, node.source.value, parts)
      },
      ExportNamedDeclaration: (node) => {
        if (node.source) check(node, node.source.value, node.specifiers.flatMap((part) => (part.local.type === 'Identifier' ? [part.local.name] : [])))
      },
      ExportAllDeclaration: (node) => {
        check(node, node.source.value)
      },
      ImportExpression: (node) => {
        if (node.source.type === 'Literal') check(node, node.source.value)
      },
      /** `import('…').Name` in a type, which is no part of plain JavaScript's tree. */
      TSImportType: (/** @type {any} */ node) => {
        check(node, node.source.value)
      },
      /** `electron.ipcRenderer`, where the whole of electron was imported. */
      'MemberExpression[property.name="ipcRenderer"]': (/** @type {import('estree').Node} */ node) => {
        check(node, 'electron', ['ipcRenderer'])
      },
      /** `new URL('../other/file.ts', import.meta.url)`, the way to a worker. */
      'NewExpression[callee.name="URL"]': (/** @type {import('estree').NewExpression} */ node) => {
        const [address, base] = node.arguments
        if (base?.type === 'MemberExpression' && address?.type === 'Literal' && typeof address.value === 'string' && /\.tsx?$/.test(address.value)) check(node, address.value)
      },
    }
  },
}
