import { Menu, type MenuItemConstructorOptions } from 'electron'
import { acceleratorOf, commandOf, commands, type Command, type CommandId } from '../../shared/commands/commands.ts'
import type { EditStep } from '../../shared/ipc/contract.ts'
import type { DraftName } from '../drafts/draft-store.ts'
import { recentLabel } from './recent-label.ts'

type MenuName = Command['menu']

interface MenuOptions {
  readonly run: (command: CommandId) => void
  /** Undo or redo in the window in hand. */
  readonly step: (step: EditStep) => void
  readonly platform: NodeJS.Platform
  readonly recent: readonly DraftName[]
  readonly openRecent: (id: string) => void
}

/** A line stands before these. */
const groupStarts: ReadonlySet<CommandId> = new Set<CommandId>([
  'import-page', 'save-version', 'duplicate-story', 'export-story', 'print-proof', 'publish-story', 'open-stylebooks',
  'find', 'find-drafts', 'format-link', 'format-paragraph', 'format-bullet-list', 'next-finding', 'set-goal', 'toggle-focus', 'toggle-desk', 'show-example', 'show-about',
])

/** On a Mac these stand in the menu that carries the app’s name. */
const inMacAppMenu: ReadonlySet<CommandId> = new Set<CommandId>(['open-settings', 'show-about'])

/** The application menu, drawn from the one table of commands and ordered as each platform has it. */
export function buildMenu({ run, step, platform, recent, openRecent }: MenuOptions): Menu {
  const isMac = platform === 'darwin'
  const itemOf = (id: CommandId): MenuItemConstructorOptions => {
    const command = commandOf(id)
    const accelerator = acceleratorOf(command, platform)
    return {
      id,
      label: command.title,
      // The window itself answers the keys, so that they work alike in every field; the menu only shows them.
      registerAccelerator: false,
      click: () => run(id),
      ...(accelerator !== undefined && { accelerator }),
    }
  }
  const itemsOf = (menu: MenuName): MenuItemConstructorOptions[] =>
    commands
      .filter(({ id, menu: at }) => at === menu && !(isMac && inMacAppMenu.has(id)))
      .flatMap(({ id }, index) => {
        const items = [...(index > 0 && groupStarts.has(id) ? [{ type: 'separator' } as const] : []), itemOf(id)]
        return id === 'open-in-window' ? [...items, { id: 'open-recent', label: 'Open recent', submenu: recentItems(recent, openRecent) }] : items
      })
  const mac: MenuItemConstructorOptions[] = isMac ? [{ role: 'appMenu', submenu: [itemOf('show-about'), { type: 'separator' }, itemOf('open-settings'), ...macRoles] }] : []
  return Menu.buildFromTemplate([
    ...mac,
    { label: '&File', submenu: [...itemsOf('file'), { type: 'separator' }, { role: 'close' }, ...(isMac ? [] : [{ role: 'quit' } as const])] },
    { label: '&Edit', submenu: [...stepItems(step), ...editRoles, { type: 'separator' }, ...itemsOf('edit')] },
    { label: 'F&ormat', submenu: itemsOf('format') },
    { label: '&Story', submenu: itemsOf('story') },
    { label: '&View', submenu: [...itemsOf('view'), { type: 'separator' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'resetZoom' }, { role: 'togglefullscreen' }] },
    { role: 'windowMenu' },
    { label: '&Help', role: 'help', submenu: itemsOf('help') },
  ])
}

/** Greys what needs a story while the window in hand shows none. */
export function followStory(menu: Menu, isStoryShown: boolean): void {
  for (const { id, needsStory } of commands) {
    const item = menu.getMenuItemById(id)
    if (needsStory && item !== null) item.enabled = isStoryShown
  }
}

function recentItems(recent: readonly DraftName[], open: (id: string) => void): MenuItemConstructorOptions[] {
  if (recent.length === 0) return [{ label: 'No story was opened yet', enabled: false }]
  return recent.map((draft) => ({ label: recentLabel(draft).replaceAll('&', '&&'), click: () => open(draft.id) }))
}

const macRoles: MenuItemConstructorOptions[] = [{ type: 'separator' }, { role: 'services' }, { type: 'separator' }, { role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }, { type: 'separator' }, { role: 'quit' }]

/** Undo and redo take the way of their keys, so that each screen's own steps are reached; the system's roles know only the fields of the page. */
function stepItems(step: MenuOptions['step']): MenuItemConstructorOptions[] {
  return [
    { id: 'undo', label: 'Undo', accelerator: 'CmdOrCtrl+Z', registerAccelerator: false, click: () => step('undo') },
    { id: 'redo', label: 'Redo', accelerator: 'Shift+CmdOrCtrl+Z', registerAccelerator: false, click: () => step('redo') },
    { type: 'separator' },
  ]
}

const editRoles: MenuItemConstructorOptions[] = [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'delete' }, { role: 'selectAll' }]
