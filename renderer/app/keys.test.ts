import { describe, expect, it } from 'vitest'
import { acceleratorOf, commands } from '../../shared/commands/commands.ts'
import { commandPressed, spellKeys, type KeyPress } from './keys.ts'

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({ key, code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })

describe('keys of commands', () => {
  it('reads a shortcut with Control on Linux and with Command on a Mac', () => {
    expect(commandPressed(press('n', 'KeyN', { ctrlKey: true }), 'linux')).toBe('new-story')
    expect(commandPressed(press('n', 'KeyN', { metaKey: true }), 'darwin')).toBe('new-story')
    expect(commandPressed(press('n', 'KeyN', { ctrlKey: true }), 'darwin')).toBeNull()
  })

  it('tells Shift apart, also where Shift changes the sign', () => {
    expect(commandPressed(press('.', 'Period', { ctrlKey: true }), 'linux')).toBe('apply-fix')
    expect(commandPressed(press('>', 'Period', { ctrlKey: true, shiftKey: true }), 'linux')).toBe('waive-finding')
    expect(commandPressed(press('*', 'Digit8', { ctrlKey: true, shiftKey: true }), 'linux')).toBe('format-bullet-list')
  })

  it('reads keys that are pressed alone', () => {
    expect(commandPressed(press('F8', 'F8'), 'linux')).toBe('next-finding')
    expect(commandPressed(press('F8', 'F8', { shiftKey: true }), 'linux')).toBe('previous-finding')
    expect(commandPressed(press('n', 'KeyN'), 'linux')).toBeNull()
  })

  it('knows the keys that differ on a Mac', () => {
    expect(commandPressed(press('h', 'KeyH', { ctrlKey: true }), 'linux')).toBe('replace')
    expect(commandPressed(press('h', 'KeyH', { metaKey: true }), 'darwin')).toBeNull()
    expect(commandPressed(press('ƒ', 'KeyF', { metaKey: true, altKey: true }), 'darwin')).toBe('replace')
  })

  it.each(['linux', 'darwin'])('gives no two commands the same keys on %s', (platform) => {
    const keys = commands.flatMap((command) => acceleratorOf(command, platform) ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('spells keys as the platform does', () => {
    expect(spellKeys('CmdOrCtrl+Shift+P', 'linux')).toBe('Ctrl+Shift+P')
    expect(spellKeys('CmdOrCtrl+Shift+P', 'darwin')).toBe('⇧⌘P')
  })
})
