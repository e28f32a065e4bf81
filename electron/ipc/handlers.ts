import type { Rooms } from '../rooms.ts'
import type { Windows } from '../windows/windows.ts'
import { appHandlers } from './app-handlers.ts'
import { captionHandlers } from './caption-handlers.ts'
import type { Handlers } from './dispatch.ts'
import { draftHandlers } from './draft-handlers.ts'
import { importHandlers } from './import-handlers.ts'
import { tellingOthers } from './moved-draft.ts'
import { pictureHandlers } from './picture-handlers.ts'
import { proofHandlers } from './proof-handlers.ts'
import { publishingHandlers } from './publishing-handlers.ts'
import { remoteCopyHandlers } from './remote-copy-handlers.ts'
import { stylebookHandlers } from './stylebook-handlers.ts'
import { targetHandlers } from './target-handlers.ts'

/** Every request of the contract with the room that answers it. */
export function handlersOf(rooms: Rooms, windows: Windows): Handlers {
  const preferences = () => rooms.settings.preferences()
  return {
    ...draftHandlers({ drafts: rooms.drafts, preferences, changed: rooms.draftChanged, shown: windows.shown }),
    ...importHandlers({ engine: rooms.engine, pictures: rooms.pictures, preferences, keep: rooms.keepImported }),
    ...pictureHandlers(rooms.pictures),
    ...captionHandlers(rooms.captions),
    ...publishingHandlers(rooms.publishing),
    ...remoteCopyHandlers(rooms.copies, tellingOthers({ drafts: rooms.drafts, changed: rooms.draftChanged, shown: windows.shown })),
    'report.make': (request) => rooms.styleReports.make(request),
    'report.save': (request) => rooms.styleReports.save(request),
    ...proofHandlers(rooms.proofs),
    ...targetHandlers({ houseTargets: rooms.houseTargets, publishing: rooms.publishing, changed: rooms.targetsChanged, chooseFolder: rooms.chooseFolder }),
    ...stylebookHandlers({ stylebooks: rooms.stylebooks, drafts: rooms.drafts, engine: rooms.engine, trying: rooms.trying }),
    ...appHandlers({ windows, settings: rooms.settings, log: rooms.log, dataFolder: rooms.dataFolder, notices: rooms.notices, onPreferences: rooms.preferencesChanged }),
  }
}
