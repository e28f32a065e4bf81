import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { writeDateline } from '../../shared/dateline/write-dateline.ts'
import type { DraftRow } from '../../shared/ipc/drafts.ts'
import { projectBody } from '../../shared/story/project.ts'
import type { TextBlock } from '../../shared/story/text-block.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import { ask, platform } from '../app/bridge.ts'
import { closeDialog } from '../app/dialogs.ts'
import { editor, serializePending } from '../app/editor-access.ts'
import { keysOf } from '../app/keys.ts'
import { openDraft, openStory } from '../app/open-story.ts'
import { closeDrawer } from '../app/panes.ts'
import { runCommand } from '../app/run-command.ts'
import { screenOverStory } from '../app/screen-over-story.ts'
import '../ui/dialog.css'
import { paletteItems, type PaletteItem } from './palette-items.ts'
import './palette.css'

/** Everything the app can do, by typing a few letters; places of the story and other stories as well. */
export function PaletteDialog({ places }: { readonly places: boolean }) {
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const [source] = useState(readStory)
  const drafts = useDrafts(places ? '' : typed)
  const items = useMemo(() => paletteItems(typed, { ...source, drafts }, places), [typed, source, drafts, places])
  const list = useRef<HTMLUListElement>(null)
  const id = useId()
  const at = Math.min(chosen, items.length - 1)
  const label = places ? 'Go to paragraph or crosshead' : 'All commands'

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at, items])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = steps[event.key]
    if (step !== undefined && items.length > 0) {
      event.preventDefault()
      setChosen((at + step + items.length) % items.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const item = items[at]
      if (item !== undefined) choose(item)
    }
  }

  return (
    <ModalOverlay className="scrim palette-scrim" isOpen isDismissable onOpenChange={(open) => !open && closeDialog()}>
      <Modal className="modal palette">
        <Dialog className="dialog" aria-label={label}>
          <input
            className="palette-field"
            role="combobox"
            aria-label={label}
            aria-expanded="true"
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={items[at] === undefined ? undefined : `${id}-${at}`}
            placeholder={places ? 'Number of a paragraph, or words of a crosshead' : 'A command, a paragraph’s number, a crosshead, a headline'}
            value={typed}
            maxLength={200}
            spellCheck={false}
            autoComplete="off"
            // The palette is asked for in order to type.
            autoFocus
            onChange={(event) => {
              setTyped(event.target.value)
              setChosen(0)
            }}
            onKeyDown={onKeyDown}
          />
          <ul className="palette-list" id={`${id}-list`} role="listbox" aria-label={label} ref={list}>
            {items.map((item, index) => (
              <Row key={item.key} id={`${id}-${index}`} item={item} isNew={item.group !== items[index - 1]?.group} isChosen={index === at} onPoint={() => setChosen(index)} />
            ))}
          </ul>
          {items.length === 0 && <p className="palette-empty">{emptyWords(typed, places)}</p>}
          <p className="visually-hidden" role="status">
            {items.length === 0 ? 'Nothing found' : `${items.length} found`}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

function emptyWords(typed: string, places: boolean): string {
  if (places && typed.trim() === '') return 'This story has no crossheads. Type the number of a paragraph.'
  return places ? 'No crosshead says so. Type the number of a paragraph, or other words.' : 'Nothing is called so. Try another word.'
}

function Row({ id, item, isNew, isChosen, onPoint }: { readonly id: string; readonly item: PaletteItem; readonly isNew: boolean; readonly isChosen: boolean; readonly onPoint: () => void }) {
  const keys = item.choice.kind === 'command' ? keysOf(item.choice.id, platform()) : undefined
  return (
    <li id={id} role="option" className="palette-row" aria-selected={isChosen} aria-disabled={item.why !== null} data-new={isNew || undefined} onPointerMove={onPoint} onClick={() => choose(item)}>
      {isNew && (
        <span className="palette-group" aria-hidden="true">
          {item.group}
        </span>
      )}
      <span className="palette-title">{item.title}</span>
      <span className="palette-detail">{item.why ?? item.detail}</span>
      {keys !== undefined && <kbd>{keys}</kbd>}
    </li>
  )
}

function choose({ choice, why }: PaletteItem): void {
  if (why !== null) return
  closeDialog()
  // The focus goes back to where it was before anything is done there.
  requestAnimationFrame(() => requestAnimationFrame(() => act(choice)))
}

function act(choice: PaletteItem['choice']): void {
  switch (choice.kind) {
    case 'command':
      runCommand(choice.id)
      return
    case 'block':
      closeDrawer()
      editor()?.select({ block: choice.block, start: 0, end: 0 })
      return
    case 'draft':
      void openDraft(choice.id).then((opened) => opened && closeDrawer())
  }
}

function readStory(): { readonly blocks: readonly TextBlock[] | null; readonly noStory: string | null; readonly now: number } {
  serializePending()
  const story = openStory.get()?.story
  const now = Date.now()
  if (story === undefined) return { blocks: null, noStory: 'Open a story first', now }
  const over = screenOverStory()
  if (over !== null) return { blocks: null, noStory: over === 'stylebooks' ? 'Close the stylebooks first' : 'Close the caption desk first', now }
  const { dateline } = stylebookOf(story.head.stylebook)
  return { blocks: projectBody(story.body, (one) => writeDateline(one, dateline)), noStory: null, now }
}

const draftsAfter = 120
const none: readonly DraftRow[] = []

/** Drafts that hold the words, a moment after typing has paused; the stories that answer an earlier word are not shown for a later one. */
function useDrafts(typed: string): readonly DraftRow[] {
  const [found, setFound] = useState<{ readonly words: string; readonly rows: readonly DraftRow[] }>({ words: '', rows: none })
  const words = typed.trim()
  useEffect(() => {
    if (words.length < 2) return
    let isWanted = true
    const timer = setTimeout(() => {
      void ask('drafts.list', { search: words, bin: false, offset: 0, limit: 8 }).then((answer) => {
        // A desk that cannot be searched says so on the desk; the commands stay.
        if (isWanted && answer.ok) setFound({ words, rows: answer.value.rows })
      })
    }, draftsAfter)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [words])
  return found.words === words ? found.rows : none
}
