import { useEffect } from 'react'
import type { LexicalEditor } from 'lexical'
import type { Stylebook } from '../../../shared/stylebooks/stylebook.ts'
import { preferences } from '../../app/preferences.ts'
import { useStorePart } from '../../app/store.ts'
import { followCodesTyped } from '../typing/code-expansion.ts'
import { followTyping } from '../typing/smart-typing.ts'
import { followHand } from './follow-hand.ts'
import { followSelection } from './follow-selection.ts'
import { keepCaret } from './keep-caret.ts'
import { layOutAtCaret } from './lay-out-at-caret.ts'

/** What helps while someone writes, as far as the person wants it; tells whether typewriter scrolling is on. */
export function useWritingAids(editor: LexicalEditor, { dash, ellipsis }: Stylebook, language: string): { readonly typewriter: boolean } {
  const focus = useStorePart(preferences, ({ focusMode }) => focusMode)
  const typewriter = useStorePart(preferences, (now) => now.typewriter)
  const isSmart = useStorePart(preferences, ({ smartTyping }) => smartTyping)
  useEffect(() => keepCaret(editor), [editor])
  useEffect(() => layOutAtCaret(editor), [editor])
  useEffect(() => followSelection(editor), [editor])
  useEffect(() => followCodesTyped(editor), [editor])
  useEffect(() => followHand(editor, { focus, typewriter }), [editor, focus, typewriter])
  useEffect(() => (isSmart ? followTyping(editor, () => ({ dash, ellipsis, language })) : undefined), [editor, isSmart, dash, ellipsis, language])
  return { typewriter }
}
