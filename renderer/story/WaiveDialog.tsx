import { useState } from 'react'
import type { Finding } from '../../shared/style/finding.ts'
import { closeDialog } from '../app/dialogs.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { SeverityMark } from '../ui/SeverityMarks.tsx'
import { TextField } from '../ui/TextField.tsx'
import { waive } from './waive.ts'

/** Asks for the reason, without which nothing is waived. */
export function WaiveDialog({ finding }: { readonly finding: Finding }) {
  const [reason, setReason] = useState('')
  const ready = reason.trim() !== ''
  const done = () => void waive(finding, reason).then((waived) => waived && closeDialog())
  return (
    <Dialog
      title="Waive the finding"
      size="small"
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button look="primary" type="submit" form="waive" isDisabled={!ready}>
            Waive
          </Button>
        </>
      }
    >
      <form
        id="waive"
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) done()
        }}
      >
        <p className="waive-finding">
          <SeverityMark severity={finding.severity} /> {finding.message}
          {finding.text !== '' && <span className="finding-words">{finding.text}</span>}
        </p>
        <TextField label="Reason" value={reason} onChange={setReason} maximum={2_000} rows={3} autoFocus note="It stands in the style report and in the publication log with your name." />
      </form>
    </Dialog>
  )
}
