import { useEffect, useRef } from 'react'
import { platform } from '../app/bridge.ts'
import { dialog } from '../app/dialogs.ts'
import { keysOf } from '../app/keys.ts'
import { openStory } from '../app/open-story.ts'
import { useNarrow } from '../app/panes.ts'
import { useStore, useStorePart } from '../app/store.ts'
import { Button } from '../ui/Button.tsx'
import { benchOf, flushStylebooks } from './bench.ts'
import { HouseView } from './HouseView.tsx'
import { houses } from './houses.ts'
import { closeStylebooks, showStylebook, stylebooksScreen } from './screen-state.ts'
import { ShippedView } from './ShippedView.tsx'
import { StylebookList } from './StylebookList.tsx'
import { StylebooksEmpty } from './StylebooksEmpty.tsx'
import './stylebooks.css'
import './rule-editor.css'

/** The house's stylebooks, in the place of the story: the list on the left, the one that is worked on beside it. */
export default function StylebooksScreen() {
  const { shown } = useStore(stylebooksScreen)
  const rows = useStore(houses)
  const narrow = useNarrow()
  const hasStory = useStorePart(openStory, (open) => open !== null)
  const row = shown?.kind === 'house' ? rows.find(({ id }) => id === shown.id) : undefined
  const isShown = shown?.kind === 'shipped' || row !== undefined
  const screen = useRef<HTMLElement>(null)

  useEffect(() => {
    for (const each of rows) benchOf(each).take(each)
  }, [rows])
  useEffect(() => {
    // The first of the house's own is what a person comes for; where there is none, the screen says how to make one.
    const first = rows[0]
    if (stylebooksScreen.get().shown === null && first !== undefined) showStylebook({ kind: 'house', id: first.id })
  }, [rows])
  useEscape()
  useEffect(() => {
    screen.current?.focus()
    return () => void flushStylebooks()
  }, [])

  const showsList = !narrow || !isShown
  return (
    <main ref={screen} className="stylebooks" aria-label="Stylebooks" tabIndex={-1} data-narrow={narrow || undefined}>
      <header className="bar stylebooks-bar">
        <Button look="quiet" icon="back" onPress={closeStylebooks}>
          {hasStory ? 'Back to the story' : 'Back to the desk'}
        </Button>
        <h1 className="bar-title">Stylebooks</h1>
        {narrow && isShown && (
          <Button look="quiet" icon="list" onPress={() => showStylebook(null)}>
            All stylebooks
          </Button>
        )}
        <kbd className="stylebooks-keys">{keysOf('open-stylebooks', platform())}</kbd>
      </header>
      <div className="stylebooks-panes">
        {showsList && <StylebookList rows={rows} shown={shown} />}
        {shown?.kind === 'shipped' && <ShippedView key={shown.id} id={shown.id} />}
        {row !== undefined && <HouseView key={row.id} row={row} />}
        {!isShown && !narrow && <StylebooksEmpty />}
      </div>
    </main>
  )
}

/** Escape leads back to the story, unless something on the screen has use for it. */
function useEscape(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || dialog.get() !== null) return
      event.preventDefault()
      closeStylebooks()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
