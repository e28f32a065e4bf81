import { IconButton } from '../ui/Button.tsx'
import { platform } from './bridge.ts'
import { keysOf } from './keys.ts'
import { toggleDesk, useDeskOpen } from './panes.ts'
import { runCommand } from './run-command.ts'

const offered = [
  { id: 'new-story', words: 'New story' },
  { id: 'import-page', words: 'Import a page' },
  { id: 'paste-page', words: 'New story from the clipboard' },
  { id: 'find-drafts', words: 'Search the desk' },
  { id: 'show-example', words: 'Begin the guided example' },
] as const

/** The middle of the window while no story is open. */
export function NoStory() {
  const deskOpen = useDeskOpen()
  return (
    <main className="story no-story" aria-label="Copy">
      <header className="bar">{!deskOpen && <IconButton icon="desk" label="Show the desk" keys={keysOf('toggle-desk', platform())} onPress={toggleDesk} />}</header>
      <div className="no-story-words">
        <h1>No story is open.</h1>
        <ul>
          {offered.map(({ id, words }) => (
            <li key={id}>
              <button type="button" onClick={() => runCommand(id)}>
                <span>{words}</span>
                <kbd>{keysOf(id, platform())}</kbd>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </main>
  )
}
