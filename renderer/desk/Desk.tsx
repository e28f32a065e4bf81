import { useEffect, useRef, useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import { platform } from '../app/bridge.ts'
import { keysOf } from '../app/keys.ts'
import { PaneEdge } from '../app/PaneEdge.tsx'
import { toggleDesk } from '../app/panes.ts'
import { lendCommand, runCommand } from '../app/run-command.ts'
import { useStore } from '../app/store.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { Icon } from '../ui/icons/Icon.tsx'
import { Menu } from '../ui/Menu.tsx'
import './desk.css'
import { DraftTable } from './DraftTable.tsx'
import { draftPages } from './drafts.ts'

/** A search waits until the person has stopped typing for this many milliseconds. */
const searchPause = 160

export function Desk() {
  const listing = useStore(draftPages.listing)
  const { bin, total, search, failure, onlySubmitted, submitted } = listing
  const [words, setWords] = useState(search)
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => draftPages.want(0, 30), [])
  useEffect(() => {
    const timer = setTimeout(() => draftPages.find(words), words === '' ? 0 : searchPause)
    return () => clearTimeout(timer)
  }, [words])
  useEffect(() => lendCommand('find-drafts', () => field.current?.select()), [])

  const more = [
    { id: 'import', label: 'Import a page…', keys: keysOf('import-page', platform()), onChoose: () => runCommand('import-page') },
    { id: 'paste', label: 'New story from the clipboard', keys: keysOf('paste-page', platform()), onChoose: () => runCommand('paste-page') },
    { id: 'settings', label: 'Settings…', keys: keysOf('open-settings', platform()), onChoose: () => runCommand('open-settings') },
    { id: 'shortcuts', label: 'Keyboard shortcuts', keys: keysOf('show-shortcuts', platform()), onChoose: () => runCommand('show-shortcuts') },
  ]

  return (
    <nav className="desk" aria-label="Desk">
      <header className="bar">
        <IconButton icon="desk" label="Hide the desk" keys={keysOf('toggle-desk', platform())} onPress={toggleDesk} />
        <h2 className="bar-title">{bin ? 'Bin' : 'Desk'}</h2>
        <Menu label="Desk" entries={more}>
          <IconButton icon="more" label="More" />
        </Menu>
        <IconButton icon="import" label="Import a page" keys={keysOf('import-page', platform())} onPress={() => runCommand('import-page')} />
        <IconButton icon="plus" label="New story" keys={keysOf('new-story', platform())} onPress={() => runCommand('new-story')} />
      </header>
      <div className="desk-search">
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          className="field"
          aria-label={bin ? 'Search the bin' : 'Search the desk'}
          placeholder={bin ? 'Search the bin' : 'Search the desk'}
          maxLength={500}
          spellCheck={false}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && words !== '') {
              event.preventDefault()
              setWords('')
            } else if (event.key === 'ArrowDown') {
              event.preventDefault()
              document.querySelector<HTMLElement>('.drafts [data-row][tabindex="0"]')?.focus()
            }
          }}
        />
        {words !== '' && (
          <IconButton
            icon="close"
            label="Clear the search"
            onPress={() => {
              setWords('')
              field.current?.focus()
            }}
          />
        )}
      </div>
      {!bin && (submitted > 0 || onlySubmitted) && (
        <ToggleButton className="desk-submitted" isSelected={onlySubmitted} onChange={(only) => draftPages.showSubmitted(only)}>
          <span>{submitted === 0 ? 'No story waits for a sub' : `${counted(submitted, 'story waits', 'stories wait')} for a sub`}</span>
          <span className="desk-submitted-do" aria-hidden="true">{onlySubmitted ? 'Show all' : 'Show'}</span>
        </ToggleButton>
      )}
      {failure !== null && (
        <div className="desk-empty" role="alert">
          <p>{failure.message}</p>
          {failure.advice !== undefined && <p>{failure.advice}</p>}
          <Button onPress={() => void draftPages.refresh()}>Try again</Button>
        </div>
      )}
      {failure === null && total === 0 && <NothingHere bin={bin} search={search} onlySubmitted={onlySubmitted} />}
      {failure === null && total !== null && total > 0 && <DraftTable listing={listing} total={total} />}
      <footer className="desk-foot">
        <span className="figures" role="status">
          {total === null ? '' : search.trim() === '' ? counted(total, 'story', 'stories') : `${counted(total, 'story', 'stories')} found`}
        </span>
        <Button look="quiet" icon={bin ? 'desk' : 'bin'} onPress={() => draftPages.showBin(!bin)}>
          {bin ? 'Back to the desk' : 'Bin'}
        </Button>
      </footer>
      <PaneEdge pane="desk" />
    </nav>
  )
}

function NothingHere({ bin, search, onlySubmitted }: { readonly bin: boolean; readonly search: string; readonly onlySubmitted: boolean }) {
  if (search.trim() !== '') {
    return (
      <div className="desk-empty">
        <p>{bin ? `Nothing in the bin has “${search}”.` : `No story has “${search}”.`}</p>
        <p>The search looks at headlines, slugs, text and captions.</p>
      </div>
    )
  }
  if (onlySubmitted) {
    return (
      <div className="desk-empty">
        <p>No story waits for a sub.</p>
        <p>What a reporter submits stands here until a sub takes it on.</p>
      </div>
    )
  }
  if (bin) {
    return (
      <div className="desk-empty">
        <p>The bin is empty.</p>
        <p>Stories you move here stay until you delete them for good.</p>
      </div>
    )
  }
  return (
    <div className="desk-empty">
      <p>No stories yet.</p>
      <p>Start one, or bring in a page and put it into house style.</p>
      <Button look="primary" icon="plus" onPress={() => runCommand('new-story')}>
        New story
      </Button>
      <Button icon="import" onPress={() => runCommand('import-page')}>
        Import a page…
      </Button>
      <Button look="quiet" onPress={() => runCommand('show-example')}>
        Begin the guided example
      </Button>
    </div>
  )
}
