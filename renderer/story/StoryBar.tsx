import { memo } from 'react'
import { storyStatuses, type StoryHead as Head, type StoryStatus } from '../../shared/story/story.ts'
import { platform } from '../app/bridge.ts'
import { keysOf } from '../app/keys.ts'
import { setStatus } from '../app/open-story.ts'
import { toggleDesk, toggleInspector, useDeskOpen, useInspector } from '../app/panes.ts'
import { preferences } from '../app/preferences.ts'
import { runCommand } from '../app/run-command.ts'
import { useStorePart } from '../app/store.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { statusName } from '../ui/status.ts'
import { StylebookChoice } from './StylebookChoice.tsx'

const statusOptions = storyStatuses.map((status) => ({ value: status, label: statusName(status) }))

/** The bar over the copy: house and status of the story, and the way to the panes on either side. */
export const StoryBar = memo(function StoryBar({ head, status }: { readonly head: Head; readonly status: StoryStatus }) {
  const deskOpen = useDeskOpen()
  const inspector = useInspector()
  const isFocused = useStorePart(preferences, ({ focusMode }) => focusMode)
  if (isFocused) {
    return (
      <header className="bar story-bar story-bar-quiet">
        <h1 className="visually-hidden">{head.headline.trim() || 'Untitled story'}</h1>
        <span className="bar-gap" />
        <Button look="quiet" onPress={() => runCommand('toggle-focus')}>
          Leave focus mode
        </Button>
        <kbd className="bar-label">{keysOf('toggle-focus', platform())}</kbd>
      </header>
    )
  }
  return (
    <header className="bar story-bar">
      <h1 className="visually-hidden">{head.headline.trim() || 'Untitled story'}</h1>
      {!deskOpen && <IconButton icon="desk" label="Show the desk" keys={keysOf('toggle-desk', platform())} onPress={toggleDesk} />}
      <span className="bar-gap" />
      <span className="bar-label" aria-hidden="true">
        Stylebook
      </span>
      <StylebookChoice head={head} />
      <span className="bar-label" aria-hidden="true">
        Status
      </span>
      <Choice<StoryStatus> look="quiet" label="Status" labelHidden options={statusOptions} value={status} onChange={(next) => void setStatus(next)} />
      {inspector === null && <IconButton icon="inspector" label="Show the inspector" keys={keysOf('toggle-inspector', platform())} onPress={toggleInspector} />}
    </header>
  )
})
