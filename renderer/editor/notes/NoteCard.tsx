import { useCallback, useRef, type ReactNode, type RefObject } from 'react'
import { IconButton } from '../../ui/Button.tsx'
import type { EditingSession } from '../editing-session.ts'
import { useCardSpot } from '../findings/card-spot.ts'

interface NoteCardProps {
  /** The note's id. */
  readonly note: string
  readonly session: EditingSession
  /** What the card is placed in. */
  readonly page: RefObject<HTMLDivElement | null>
  /** Changes whenever the text was drawn anew. */
  readonly drawn: number
  /** True where another card stands under the words. */
  readonly isOver: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The card beside the words of a note. It takes no focus: writing goes on under it. */
export function NoteCard({ note, session, page, drawn, isOver, onClose, children }: NoteCardProps) {
  const card = useRef<HTMLDivElement>(null)
  const rangeOf = useCallback(() => session.notes.rangeOf(note), [note, session])
  const style = useCardSpot(page, card, rangeOf, drawn, isOver)
  return (
    <div ref={card} className="finding-card note-card" style={style} role="group" aria-label="Note" onPointerDown={(event) => event.preventDefault()}>
      <IconButton icon="close" label="Close" preventFocusOnPress onPress={onClose} />
      {children}
    </div>
  )
}
