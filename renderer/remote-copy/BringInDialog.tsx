import { useEffect, useState, type ReactNode } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { CopyRow } from '../../shared/ipc/remote-copy.ts'
import type { Target } from '../../shared/ipc/publishing.ts'
import type { Failure } from '../../shared/result.ts'
import { ask } from '../app/bridge.ts'
import { closeDialog, showDialog } from '../app/dialogs.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/TextField.tsx'
import { exactTime, relativeTime, useNow } from '../ui/time.ts'
import { bringIn } from './bring-in.ts'
import './remote-copy.css'
import { useCopyList } from './use-copy-list.ts'

/** Which story of which CMS is to come to the desk. */
export function BringInDialog() {
  const [targets, setTargets] = useState<readonly Target[] | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const target = targets?.find(({ id }) => id === chosen) ?? targets?.[0]

  useEffect(() => {
    void ask('publishing.targets', {}).then((list) => setTargets(list.ok ? list.value.filter(({ hasCopies }) => hasCopies) : []))
  }, [])

  if (targets === null) return null
  if (target === undefined) return <NoCms />
  return (
    <Stories
      key={target.id}
      target={target}
      choice={targets.length > 1 && <Choice label="From" options={targets.map(({ id, name }) => ({ value: id, label: name }))} value={target.id} onChange={setChosen} />}
    />
  )
}

function NoCms() {
  return (
    <Dialog
      title="Bring in a story from the CMS"
      size="small"
      onClose={closeDialog}
      actions={
        <>
          <Button look="quiet" onPress={closeDialog}>
            Close
          </Button>
          <Button look="primary" onPress={() => showDialog({ kind: 'settings', at: 'targets' })}>
            Set up a target
          </Button>
        </>
      }
    >
      <p>No WordPress or Ghost site is set up. Add one as a target, and its stories can be brought in from here.</p>
    </Dialog>
  )
}

function Stories({ target, choice }: { readonly target: Target; readonly choice: ReactNode }) {
  const [words, setWords] = useState('')
  const { listing, askMore } = useCopyList(target.id, words)
  const [chosen, setChosen] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const now = useNow()

  const row = listing.rows.find(({ remote }) => remote === chosen)
  const take = async (remote: string) => {
    setBusy(true)
    setFailure(await bringIn(target, remote))
    setBusy(false)
  }
  return (
    <Dialog
      title="Bring in a story from the CMS"
      onClose={closeDialog}
      actions={
        <>
          <Button look="quiet" onPress={closeDialog}>
            Cancel
          </Button>
          <Button look="primary" isDisabled={busy || row === undefined} onPress={() => row !== undefined && void take(row.remote)}>
            {busy ? 'Bringing it in…' : row?.story === null || row === undefined ? 'Bring it in' : 'See it beside my story'}
          </Button>
        </>
      }
    >
      <div className="bring-in-head">
        {choice}
        <TextField label="Headline" value={words} onChange={setWords} maximum={200} placeholder="The latest stories, or words of a headline" autoFocus />
      </div>
      {failure !== null && (
        <p className="field-failure" role="alert">
          {failure.message} {failure.advice}
        </p>
      )}
      <ListBox className="bring-in-list" aria-label={`Stories in ${target.name}`} selectionMode="single" items={listing.rows.map((each) => ({ ...each, id: each.remote }))} dependencies={[now]} selectedKeys={chosen === null ? [] : [chosen]} onSelectionChange={(keys) => setChosen(keys === 'all' ? null : String([...keys][0] ?? ''))}>
        {(each) => (
          <ListBoxItem className="bring-in-row" textValue={each.headline}>
            <span className="bring-in-headline">{each.headline.trim() || 'Untitled story'}</span>
            <span className="note">
              {stateNames[each.state]} · <time dateTime={each.changedAt} title={exactTime(Date.parse(each.changedAt))}>{relativeTime(Date.parse(each.changedAt), now)}</time>
              {each.story !== null && ' · On your desk'}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      {listing.hasMore && !listing.isAsking && listing.failure === null && <Button onPress={askMore}>Show more</Button>}
      <p className="note" role="status">
        {listing.isAsking ? `Asking ${target.name}…` : listing.failure === null && listing.rows.length === 0 ? (words.trim() === '' ? `There are no stories in ${target.name}.` : `No headline in ${target.name} has these words.`) : ''}
      </p>
      {listing.failure !== null && (
        <>
          <p className="field-failure" role="alert">
            {listing.failure.message} {listing.failure.advice}
          </p>
          <Button onPress={askMore}>Ask again</Button>
        </>
      )}
    </Dialog>
  )
}

const stateNames: Readonly<Record<CopyRow['state'], string>> = { draft: 'Draft', scheduled: 'Scheduled', live: 'Published', withdrawn: 'Withdrawn' }
