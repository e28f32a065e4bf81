import { useState, type SyntheticEvent } from 'react'
import { closeDialog } from '../app/dialogs.ts'
import type { OpenStory } from '../app/open-story.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/TextField.tsx'
import { withdrawStory } from './publish-story.ts'
import { TargetChecks, useChosenTargets } from './TargetChecks.tsx'
import { usePublishing } from './use-publishing.ts'

/** Takes the story out of readers' sight, for a reason that stands in the log. The draft and its versions stay. */
export function WithdrawDialog({ open: { story, version }, target }: { readonly open: OpenStory; readonly target: string }) {
  const [reason, setReason] = useState('')
  const { targets, outlooks } = usePublishing(story.id, version)
  const published = targets.filter(({ id, abilities }) => abilities.withdraws && outlooks.some((outlook) => outlook.target === id && outlook.published !== null))
  const { chosen, toggle } = useChosenTargets([target], published)
  const isReady = reason.trim() !== '' && chosen.length > 0
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!isReady) return
    closeDialog()
    void withdrawEach(story.id, chosen.map(({ id }) => id), reason.trim())
  }
  const only = published.length === 1 ? published[0] : undefined
  return (
    <Dialog
      title={only === undefined ? 'Withdraw the story' : `Withdraw the story from ${only.name}`}
      role="alertdialog"
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button look="danger" type="submit" form="withdraw-form" isDisabled={!isReady}>
            Withdraw
          </Button>
        </>
      }
    >
      <form className="form" id="withdraw-form" onSubmit={submit}>
        <p>Readers no longer find it there. The draft, its versions and the publication log stay, and it can be published again.</p>
        <TextField label="Reason for the withdrawal" value={reason} onChange={setReason} rows={2} maximum={2_000} autoFocus note="Kept in the publication log with your name. It is not shown to readers." />
        {published.length > 1 && <TargetChecks label="Withdrawn from" among={published} chosen={chosen} onToggle={toggle} />}
      </form>
    </Dialog>
  )
}

async function withdrawEach(id: string, targets: readonly string[], reason: string): Promise<void> {
  for (const target of targets) await withdrawStory(id, target, reason)
}
