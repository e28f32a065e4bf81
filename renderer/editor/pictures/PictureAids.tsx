import { useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import { HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical'
import { pictureDragType } from '../../pictures/picture-drag.ts'
import { $pictureOf } from '../nodes/picture-node.tsx'
import { placeAt } from './picture-actions.ts'
import { gapAt, type GapOnPage } from './gap-on-page.ts'
import { setPictureSlot, type PictureSlot } from './picture-slot.ts'
import { $chosenPicture, $placePicture } from './place-picture.ts'

interface PictureAidsProps {
  readonly editor: LexicalEditor
  readonly page: RefObject<HTMLElement | null>
  readonly slot: PictureSlot
}

/** What goes with the pictures of the text: the line that shows where a dragged one will stand, and the name of the chosen one for the ear. */
export function PictureAids({ editor, page, slot }: PictureAidsProps) {
  useLayoutEffect(() => setPictureSlot(editor, slot), [editor, slot])
  const line = useDrops(editor, page, slot)
  const chosen = useChosen(editor)
  return (
    <>
      {line !== null && <div className="picture-drop-line" style={{ top: line.top }} aria-hidden="true" />}
      <span className="visually-hidden" role="status">
        {chosen === null ? '' : `${slot.nameOf(chosen)}. Enter for its caption, Alt with the arrows to move it, Delete to take it out of the text.`}
      </span>
    </>
  )
}

function useChosen(editor: LexicalEditor): string | null {
  const [chosen, setChosen] = useState<string | null>(null)
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const picture = editorState.read(() => {
          const node = $chosenPicture()
          return node === null ? null : $pictureOf(node)
        })
        setChosen(picture)
      }),
    [editor],
  )
  return chosen
}

/** Pictures that are dragged over the text, from it, from the panel or from outside: they go between the paragraphs. */
function useDrops(editor: LexicalEditor, page: RefObject<HTMLElement | null>, slot: PictureSlot): GapOnPage | null {
  const [line, setLine] = useState<GapOnPage | null>(null)
  useEffect(() => {
    const element = page.current
    if (element === null) return
    const over = (event: DragEvent) => {
      if (!carriesPictures(event) || !editor.isEditable()) return
      event.preventDefault()
      event.stopPropagation()
      const gap = gapAt(editor, element, event.clientY)
      setLine((before) => (before?.top === gap?.top ? before : gap))
    }
    const leave = (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node && element.contains(event.relatedTarget))) setLine(null)
    }
    const end = () => setLine(null)
    const drop = (event: DragEvent) => {
      setLine(null)
      if (!carriesPictures(event) || !editor.isEditable() || event.dataTransfer === null) return
      event.preventDefault()
      event.stopPropagation()
      const gap = gapAt(editor, element, event.clientY)
      const picture = event.dataTransfer.getData(pictureDragType)
      if (picture !== '') {
        if (!slot.has(picture)) return
        editor.update(() => void $placePicture(picture, gap), { tag: HISTORY_PUSH_TAG })
        editor.getRootElement()?.focus({ preventScroll: true })
        return
      }
      slot.onDropFiles([...event.dataTransfer.files], (pictures, along) => placeAt(editor, pictures, () => gap, along))
    }
    // On the way down: Lexical and the window have their own use for what is dropped.
    element.addEventListener('dragover', over, true)
    element.addEventListener('dragleave', leave)
    element.addEventListener('drop', drop, true)
    window.addEventListener('dragend', end, true)
    return () => {
      element.removeEventListener('dragover', over, true)
      element.removeEventListener('dragleave', leave)
      element.removeEventListener('drop', drop, true)
      window.removeEventListener('dragend', end, true)
    }
  }, [editor, page, slot])
  return line
}

function carriesPictures({ dataTransfer }: DragEvent): boolean {
  if (dataTransfer === null) return false
  if (dataTransfer.types.includes(pictureDragType)) return true
  const files = [...dataTransfer.items].filter(({ kind }) => kind === 'file')
  return files.length > 0 && files.every(({ type }) => type.startsWith('image/'))
}
