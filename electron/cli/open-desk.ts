import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Preferences } from '../../shared/ipc/preferences.ts'
import { createStylebookShelf } from '../../shared/house-stylebook/stylebook-shelf.ts'
import { failure, success, type Result } from '../../shared/result.ts'
import type { Story } from '../../shared/story/story.ts'
import { createChecker } from '../../shared/style/checker.ts'
import { storyTextOf } from '../../shared/style/story-text.ts'
import { openCaptionLibrary } from '../captions/caption-library.ts'
import { openMetadataTool } from '../captions/metadata-tool.ts'
import { openPublishedPictures } from '../captions/published-pictures.ts'
import { openDraftStore, type DraftStore } from '../drafts/store.ts'
import type { Checked } from '../engine/engine.ts'
import { openPictureStore } from '../pictures/open-picture-store.ts'
import { openPublishing } from '../publishing/open-publishing.ts'
import type { Publishing } from '../publishing/publishing.ts'
import { openSendingTurn } from '../publishing/sending-turn.ts'
import { makeHouseTarget } from '../publishing/targets/house/house-target.ts'
import { readStoredTargets } from '../publishing/targets/house/stored-target.ts'
import { readSettings } from '../settings/read-settings.ts'
import type { Secrets } from '../settings/secrets.ts'
import { openHouseStylebooks } from '../stylebooks/house-stylebooks.ts'

export interface DeskTarget {
  readonly id: string
  readonly name: string
  /** Its secret lies in the system's key store, which only the app can open. */
  readonly isLocked: boolean
}

/** The desk of this login as the command line works on it: the same drafts, gate, targets and outbox as the app's. */
export interface CommandDesk {
  readonly preferences: Preferences
  readonly targets: readonly DeskTarget[]
  readonly drafts: DraftStore
  readonly publishing: Publishing
  /** False where the app runs on this desk: then it sends what is queued here. */
  maySend(): boolean
  /** The only deliveries that are sent from here. */
  sendOnly(story: string, target: string): void
  /** A story that is not on the desk, for a look without leaving anything there. */
  lend(story: Story): void
  /** The address of the page that was published. */
  pageOf(delivery: string): Promise<string | null>
  close(): Promise<void>
}

/** @param secret what stands in for a secret of the key store */
export function openDesk(folder: string, secret: string | undefined): Result<CommandDesk> {
  const settings = readSettings(folder)
  if (!settings.ok) return settings
  const { preferences } = settings.value
  const { targets } = readStoredTargets(settings.value.targets)
  const drafts = openDraftStore({ folder: path.join(folder, 'drafts'), author: () => preferences.author || os.userInfo().username })
  const pictures = openPictureStore({ folder: path.join(folder, 'pictures'), workerFile: fileURLToPath(new URL('../electron/thumbnail.worker.js', import.meta.url)) })
  const tool = openMetadataTool()
  const library = openCaptionLibrary(drafts.database, () => new Date())
  const shelf = createStylebookShelf()
  shelf.put(openHouseStylebooks({ database: drafts.database, author: () => preferences.author, now: () => new Date() }).inForce())
  const houses = targets.map((target) => makeHouseTarget(target, secretsOf(secret)))
  const turn = openSendingTurn(path.join(folder, 'drafts', 'sending.turn'))
  let lane = { story: '', target: '' }
  let lent: Story | null = null
  let shownPage: string | null = null
  const publishing = openPublishing({
    targets: () => houses,
    database: drafts.database,
    drafts: {
      readStory: (id, version) => (lent !== null && lent.id === id && version === id ? success(lent) : drafts.readStory(id, version)),
      waivers: (id) => {
        const opened = drafts.open({ id })
        return opened.ok ? opened.value.waivers : []
      },
      markPublished: (id, version, action) => {
        const told = drafts.markPublished(id, version)
        if (told.ok && action === 'correct') drafts.setStatus({ id, status: 'corrected' })
      },
    },
    pictures,
    captions: openPublishedPictures({
      folder: path.join(folder, 'captions', 'published'),
      tool,
      pictures,
      captionOf: (hash) => {
        const kept = library.read(hash)
        return kept.ok ? kept.value.caption : null
      },
    }),
    checkStory: (story) => Promise.resolve(check(story, shelf)),
    folder: path.join(folder, 'press'),
    author: () => preferences.author || os.userInfo().username,
    role: () => preferences.role,
    openExternal: (url) => {
      shownPage = url
      return Promise.resolve()
    },
    saveDialog: () => Promise.resolve(null),
    turn,
    mine: ({ storyId, target }) => storyId === lane.story && target === lane.target,
    runsPress: false,
  })
  return success({
    preferences,
    targets: targets.map(({ id, name, secret: kept }) => ({ id, name, isLocked: kept?.kind === 'protected' && secret === undefined })),
    drafts,
    publishing,
    maySend: () => turn.take(),
    sendOnly: (story, target) => void (lane = { story, target }),
    lend: (story) => void (lent = story),
    pageOf: async (delivery) => {
      shownPage = null
      await publishing.openPage({ id: delivery })
      return shownPage
    },
    close: async () => {
      await publishing.stop()
      turn.giveBack()
      await Promise.all([pictures.close(), tool.close()])
      drafts.close()
    },
  })
}

function check(story: Story, shelf: ReturnType<typeof createStylebookShelf>): Checked {
  const stylebook = shelf.of(story.head)
  const { findings, faults } = createChecker().checkWithFaults(storyTextOf(story), stylebook)
  return { findings, stylebook: { id: stylebook.id, name: stylebook.name, version: stylebook.version }, brokenRules: faults.map(({ rule }) => rule) }
}

/** The key store belongs to the app: here a secret lies open in the settings, or it is given. */
function secretsOf(given: string | undefined): Secrets {
  const locked = failure('secret-unprotected', 'Secrets are kept by the app.')
  return {
    keep: () => Promise.resolve(locked),
    read: (kept) => Promise.resolve(given !== undefined ? success(given) : kept.kind === 'unprotected' ? success(kept.text) : failure('secret-unreadable', 'The secret of this target lies in the key store of this computer, which only the app can open.')),
  }
}
