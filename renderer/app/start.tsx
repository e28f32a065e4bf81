import '@fontsource-variable/inter/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { draftPages, followDrafts, newStory, showExample } from '../desk/drafts.ts'
import { importByDialog } from '../import/import-page.ts'
import '../ui/tokens.css'
import '../ui/base.css'
import { App } from './App.tsx'
import { flushCaptions, followCaptions } from '../captions/form/caption-bench.ts'
import { followCodes } from '../captions/codes/codes.ts'
import { flushStylebooks } from '../stylebooks/bench.ts'
import { ask, askOrTell, flushed, listen } from './bridge.ts'
import { readDialogs } from './Dialogs.tsx'
import { followKeys } from './follow-keys.ts'
import { showBanner } from './notices.ts'
import { followStoryStep } from '../story/story-step.ts'
import { flushStory, followOpenStory, openDraft } from './open-story.ts'
import { startPreferences } from './preferences.ts'
import { bringInStory } from '../remote-copy/remote-copy-dialogs.ts'
import { startHouses } from '../stylebooks/houses.ts'
import { followEditSteps } from './edit-steps.ts'
import { followMenu, lendCommand } from './run-command.ts'

/** Wiring only. */
async function start(): Promise<void> {
  listen('app.flush', ({ token }) => void Promise.all([flushStory(), flushStylebooks(), flushCaptions()]).then((saved) => flushed(token, saved.every(Boolean))))
  lendCommand('new-story', () => void newStory())
  lendCommand('show-example', () => void showExample())
  lendCommand('import-page', () => void importByDialog())
  lendCommand('bring-in-story', bringInStory)
  followMenu()
  followEditSteps()
  followKeys()
  followDrafts()
  followOpenStory()
  followStoryStep()
  followCaptions()
  followCodes()
  // All at once, and then drawn once: the first check is to go by the house's own stylebook already.
  await Promise.all([startPreferences(), startHouses(), begin()])

  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no place for the window.')
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
  readDialogs()
  await showWaitingNotices()
}

/** Goes on where the person left off: with the story of this window, else the one changed last. */
async function begin(): Promise<void> {
  const begun = await ask('windows.begin', {})
  if (!begun.ok) return openLatest()
  if (begun.value.story !== null) await openDraft(begun.value.story)
  else if (begun.value.latest) await openLatest()
}

async function openLatest(): Promise<void> {
  const latest = await ask('drafts.list', { search: '', bin: false, offset: 0, limit: 1 })
  // A list that cannot be read is told of on the desk itself.
  const row = latest.ok ? latest.value.rows[0] : undefined
  if (row !== undefined) await openDraft(row.id)
}

async function showWaitingNotices(): Promise<void> {
  const notices = await askOrTell('app.notices', {})
  for (const { id, message, advice } of notices ?? []) showBanner({ id, tone: 'warning', message, advice })
  if (notices !== undefined && notices.length > 0) void draftPages.refresh()
}

void start()
