import os from 'node:os'
import path from 'node:path'
import type { NoticeName, NoticeOf } from '../shared/ipc/contract.ts'
import type { Preferences } from '../shared/ipc/preferences.ts'
import type { Note } from '../shared/notes/note.ts'
import type { Result } from '../shared/result.ts'
import { exampleStory } from '../shared/story/example-story.ts'
import type { StoryId } from '../shared/story/identifier.ts'
import type { Story } from '../shared/story/story.ts'
import { openCaptionDesk, type CaptionDesk } from './captions/caption-desk.ts'
import { openMetadataTool } from './captions/metadata-tool.ts'
import { openPublishedPictures } from './captions/published-pictures.ts'
import type { Log } from './diagnostics/log.ts'
import { openDraftStore, type DraftStore } from './drafts/store.ts'
import { startEngine, type Engine } from './engine/engine.ts'
import { keepFindingCounts } from './engine/finding-counts.ts'
import type { StartNotice } from './ipc/app-handlers.ts'
import { openPictureStore } from './pictures/open-picture-store.ts'
import type { PictureStore } from './pictures/picture-store.ts'
import { openProofs, type Proofs } from './proof/proofs.ts'
import { openPublishing } from './publishing/open-publishing.ts'
import type { Publishing, PublishingOptions } from './publishing/publishing.ts'
import { openRemoteCopies, type RemoteCopies } from './publishing/remote-copy/remote-copies.ts'
import { openSendingTurn } from './publishing/sending-turn.ts'
import { openHouseTargets, type HouseTargets } from './publishing/targets/house/house-targets.ts'
import { openStyleReports, type StyleReports } from './report/style-reports.ts'
import { followFiles } from './stylebooks/follow-files.ts'
import { openHouseStylebooks, type HouseStylebooks } from './stylebooks/house-stylebooks.ts'
import { openSecrets, type KeyStore } from './settings/secrets.ts'
import { openSettings, type Settings } from './settings/settings.ts'

export interface Rooms {
  readonly settings: Settings
  readonly drafts: DraftStore
  readonly pictures: PictureStore
  readonly captions: CaptionDesk
  readonly publishing: Publishing
  readonly copies: RemoteCopies
  readonly houseTargets: HouseTargets
  readonly styleReports: StyleReports
  readonly proofs: Proofs
  readonly engine: Engine
  readonly stylebooks: HouseStylebooks
  readonly log: Log
  readonly dataFolder: string
  readonly notices: readonly StartNotice[]
  draftChanged(id: StoryId): void
  preferencesChanged(preferences: Preferences): void
  targetsChanged(): void
  /** Asks the person for a folder that stories are written into. */
  readonly chooseFolder: () => Promise<string | null>
  /** A rule is being tried over the drafts. */
  trying(progress: NoticeOf<'stylebooks.trying'>): void
  keepImported(story: Story, notes: readonly Note[]): Result<{ readonly id: StoryId }>
  onChange(listener: <Name extends NoticeName>(name: Name, notice: NoticeOf<Name>) => void): void
  /** Closes every room in the order that loses nothing. */
  close(): Promise<void>
}

interface RoomOptions extends Pick<PublishingOptions, 'openExternal' | 'saveDialog'> {
  readonly chooseFolder: () => Promise<string | null>
  readonly userFolder: string
  readonly distFolder: string
  readonly log: Log
  readonly keyStore: KeyStore
}

