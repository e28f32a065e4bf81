import type { LexicalEditor } from 'lexical'
import { codesInUse, tellUnknownCode, typedCode } from '../../captions/codes/codes.ts'
import { followTypedSigns } from './typed-sign.ts'

/** Writes out a code of the caption desk's lists as its closing sign is typed. Gives the function that stops it. */
export function followCodesTyped(editor: LexicalEditor): () => void {
  const mayClose = (before: string): boolean => {
    const { codes, delimiter } = codesInUse.get()
    return codes.size > 0 && before.endsWith(delimiter)
  }
  return followTypedSigns(editor, mayClose, (before, after) => {
    const typed = typedCode(before + after, before.length)
    if (typed?.kind === 'unknown') tellUnknownCode(typed.code)
    return typed?.kind === 'expand' ? typed : null
  })
}
