import { app, nativeTheme, shell } from 'electron'
import type { Preferences } from '../../shared/ipc/preferences.ts'
import { failure, success } from '../../shared/result.ts'
import type { Log } from '../diagnostics/log.ts'
import { folderSize } from '../diagnostics/folder-size.ts'
import { externalAddress } from '../security/external-links.ts'
import type { Settings } from '../settings/settings.ts'
import type { Handlers } from './dispatch.ts'

/** Something the person must know at the start: a file set aside, a copy opened. */
export interface StartNotice {
  readonly id: string
  readonly message: string
  readonly advice: string
}

interface AppRooms {
  readonly settings: Settings
  readonly log: Log
  readonly dataFolder: string
  readonly notices: readonly StartNotice[]
  readonly onPreferences: (preferences: Preferences) => void
}

type AppRequest = 'preferences.read' | 'preferences.write' | 'app.notices' | 'app.about' | 'app.show-log' | 'app.open-link' | 'app.paste-plain'

export function appHandlers(rooms: AppRooms): Pick<Handlers, AppRequest> {
  return {
    'preferences.read': () => success(rooms.settings.preferences()),
    'preferences.write': (change) => {
      const preferences = rooms.settings.changePreferences(change)
      nativeTheme.themeSource = preferences.appearance
      rooms.onPreferences(preferences)
      return success(preferences)
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
    'app.open-link': async ({ url }) => {
      const address = externalAddress(url)
      if (!address.ok) return address
      await shell.openExternal(address.value)
      return success({})
    },
  }
}
