import { useStore } from '../app/store.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { counted, figure } from '../ui/counts.ts'
import { Icon } from '../ui/icons/Icon.tsx'
import { showCaptionDialog } from './caption-dialogs.ts'
import { cancelImport, forgetImport, imports, resumeImport, type ShownImport } from './imports.ts'

/** How the imports go, one line each. */
export function ImportLines() {
  const shown = useStore(imports)
  if (shown.length === 0) return null
  return (
    <ul className="intake" aria-label="Pictures coming in">
      {shown.map((each) => (
        <ImportLine key={each.id} shown={each} />
      ))}
    </ul>
  )
}

function ImportLine({ shown }: { readonly shown: ShownImport }) {
  const { id, state, total, done, name } = shown
  return (
    <li className="intake-line" data-state={state}>
      {shown.refused > 0 && state === 'done' && <Icon name="warning" />}
      <p className="intake-words figures" role="status">
        {state === 'running' && (total === 0 ? 'Looking for pictures…' : `Bringing in ${figure(done)} of ${figure(total)}`)}
        {state === 'paused' && `Stopped at ${figure(done)} of ${figure(total)}. What is in stays.`}
        {state === 'done' && summary(shown)}
      </p>
      {state === 'running' && (
        <>
          <progress max={Math.max(1, total)} value={done} aria-label="Pictures brought in" />
          <span className="intake-file">{name}</span>
          <Button look="quiet" onPress={() => cancelImport(id)}>
            Stop
          </Button>
        </>
      )}
      {state === 'paused' && (
        <>
          <Button onPress={() => void resumeImport(id)}>Go on</Button>
          <Button look="quiet" onPress={() => void forgetImport(shown)}>
            Leave out the rest
          </Button>
        </>
      )}
      {(shown.refused > 0 || (state === 'done' && shown.known > 0)) && (
        <Button look="quiet" onPress={() => showCaptionDialog({ kind: 'import-files', id })}>
          {shown.refused > 0 ? `${figure(shown.refused)} refused: see why` : 'See which'}
        </Button>
      )}
      {state === 'done' && <IconButton icon="close" label="Dismiss" onPress={() => void forgetImport(shown)} />}
    </li>
  )
}

/** `48 pictures added, 1 was on the desk already, 1 refused.` */
function summary({ added, known, refused }: ShownImport): string {
  const parts = [added > 0 || known + refused === 0 ? `${added === 0 ? 'No picture' : counted(added, 'picture')} added` : '', known > 0 ? `${figure(known)} ${known === 1 ? 'was' : 'were'} on the desk already` : '', refused > 0 ? `${figure(refused)} refused` : '']
  return `${parts.filter((part) => part !== '').join(', ')}.`
}
