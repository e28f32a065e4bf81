import { platform } from './bridge.ts'
import { dialog } from './dialogs.ts'
import { commandPressed } from './keys.ts'
import { closeDrawer } from './panes.ts'
import { runCommand } from './run-command.ts'

/**
 * The window answers the keys of every command; the native menu only shows them. A key that the focused field has
 * taken for itself (the editor's own bold, a list in a menu) arrives here as prevented and is left alone.
 */
export function followKeys(): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || dialog.get() !== null) return
    if (event.key === 'Escape' && closeDrawer()) return event.preventDefault()
    const command = commandPressed(event, platform())
    if (command === null) return
    event.preventDefault()
    runCommand(command)
  })
}
