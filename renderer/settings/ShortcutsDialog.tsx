import { commands, type Command } from '../../shared/commands/commands.ts'
import { platform } from '../app/bridge.ts'
import { closeDialog } from '../app/dialogs.ts'
import { keysOf, spellKeys } from '../app/keys.ts'
import { Dialog } from '../ui/Dialog.tsx'
import './settings.css'

const groups: readonly { readonly menu: Command['menu']; readonly title: string }[] = [
  { menu: 'file', title: 'Stories' },
  { menu: 'edit', title: 'Find' },
  { menu: 'format', title: 'Copy' },
  { menu: 'story', title: 'Style and pictures' },
  { menu: 'view', title: 'View' },
  { menu: 'help', title: 'Help' },
]

const onTheDesk = [
  { title: 'Go through the stories', keys: '↑ ↓' },
  { title: 'Open the story', keys: 'Enter' },
  { title: 'Move the story to the bin', keys: 'Delete' },
]

/** Drawn from the table of commands. */
export function ShortcutsDialog() {
  const on = platform()
  return (
    <Dialog title="Keyboard shortcuts" size="medium" isReading onClose={closeDialog}>
      <div className="shortcuts">
        {groups.map(({ menu, title }) => (
          <KeyList key={menu} title={title} rows={rowsOf(menu, on)} />
        ))}
        <KeyList title="On the desk" rows={onTheDesk} />
        <KeyList
          title="Anywhere"
          rows={[
            { title: 'Undo', keys: spellKeys('CmdOrCtrl+Z', on) },
            { title: 'Redo', keys: spellKeys('CmdOrCtrl+Shift+Z', on) },
          ]}
        />
      </div>
    </Dialog>
  )
}

function rowsOf(menu: Command['menu'], on: Parameters<typeof keysOf>[1]): { readonly title: string; readonly keys: string }[] {
  return commands.flatMap((command) => {
    const keys = command.menu === menu ? keysOf(command.id, on) : undefined
    return keys === undefined ? [] : [{ title: command.title.replace('…', ''), keys }]
  })
}

function KeyList({ title, rows }: { readonly title: string; readonly rows: readonly { readonly title: string; readonly keys: string }[] }) {
  if (rows.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {rows.map((row) => (
          <div key={row.title} className="shortcut">
            <dt>{row.title}</dt>
            <dd>
              <kbd>{row.keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
