import { useContext, type JSX } from 'react'
import type { NodeKey } from 'lexical'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection'
import type { Dateline } from '../../../shared/dateline/dateline.ts'
import { writeDateline } from '../../../shared/dateline/write-dateline.ts'
import { StylebookContext } from './house-form.ts'
import { OPEN_DATELINE_COMMAND } from './open-dateline.ts'

/**
 * The dateline on the page: the words as the house writes them, or a quiet chip in a house that has none.
 * The chip is drawn but is no text of the story.
 */
export function DatelineView({ nodeKey, dateline }: { readonly nodeKey: NodeKey; readonly dateline: Dateline }): JSX.Element {
  const stylebook = useContext(StylebookContext)
  const [editor] = useLexicalComposerContext()
  const [selected] = useLexicalNodeSelection(nodeKey)
  const text = writeDateline(dateline, stylebook.dateline)
  const chosen = selected ? 'true' : undefined
  const open = () => editor.dispatchCommand(OPEN_DATELINE_COMMAND, nodeKey)
  const title = 'Dateline: click to change it'

  if (text === '') {
    const places = dateline.places.map((place) => place.city).join(' and ')
    const why = stylebook.dateline.kind === 'none' ? `${stylebook.shortName} puts the place in the ${stylebook.dateline.placeGoes}` : 'nothing is filled in yet'
    return (
      <span className="dateline-chip" data-selected={chosen} title={title} onClick={open}>
        {places === '' ? `Dateline — ${why}` : `Dateline: ${places} — ${why}`}
      </span>
    )
  }
  return (
    <span className="dateline-words" data-selected={chosen} title={title} onClick={open}>
      {text}
    </span>
  )
}
