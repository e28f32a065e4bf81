import type { Codes } from '../../../shared/captions/code-list.ts'
import { expandAsTyped, usualDelimiter, type TypedCode } from '../../../shared/captions/expand-codes.ts'
import { ask } from '../../app/bridge.ts'
import { showToast } from '../../app/notices.ts'
import { createStore } from '../../app/store.ts'

/** The codes of all lists that are on, and the sign that stands around a code. */
export interface CodesInUse {
  readonly codes: Codes
  readonly delimiter: string
}

const none: CodesInUse = { codes: new Map(), delimiter: usualDelimiter }

export const codesInUse = createStore<CodesInUse>(none)

/** Reads the codes from main; after a list was loaded, switched or removed, and when the window comes forward. */
export async function readCodes(): Promise<void> {
  const answer = await ask('captions.codes', {})
  // Without its codes a text stays as it is typed; the screen of the lists tells what is wrong with them.
  if (answer.ok) codesInUse.set({ codes: new Map(answer.value.codes), delimiter: answer.value.delimiter })
}

/** Keeps the codes in step with what other windows do to the lists. */
export function followCodes(): void {
  void readCodes()
  window.addEventListener('focus', () => void readCodes())
}

/** What the sign just typed asks for, `caret` UTF-16 units into the text; null where no code was closed or no list is loaded. */
export function typedCode(text: string, caret: number): TypedCode | null {
  const { codes, delimiter } = codesInUse.get()
  return codes.size === 0 ? null : expandAsTyped(text, caret, codes, delimiter)
}

/** Tells of a code that no list knows; what was typed stays. */
export function tellUnknownCode(code: string): void {
  showToast(`No code list that is on knows “${code}”; it stays as typed. Codes tell capitals from small letters.`)
}
