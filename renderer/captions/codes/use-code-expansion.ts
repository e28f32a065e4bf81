import { useLayoutEffect, useRef, type ChangeEvent, type RefObject } from 'react'
import { tellUnknownCode, typedCode } from './codes.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * Writes out a code in a field as its closing sign is typed. `onTyped` gets what was typed, then `onExpanded` what
 * became of it, so that a form can make two undo steps of them. Pasted and composed text stays as it is.
 */
export function useCodeExpansion(field: RefObject<Field | null>, value: string, onTyped: (value: string) => void, onExpanded: (value: string) => void): (event: ChangeEvent<Field>) => void {
  const caret = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (caret.current !== null) field.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  }, [field, value])

  return ({ target, nativeEvent }) => {
    onTyped(target.value)
    const { inputType, isComposing } = nativeEvent as InputEvent
    if (inputType !== 'insertText' || isComposing) return
    const typed = typedCode(target.value, target.selectionStart ?? target.value.length)
    if (typed?.kind === 'unknown') tellUnknownCode(typed.code)
    if (typed?.kind !== 'expand') return
    caret.current = typed.caret
    onExpanded(typed.text)
  }
}
