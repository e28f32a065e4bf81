import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { redo, setFromOutside, startHistory, typed, undo, type FieldHistory } from './field-history.ts'

interface UndoableField {
  readonly onTyped: (value: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Undo and redo of one field, by its keys and by the Edit menu. */
export function useFieldHistory(field: RefObject<HTMLElement | null>, value: string, onChange: (value: string) => void): UndoableField {
  const history = useRef<FieldHistory>(startHistory(value))

  useEffect(() => {
    history.current = setFromOutside(history.current, value)
  }, [value])

  const move = (step: (history: FieldHistory) => FieldHistory) => {
    const next = step(history.current)
    if (next === history.current) return
    history.current = next
    onChange(next.value)
  }
  const latest = useRef(move)
  useEffect(() => {
    latest.current = move
  })

  useEffect(() => {
    const element = field.current
    if (element === null) return
    // The Edit menu's Undo arrives as an input that is about to happen.
    const onBeforeInput = (event: InputEvent) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
      event.preventDefault()
      latest.current(event.inputType === 'historyUndo' ? undo : redo)
    }
    element.addEventListener('beforeinput', onBeforeInput)
    return () => element.removeEventListener('beforeinput', onBeforeInput)
  }, [field])

  return {
    onTyped: (next) => {
      history.current = typed(history.current, next, Date.now())
      onChange(next)
    },
    onKeyDown: (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      const step = key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' && !event.shiftKey ? redo : null
      if (step === null) return
      event.preventDefault()
      move(step)
    },
  }
}
