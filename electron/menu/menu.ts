import { Menu, type MenuItemConstructorOptions } from 'electron'
import { acceleratorOf, commands, type Command, type CommandId } from '../../shared/commands/commands.ts'

type MenuName = Command['menu']

/** The application menu, drawn from the one table of commands. */
export function buildMenu(run: (command: CommandId) => void, platform: NodeJS.Platform): Menu {
  const itemsOf = (menu: MenuName) => menuItems(menu, run, platform)
  const mac: MenuItemConstructorOptions[] = platform === 'darwin' ? [{ role: 'appMenu' }] : []
  return Menu.buildFromTemplate([
    ...mac,
    { label: '&File', submenu: [...itemsOf('file'), { type: 'separator' }, { role: platform === 'darwin' ? 'close' : 'quit' }] },
    { label: '&Edit', submenu: [...editRoles, { type: 'separator' }, ...itemsOf('edit')] },
    { label: 'F&ormat', submenu: itemsOf('format') },
    { label: '&Story', submenu: itemsOf('story') },
    { label: '&View', submenu: [...itemsOf('view'), { type: 'separator' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'resetZoom' }, { role: 'togglefullscreen' }] },
    { role: 'windowMenu' },
    { label: '&Help', role: 'help', submenu: itemsOf('help') },
  ])
}

const editRoles: MenuItemConstructorOptions[] = [
  { role: 'undo' },
  { role: 'redo' },
  { type: 'separator' },
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'selectAll' },
]

function menuItems(menu: MenuName, run: (command: CommandId) => void, platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  return commands
    .filter((command) => command.menu === menu)
    .map((command) => {
      const accelerator = acceleratorOf(command, platform)
      return {
        id: command.id,
        label: command.title,
        // The window itself answers the keys, so that they work alike in every field; the menu only shows them.
        registerAccelerator: false,
        click: () => run(command.id),
        ...(accelerator !== undefined && { accelerator }),
      }
    })
}
