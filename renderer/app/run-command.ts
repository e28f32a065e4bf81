import { commandOf, type CommandId } from '../../shared/commands/commands.ts'
import { askOrTell, listen } from './bridge.ts'
import { showDialog } from './dialogs.ts'
import { findAgain, openFind } from '../find/find-commands.ts'
import { openCaptions } from '../captions/screen-state.ts'
import { openStylebooks } from '../stylebooks/screen-state.ts'
import { openInWindow, openStory } from './open-story.ts'
import { editor } from './editor-access.ts'
import { printProof, saveProof } from '../publish/proof-story.ts'
import { showToast } from './notices.ts'
import { closeDrawer, setDeskOpen, showPanel, toggleDesk, toggleInspector } from './panes.ts'
import { preferences, setPreferences } from './preferences.ts'
import { screenOverStory, showStory } from './screen-over-story.ts'

/**
 * One way for every command: the menu, the keys and the buttons all come through `runCommand`. What belongs to a
 * screen is lent by that screen while it stands (`lendCommand`); what needs no screen is done here.
 */
type Handler = () => void

const lent = new Map<CommandId, Handler>()

/** A screen lends the way to do a command; gives the function that takes it back. */
export function lendCommand(id: CommandId, handler: Handler): () => void {
  lent.set(id, handler)
  return () => {
    if (lent.get(id) === handler) lent.delete(id)
  }
}

export function runCommand(id: CommandId): void {
  // What is done to a story is done where the story is seen.
  if (commandOf(id).needsStory && (openStory.get() === null || screenOverStory() !== null)) return
  const handler = lent.get(id) ?? own[id]
  if (handler !== undefined) handler()
  // What is left is the editor's: formats and the dateline.
  else editor()?.run(id)
}

const own: Partial<Record<CommandId, Handler>> = {
  'new-window': () => void askOrTell('windows.open', { story: null }),
  'open-in-window': () => void openInWindow(openStory.get()?.story.id ?? null),
  'paste-page': () => showDialog({ kind: 'paste-page' }),
  'open-stylebooks': () => {
    showStory()
    openStylebooks()
  },
  'open-captions': () => {
    showStory()
    openCaptions()
  },
  'open-settings': () => showDialog({ kind: 'settings' }),
  'code-lists': () => showDialog({ kind: 'code-lists' }),
  'show-shortcuts': () => showDialog({ kind: 'shortcuts' }),
  'show-style-report': () => showDialog({ kind: 'style-report' }),
  'show-rules': () => showDialog({ kind: 'rules' }),
  'show-palette': () => showDialog({ kind: 'palette', places: false }),
  'go-to': () => showDialog({ kind: 'palette', places: true }),
  'set-goal': () => showDialog({ kind: 'goal' }),
  'toggle-focus': () => void toggle('focusMode'),
  'toggle-typewriter': () => void toggle('typewriter').then(() => showToast(preferences.get().typewriter ? 'Typewriter scrolling is on: the line in hand stays where it is.' : 'Typewriter scrolling is off.')),
  'show-about': () => showDialog({ kind: 'about' }),
  'show-log': () => void askOrTell('app.show-log', {}),
  'toggle-desk': toggleDesk,
  'toggle-inspector': toggleInspector,
  find: () => openFind('find'),
  replace: () => openFind('replace'),
  'find-next': () => findAgain(1),
  'find-previous': () => findAgain(-1),
  'find-drafts': () => {
    setDeskOpen(true)
    // The field stands only once the desk is drawn.
    requestAnimationFrame(() => lent.get('find-drafts')?.())
  },
  'show-style': () => showPanel('style'),
  'show-quotes': () => showPanel('quotes'),
  'show-pictures': () => showPanel('pictures'),
  'show-notes': () => showPanel('notes'),
  'show-publish': () => showPanel('publish'),
  'show-versions': () => showPanel('versions'),
  'paste-plain': () => {
    editor()?.run('paste-plain')
    void askOrTell('app.paste-plain', {})
  },
  'export-story': () => showPublishing('.export-row button'),
  'print-proof': () => void printProof(),
  'save-proof': () => void saveProof(),
  'publish-story': () => showPublishing('.publish-go button'),
  'edit-dateline': () => editor()?.editDateline(),
}

/** Shows the panel and goes to the button that is meant; one that cannot be pressed yet leaves the focus where it is. */
function showPublishing(button: string): void {
  showPanel('publish')
  requestAnimationFrame(() => document.querySelector<HTMLElement>(button)?.focus())
}

async function toggle(preference: 'focusMode' | 'typewriter'): Promise<void> {
  closeDrawer()
  await setPreferences({ [preference]: !preferences.get()[preference] })
}

/** Answers the menu. */
export function followMenu(): void {
  listen('command.run', ({ command }) => runCommand(command))
}
