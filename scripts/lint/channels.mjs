import { relative, sep } from 'node:path'

const home = 'shared/ipc/'
const channel = /^copydesk:[a-z]/
const wires = /^(ipcMain|ipcRenderer|webContents)$/
const verbs = /^(handle|handleOnce|removeHandler|on|once|off|send|sendSync|invoke|postMessage|addListener|removeListener|removeAllListeners)$/

/** @param {import('estree').Node} node @returns {string | null} the last name of `a.b.name` or `name` */
const lastName = (node) => {
  if (node.type === 'Identifier') return node.name
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : null
}

/** Only shared/ipc names a channel; everybody else imports its name. @type {import('eslint').Rule.RuleModule} */
export const channelsRule = {
  meta: { type: 'problem', schema: [], messages: { fault: 'Only shared/ipc names channels: import the name from there.' } },
  create: (context) => {
    const from = relative(context.cwd, context.filename).split(sep).join('/')
    if (from.startsWith(home) || !/^(electron|renderer|shared)\//.test(from)) return {}
    return {
      Literal: (node) => {
        if (typeof node.value === 'string' && channel.test(node.value)) context.report({ node, messageId: 'fault' })
      },
      CallExpression: (node) => {
        if (node.callee.type !== 'MemberExpression' || !verbs.test(lastName(node.callee) ?? '')) return
        const wire = node.callee.object.type === 'Super' ? null : lastName(node.callee.object)
        const [first] = node.arguments
        const written = first?.type === 'TemplateLiteral' || (first?.type === 'Literal' && typeof first.value === 'string' && !channel.test(first.value))
        // webContents has events of its own (`webContents.on('did-finish-load')`); only what it sends is a channel.
        const sends = wire === 'webContents' ? /^(send|postMessage)$/.test(lastName(node.callee) ?? '') : wire !== null && wires.test(wire)
        if (written && sends) context.report({ node: first, messageId: 'fault' })
      },
    }
  },
}