/** Opens the rooms of the main process and ties them together; Electron itself stays outside. */
export function openRooms({ userFolder, distFolder, log, keyStore, openExternal, saveDialog, chooseFolder }: RoomOptions): Rooms {
  const settings = openSettings(userFolder, () => new Date())
  const author = () => settings.preferences().author || os.userInfo().username
  const drafts = openDraftStore({ folder: path.join(userFolder, 'drafts'), author })
  if (drafts.exampleNeeded()) drafts.createFrom(exampleStory(), 'save')

  let tell: <Name extends NoticeName>(name: Name, notice: NoticeOf<Name>) => void = () => undefined
  const engine = startEngine(path.join(distFolder, 'engine.worker.js'), log)
  const counts = keepFindingCounts(drafts, engine, log, (id) => tell('drafts.changed', { id }))
  const draftChanged = (id: StoryId) => {
    captions.storiesChanged()
    counts.recount(id)
    tell('drafts.changed', { id })
  }
  const stylebooks = openHouseStylebooks({ database: drafts.database, author, now: () => new Date() })
  engine.useHouses(stylebooks.inForce())
  for (const id of uncounted(drafts)) counts.recount(id)
  stylebooks.onChange(() => {
    engine.useHouses(stylebooks.inForce())
    for (const id of topDrafts(drafts)) counts.recount(id)
    tell('stylebooks.changed', {})
  })
  const files = followFiles(stylebooks)
  void files.look()
  const pictures = openPictureStore({ folder: path.join(userFolder, 'pictures'), workerFile: path.join(distFolder, 'thumbnail.worker.js') })
  const tool = openMetadataTool()
  const captions = openCaptionDesk({
    database: drafts.database,
    pictures,
    tool,
    picturesInUse: () => drafts.picturesInUse(),
    tell: {
      changed: (notice) => tell('captions.changed', notice),
      importing: (notice) => tell('captions.importing', notice),
      arriving: (notice) => tell('captions.arriving', notice),
      exporting: (notice) => tell('captions.exporting', notice),
    },
    onFault: (fault) => log.recordFault('captions', fault),
  })
  const houseTargets = openHouseTargets(settings, openSecrets(keyStore, process.platform))
  const publishing = openPublishing({
    targets: () => houseTargets.targets(),
    database: drafts.database,
    drafts: {
      readStory: (id, version) => drafts.readStory(id, version),
      waivers: (id) => {
        const opened = drafts.open({ id })
        return opened.ok ? opened.value.waivers : []
      },
      markPublished: (id, version, action) => {
        const told = action === 'withdraw' ? drafts.setStatus({ id, status: 'withdrawn' }) : drafts.markPublished(id, version)
        if (told.ok && action === 'correct') drafts.setStatus({ id, status: 'corrected' })
        if (told.ok) draftChanged(id)
      },
    },
    pictures,
    captions: openPublishedPictures({ folder: path.join(userFolder, 'captions', 'published'), tool, pictures, captionOf: (hash) => captions.captionOf(hash) }),
    checkStory: (story) => engine.check(story),
    folder: path.join(userFolder, 'press'),
    author,
    role: () => settings.preferences().role,
    turn: openSendingTurn(path.join(userFolder, 'drafts', 'sending.turn')),
    openExternal,
    saveDialog,
    onFault: (fault) => log.recordFault('outbox', fault),
  })
  const keepImported = (imported: Story, notes: readonly Note[]) => {
    const { stylebook, house } = settings.preferences()
    const story = house !== '' && imported.head.stylebook === stylebook ? { ...imported, head: { ...imported.head, house } } : imported
    const kept = drafts.createFrom(story, 'import', notes)
    if (kept.ok) draftChanged(kept.value.id)
    return kept
  }
  const copies = openRemoteCopies({
    places: publishing.places,
    drafts,
    pictures,
    readCopies: (question) => engine.readCopies(question),
    keep: (story) => keepImported(story, []),
    options: () => {
      const { stylebook, language } = settings.preferences()
      return { stylebook, language }
    },
  })
  const styleReports = openStyleReports({ drafts, check: (request) => publishing.check(request), saveDialog, now: () => new Date() })
  const proofs = openProofs({ drafts, pictures, check: (request) => publishing.check(request), saveDialog, now: () => new Date() })
  publishing.onChange(({ storyId, version, state }) => {
    // A version that waits in the outbox is referred to, so it is never thinned away.
    if (state === 'waiting') drafts.keepVersion(storyId, version)
    tell('outbox.changed', { storyId })
  })
  publishing.onStep((delivery, step) => tell('outbox.step', { delivery, step }))

  const notices: StartNotice[] = settings.setAside === null ? [] : [settingsNotice(settings.setAside)]
  if (houseTargets.unread > 0) notices.push(unreadTargets)
  notices.push(...drafts.notices)
  drafts.onNotice((notice) => notices.push(notice))

  return {
    settings,
    drafts,
    pictures,
    captions,
    publishing,
    copies,
    houseTargets,
    styleReports,
    proofs,
    engine,
    stylebooks,
    log,
    dataFolder: userFolder,
    notices,
    draftChanged,
    preferencesChanged: (preferences) => tell('preferences.changed', preferences),
    chooseFolder,
    targetsChanged: () => tell('targets.changed', {}),
    trying: (progress) => tell('stylebooks.trying', progress),
    keepImported,
    onChange: (listener) => {
      tell = listener
    },
    close: async () => {
      files.stop()
      counts.stop()
      await publishing.stop()
      await captions.close()
      await Promise.all([pictures.close(), engine.stop()])
      // The last good copy is as good as the day's last word, so that damage over night costs nothing.
      await drafts.copyNow()
      drafts.close()
    },
  }
}

const unreadTargets: StartNotice = {
  id: 'targets-unread',
  message: 'Some of the targets in your settings could not be read, so nothing is sent to them. What was stored of them is kept.',
  advice: 'Look at Settings, under Targets, and add what is missing.',
}

function settingsNotice(name: string): StartNotice {
  return {
    id: 'settings-set-aside',
    message: 'Your settings could not be read, so Copydesk started with its own. Your drafts are not touched.',
    advice: `The old settings are kept as ${name} beside the new ones.`,
  }
}

/** The stories that a person sees first: their counts follow a stylebook that has changed at once, the others at their next change. */
function topDrafts(drafts: DraftStore): StoryId[] {
  const top = drafts.list({ search: '', bin: false, offset: 0, limit: 50 })
  return top.ok ? top.value.rows.map(({ id }) => id) : []
}

/** The stories at the top of the desk that have no count of findings yet, as after an import or on a first start. */
function uncounted(drafts: DraftStore): StoryId[] {
  const top = drafts.list({ search: '', bin: false, offset: 0, limit: 200 })
  return top.ok ? top.value.rows.filter(({ findings }) => findings === null).map(({ id }) => id) : []
}
