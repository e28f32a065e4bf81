import { app, nativeTheme, shell } from 'electron'
import type { Preferences } from '../../shared/ipc/preferences.ts'
import { failure, success } from '../../shared/result.ts'
import type { Log } from '../diagnostics/log.ts'
import { folderSize } from '../diagnostics/folder-size.ts'
import { externalAddress } from '../security/external-links.ts'
import type { Settings } from '../settings/settings.ts'
import type { Windows } from '../windows/windows.ts'
import type { Handlers } from './dispatch.ts'

/** Something the person must know at the start: a file set aside, a copy opened. */
export interface StartNotice {
  readonly id: string
  readonly message: string
  readonly advice: string
}

interface AppRooms {
  readonly settings: Settings
  readonly windows: Windows
  readonly log: Log
  readonly dataFolder: string
  readonly notices: readonly StartNotice[]
  readonly onPreferences: (preferences: Preferences) => void
}

type AppRequest = `windows.${'begin' | 'shows' | 'open'}` | 'preferences.read' | 'preferences.write' | 'app.notices' | 'app.about' | 'app.show-log' | 'app.open-link' | 'app.paste-plain' | 'app.native-step'

export function appHandlers(rooms: AppRooms): Pick<Handlers, AppRequest> {
  return {
    'windows.begin': (_request, from) => success(rooms.windows.begin(from)),
    'windows.shows': ({ story }, from) => {
      rooms.windows.noteShown(from, story)
      return success({})
    },
    'windows.open': ({ story }) => {
      rooms.windows.open(story)
      return success({})
    },
    'preferences.read': (_request, from) => success(rooms.windows.preferencesOf(from, rooms.settings.preferences())),
    'preferences.write': (change, from) => {
      rooms.windows.notePanes(from, change)
      const preferences = rooms.settings.changePreferences(change)
      nativeTheme.themeSource = preferences.appearance
      rooms.onPreferences(preferences)
      return success(rooms.windows.preferencesOf(from, preferences))
    },
    'app.notices': () => success([...rooms.notices]),
    'app.about': async () =>
      success({
        version: app.getVersion(),
        electron: process.versions.electron,
        chromium: process.versions.chrome,
        node: process.versions.node,
        dataSize: await folderSize(rooms.dataFolder),
      }),
    'app.show-log': async () => {
      const problem = await shell.openPath(rooms.log.file)
      return problem === '' ? success({}) : failure('log-not-shown', 'The log could not be opened: this machine has no program for text files set.', 'It lies in the folder of Copydesk’s data, in logs.')
    },
    'app.paste-plain': (_request, from) => {
      from.pasteAndMatchStyle()
      return success({})
    },
    'app.native-step': ({ step }, from) => {
      if (step === 'undo') from.undo()
      else from.redo()
      return success({})
    },
    'app.open-link': async ({ url }) => {
      const address = externalAddress(url)
      if (!address.ok) return address
      await shell.openExternal(address.value)
      return success({})
    },
  }
}
