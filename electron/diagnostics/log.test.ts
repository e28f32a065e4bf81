import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLog } from './log.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'copydesk-log-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a line holds the event, its figures and codes', () => {
  const log = openLog(folder)
  log.record('draft-saved', { words: 412, conflict: false, kind: 'autosave' })
  expect(readFileSync(log.file, 'utf8')).toMatch(/draft-saved words=412 conflict=false kind=autosave/)
})

test('a sentence has no way into the log', () => {
  const log = openLog(folder)
  log.record('draft-saved', { headline: 'Minister resigns after leak' })
  expect(readFileSync(log.file, 'utf8')).not.toContain('Minister')
})

test('a fault is logged without its message, which may quote a story', () => {
  const log = openLog(folder)
  log.recordFault('save-failed', new TypeError('cannot read "The secret source said"'))
  const written = readFileSync(log.file, 'utf8')
  expect(written).toMatch(/save-failed fault=TypeError at=\S+\.\d+/)
  expect(written).not.toContain('secret')
})
