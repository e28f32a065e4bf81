import type { BrowserWindow, WebContents } from 'electron'
import type { AnswerOf } from '../../shared/ipc/contract.ts'
import { paneKeys, type Panes, type Preferences } from '../../shared/ipc/preferences.ts'
import type { StoryId } from '../../shared/story/identifier.ts'
import { notify } from '../ipc/dispatch.ts'
import type { Settings } from '../settings/settings.ts'
import { closeAfterSaving } from './close-after-saving.ts'
import { openMainWindow } from './main-window.ts'
import { keepShownStories, type ShownStories } from './shown-stories.ts'
import type { WindowRecord } from './window-record.ts'
import { beside, firstWindowState, mostWindows, type WindowState } from './window-state.ts'

/** What a window begins with: a story, the one changed last, or none. */
type Beginning = AnswerOf<'windows.begin'>

export interface Windows {
  readonly shown: ShownStories<WebContents>
  /** Opens the windows that stood open when Copydesk was left; one where there were none. Gives the first. */
  restore(): BrowserWindow
  /** A further window, a step beside the one in hand, with a story or empty. */
  open(story: StoryId | null): BrowserWindow
  /** Brings a story before the person: the window that shows it, else the window in hand, else a new one. */
  bring(story: StoryId): void
  /** Brings the window in hand to the front; opens those of last time where none is left. */
  forward(): void
  /** The window in hand, else any. */
  current(): BrowserWindow | undefined
  /** Null where none of the windows that have the focus shows it. */
  isWatched(story: StoryId): boolean
  begin(from: WebContents): Beginning
  noteShown(from: WebContents, story: StoryId | null): void
  /** The preferences as one window sees them: its own panes, everything else in common. */
  preferencesOf(from: WebContents, preferences: Preferences): Preferences
  notePanes(from: WebContents, change: SomePanes): void
  /** The app is quitting: what stands open now is what opens again. */
  leaving(): void
}

type SomePanes = { readonly [Key in keyof Panes]?: Panes[Key] | undefined }

/** How long a window must rest before its place is written down, in ms. */
const restBeforeNote = 800

interface Held {
  readonly window: BrowserWindow
  beginning: Beginning
  /** The screen is drawn and listens. */
  hasBegun: boolean
  panes: Partial<Panes>
}

interface WindowsOptions {
  readonly distFolder: string
  /** The window that was opened before the rooms were: it is the first of those that are restored. */
  readonly first: BrowserWindow
  readonly settings: Settings
  /** False for a story that has been deleted or lies in the bin: a window is not opened with it again. */
  readonly isOnDesk: (story: StoryId) => boolean
  /** The window in hand, or what it shows, has changed. */
  readonly onShown: (story: StoryId | null) => void
}

/** Every window of the app: which stand open, where, with which story, and how they come back. */
export function openWindows({ distFolder, first, settings, isOnDesk, onShown }: WindowsOptions): Windows {
  const held = new Map<WebContents, Held>()
  const shown = keepShownStories<WebContents>()
  let unclaimed: BrowserWindow | null = first
  let leaving = false
  let timer: NodeJS.Timeout | undefined

  const remember = () => {
    clearTimeout(timer)
    const records = [...held.values()].flatMap(({ window, panes }) => (window.isDestroyed() ? [] : [recordOf(window, shown.of(window.webContents), panes)]))
    if (records.length > 0) settings.rememberWindows(records)
  }
  const rememberSoon = () => {
    clearTimeout(timer)
    if (!leaving) timer = setTimeout(remember, restBeforeNote)
  }

  const make = (state: WindowState, beginning: Beginning, panes: Partial<Panes>): BrowserWindow => {
    const window = unclaimed ?? openMainWindow(distFolder, state)
    unclaimed = null
    const { webContents } = window
    closeAfterSaving(
      window,
      () => shown.mayHoldWords(webContents),
      () => {
        leaving = false
      },
    )
    held.set(webContents, { window, beginning, hasBegun: false, panes })
    window.on('focus', () => onShown(shown.of(webContents)))
    window.on('move', rememberSoon)
    window.on('resize', rememberSoon)
    window.on('close', () => {
      // The last window is the one that opens again; of several, one that is closed has been put away.
      if (!leaving && held.size === 1) remember()
    })
    window.on('closed', () => {
      held.delete(webContents)
      shown.note(webContents, null)
      if (!leaving) remember()
    })
    return window
  }

  const current = () => {
    const windows = [...held.values()].map(({ window }) => window)
    return windows.find((window) => window.isFocused()) ?? windows.at(-1)
  }
  const open = (story: StoryId | null) => {
    const from = current()
    const state = from === undefined ? (settings.windows()[0] ?? firstWindowState) : beside({ ...from.getNormalBounds(), maximized: false })
    const panes = from === undefined ? {} : (held.get(from.webContents)?.panes ?? {})
    return make(state, { story, latest: false }, panes)
  }

  const restore = () => {
    const records = settings.windows().slice(0, mostWindows)
    // A single window that was left without a story goes on with the latest one.
    const latest = records.length <= 1
    const windows = records.map((record) => {
      const story = record.story !== null && isOnDesk(record.story) ? record.story : null
      return make(record, { story, latest: latest && story === null }, known(record.panes))
    })
    return windows[0] ?? make(firstWindowState, { story: null, latest: true }, {})
  }
  const front = (window: BrowserWindow) => {
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }

  return {
    shown,
    restore,
    open,
    forward: () => front(current() ?? restore()),
    bring: (story) => {
      const [showing] = shown.showing(story)
      const window = (showing === undefined ? undefined : held.get(showing)?.window) ?? current()
      const entry = window === undefined ? undefined : held.get(window.webContents)
      if (window === undefined || entry === undefined) return void open(story)
      if (!entry.hasBegun) entry.beginning = { story, latest: false }
      else if (showing === undefined) notify(window.webContents, 'story.show', { id: story })
      front(window)
    },
    current,
    isWatched: (story) => [...held.values()].some(({ window }) => window.isFocused() && shown.of(window.webContents) === story),
    begin: (from) => {
      const entry = held.get(from)
      if (entry === undefined) return { story: null, latest: true }
      // A page that is loaded again goes on with what it showed last.
      const story = entry.hasBegun ? (shown.of(from) ?? entry.beginning.story) : entry.beginning.story
      entry.hasBegun = true
      return { ...entry.beginning, story }
    },
    noteShown: (from, story) => {
      shown.note(from, story)
      onShown(story)
      rememberSoon()
    },
    preferencesOf: (from, preferences) => ({ ...preferences, ...held.get(from)?.panes }),
    notePanes: (from, change) => {
      const entry = held.get(from)
      if (entry === undefined) return
      entry.panes = { ...entry.panes, ...known(change) }
      rememberSoon()
    },
    leaving: () => {
      if (leaving) return
      remember()
      leaving = true
    },
  }
}

/** Of what a window may have said, the panes it said something of. */
function known(panes: SomePanes): Partial<Panes> {
  return Object.fromEntries(paneKeys.flatMap((key) => (panes[key] === undefined ? [] : [[key, panes[key]]])))
}

function recordOf(window: BrowserWindow, story: StoryId | null, panes: Partial<Panes>): WindowRecord {
  const { x, y, width, height } = window.getNormalBounds()
  return { x, y, width, height, maximized: window.isMaximized(), story, panes }
}
