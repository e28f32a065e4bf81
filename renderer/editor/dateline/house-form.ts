import { createContext } from 'react'
import type { LexicalEditor } from 'lexical'
import { writeDateline } from '../../../shared/dateline/write-dateline.ts'
import type { Dateline } from '../../../shared/dateline/dateline.ts'
import type { Stylebook } from '../../../shared/stylebooks/stylebook.ts'
import { stylebookOf } from '../../../shared/stylebooks/stylebooks.ts'

/** The stylebook in force where something of the text is drawn. */
export const StylebookContext = createContext<Stylebook>(stylebookOf('ap'))

const houses = new WeakMap<LexicalEditor, Stylebook>()
let last: Stylebook = stylebookOf('ap')

/**
 * Tells an editor in which house its text is written. The document is not touched: no update, no undo step.
 */
export function setHouse(editor: LexicalEditor, stylebook: Stylebook): void {
  houses.set(editor, stylebook)
  last = stylebook
}

export function houseOf(editor: LexicalEditor): Stylebook {
  return houses.get(editor) ?? stylebookOf('ap')
}

/** The dateline's words in the editor's house; empty where the house has no datelines. */
export function houseText(editor: LexicalEditor, dateline: Dateline): string {
  return writeDateline(dateline, houseOf(editor).dateline)
}

/**
 * The dateline's words where no editor is at hand: Lexical asks nodes for their text outside of any, too, for
 * instance to see whether a story is empty. The house is that of the editor last set up.
 */
export function lastHouseText(dateline: Dateline): string {
  return writeDateline(dateline, last.dateline)
}
