import { acceleratorOf, commandOf, commands, type CommandId } from '../../shared/commands/commands.ts'

type Platform = 'darwin' | 'linux' | 'win32'

/** The part of a KeyboardEvent that shortcuts are read from. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

interface Shortcut {
  readonly primary: boolean
  readonly shift: boolean
  readonly alt: boolean
  readonly key: string
}

/** Keys that move with Shift on many layouts are told by their place on the keyboard. */
const codes: Readonly<Record<string, string>> = { ',': 'Comma', '.': 'Period', '/': 'Slash' }

/** Reads an Electron accelerator of the table of commands. */
export function shortcutOf(accelerator: string): Shortcut {
  const parts = accelerator.split('+')
  return { primary: parts.includes('CmdOrCtrl'), shift: parts.includes('Shift'), alt: parts.includes('Alt'), key: parts.at(-1) ?? '' }
}

export function isPressed(shortcut: Shortcut, press: KeyPress, platform: Platform): boolean {
  const primary = platform === 'darwin' ? press.metaKey : press.ctrlKey
  const secondary = platform === 'darwin' ? press.ctrlKey : press.metaKey
  if (primary !== shortcut.primary || secondary || press.shiftKey !== shortcut.shift || press.altKey !== shortcut.alt) return false
  if (/^[0-9]$/.test(shortcut.key)) return press.code === `Digit${shortcut.key}` || press.code === `Numpad${shortcut.key}`
  const code = codes[shortcut.key]
  return code === undefined ? press.key.toLowerCase() === shortcut.key.toLowerCase() || press.code === `Key${shortcut.key}` : press.code === code || press.key === shortcut.key
}

/** The command whose keys are pressed, or null. */
export function commandPressed(press: KeyPress, platform: Platform): CommandId | null {
  for (const command of commands) {
    const keys = acceleratorOf(command, platform)
    if (keys !== undefined && isPressed(shortcutOf(keys), press, platform)) return command.id
  }
  return null
}

const macNames: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥' }

/** An accelerator as a person reads it: `Ctrl+Shift+P`, or `⇧⌘P` on a Mac. */
export function spellKeys(accelerator: string, platform: Platform): string {
  const parts = accelerator.split('+')
  if (platform !== 'darwin') return parts.map((part) => (part === 'CmdOrCtrl' ? 'Ctrl' : part)).join('+')
  const order = ['Alt', 'Shift', 'CmdOrCtrl']
  const held = order.filter((name) => parts.includes(name)).map((name) => macNames[name])
  return [...held, parts.at(-1)].join('')
}

/** The keys of a command as a person reads them; undefined where it has none. */
export function keysOf(id: CommandId, platform: Platform): string | undefined {
  const keys = acceleratorOf(commandOf(id), platform)
  return keys === undefined ? undefined : spellKeys(keys, platform)
}
