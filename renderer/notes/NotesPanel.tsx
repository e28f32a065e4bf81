import { useMemo, useState } from 'react'
import { isOpen } from '../../shared/notes/note.ts'
import type { PlacedNote } from '../../shared/notes/order-notes.ts'
import { platform } from '../app/bridge.ts'
import { keysOf } from '../app/keys.ts'
import { runCommand } from '../app/run-command.ts'
import { useStore } from '../app/store.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { Segments } from '../ui/Segments.tsx'
import { NoteRow } from './NoteRow.tsx'
import { noteInHand } from './note-state.ts'
import { remarkForm } from './reply-form.ts'
import '../style/style-panel.css'
import './notes-panel.css'

type Shown = 'open' | 'resolved' | 'all'

/** Every note of the draft in the order of the story: go there, answer, settle. */
export function NotesPanel({ placed }: { readonly placed: readonly PlacedNote[] }) {
  const [chosen, setShown] = useState<Shown>('open')
  const inHand = useStore(noteInHand)
  const form = useStore(remarkForm)
  const count = useMemo(() => placed.filter(({ note }) => isOpen(note)).length, [placed])
  // A note that somebody has just gone to, or answers, is in view whatever the filter says.
  const rows = placed.filter(({ note }) => chosen === 'all' || isOpen(note) === (chosen === 'open') || note.id === form?.note)
  const resolved = placed.length - count
  return (
    <section className="panel notes-panel" aria-label="Notes for the sub">
      <h2 className="panel-title">{count === 0 ? 'Notes' : counted(count, 'open note')}</h2>
      <div className="notes-add">
        <Button icon="plus" onPress={() => runCommand('add-note')}>
          Add a note
        </Button>
        <kbd>{keysOf('add-note', platform())}</kbd>
      </div>
      {placed.length > 0 && (
        <Segments<Shown>
          label="Show"
          options={[
            { value: 'open', label: `Open (${count})` },
            { value: 'resolved', label: `Resolved (${resolved})` },
            { value: 'all', label: 'All' },
          ]}
          value={chosen}
          onChange={setShown}
        />
      )}
      {rows.length === 0 && <p className="panel-empty">{emptyWords(placed.length, chosen)}</p>}
      <ol className="notes">
        {rows.map((row) => (
          <NoteRow key={row.note.id} placed={row} isInHand={row.note.id === inHand} form={form?.note === row.note.id ? form : null} />
        ))}
      </ol>
    </section>
  )
}

function emptyWords(all: number, shown: Shown): string {
  if (all === 0) return 'Select words in the copy, the head or a caption and add a note for the sub. Notes stay with the draft and are never published.'
  return shown === 'open' ? 'Every note is resolved.' : 'No note is resolved yet.'
}
