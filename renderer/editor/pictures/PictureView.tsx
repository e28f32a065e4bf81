import { useContext, useEffect, useRef, useState, type JSX } from 'react'
import { $getNodeByKey, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG, stopLexicalPropagation, type NodeKey } from 'lexical'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection'
import type { PictureId } from '../../../shared/story/identifier.ts'
import { pictureDragType } from '../../pictures/picture-drag.ts'
import { move, stepOf, takeOut } from './chosen-picture.ts'
import { PictureSlotContext } from './picture-slot.ts'
import { $choose } from './place-picture.ts'

/** The events that Lexical listens to on the text. Those of a picture's form are the form's own. */
const heard = ['keydown', 'beforeinput', 'input', 'compositionstart', 'compositionend', 'cut', 'copy', 'paste', 'click', 'pointerdown', 'dragstart', 'dragover', 'dragend', 'drop'] as const

/** A picture's block on the page: chosen by a click on the picture, dragged by it, its form kept apart from the document. */
export function PictureView({ nodeKey, picture }: { readonly nodeKey: NodeKey; readonly picture: PictureId }): JSX.Element {
  const [editor] = useLexicalComposerContext()
  const slot = useContext(PictureSlotContext)
  const [isChosen] = useLexicalNodeSelection(nodeKey)
  const [holdsFocus, setHoldsFocus] = useState(false)
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const element = box.current
    if (element === null) return
    const choose = (tag: string[] = []) =>
      editor.update(
        () => {
          const node = $getNodeByKey(nodeKey)
          if (node !== null) $choose(node)
        },
        { discrete: true, tag },
      )
    const chooseAlone = () => {
      editor.getRootElement()?.focus({ preventScroll: true })
      choose()
    }
    const hear = (event: Event) => {
      stopLexicalPropagation(event)
      const inForm = event.target instanceof Element && event.target.closest('[data-picture-form]') !== null
      if (event.type === 'click' && !inForm) chooseAlone()
      if (!(event instanceof KeyboardEvent) || !editor.isEditable()) return
      const step = stepOf(event)
      if (step !== null) {
        event.preventDefault()
        move(editor, nodeKey, step)
      } else if (event.key === 'Escape' && !event.isComposing) {
        event.preventDefault()
        chooseAlone()
      }
    }
    const drag = (event: DragEvent) => {
      if (event.dataTransfer === null || !editor.isEditable()) return
      // Words that are dragged out of a field of the form are words.
      if (event.target instanceof Element && event.target.closest('[data-picture-grip]') === null) return
      event.dataTransfer.setData(pictureDragType, picture)
      event.dataTransfer.effectAllowed = 'move'
    }
    const enter = () => {
      setHoldsFocus(true)
      choose([SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG])
    }
    const leave = (event: FocusEvent) => setHoldsFocus(event.relatedTarget instanceof Node && element.contains(event.relatedTarget))
    for (const name of heard) element.addEventListener(name, hear)
    element.addEventListener('dragstart', drag)
    element.addEventListener('focusin', enter)
    element.addEventListener('focusout', leave)
    return () => {
      for (const name of heard) element.removeEventListener(name, hear)
      element.removeEventListener('dragstart', drag)
      element.removeEventListener('focusin', enter)
      element.removeEventListener('focusout', leave)
    }
  }, [editor, nodeKey, picture])

  return (
    <div className="picture-view" ref={box} data-chosen={isChosen || undefined}>
      {slot.render({
        picture,
        isInHand: isChosen || holdsFocus,
        onMove: (step) => move(editor, nodeKey, step),
        onTakeOut: () => takeOut(editor, nodeKey),
      })}
    </div>
  )
}
