import { lazy, Suspense } from 'react'
import { PastePageDialog } from '../import/PastePageDialog.tsx'
import { NoteDialog } from '../notes/NoteDialog.tsx'
import { PaletteDialog } from '../palette/PaletteDialog.tsx'
import { PlacePictureDialog } from '../pictures/PlacePictureDialog.tsx'
import { GoalDialog } from '../story/GoalDialog.tsx'
import { WaiveDialog } from '../story/WaiveDialog.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { closeDialog, dialog, type Confirmation } from './dialogs.ts'
import { useStore } from './store.ts'

/** Read from the disk once the window stands, or when somebody asks for one: the start waits for nothing that is looked up. */
const readLookedUp = () => import('./LookedUpDialog.tsx')
const LookedUpDialog = lazy(readLookedUp)

/** Reads what the first dialog would have to wait for; it comes from the disk, so a failure shows when one is opened. */
export function readDialogs(): void {
  requestIdleCallback(() => void readLookedUp())
}

/** The dialog that is open, if any. */
export function Dialogs() {
  const open = useStore(dialog)
  if (open === null) return null
  switch (open.kind) {
    case 'palette':
      return <PaletteDialog key={String(open.places)} places={open.places} />
    case 'goal':
      return <GoalDialog />
    case 'paste-page':
      return <PastePageDialog />
    case 'waive':
      return <WaiveDialog finding={open.finding} />
    case 'note':
      return <NoteDialog on={open.on} />
    case 'place-picture':
      return <PlacePictureDialog />
    case 'confirm':
      return <ConfirmDialog confirmation={open.confirmation} />
    default:
      return (
        <Suspense>
          <LookedUpDialog open={open} />
        </Suspense>
      )
  }
}

function ConfirmDialog({ confirmation }: { readonly confirmation: Confirmation }) {
  const { title, message, action, onConfirm, onCancel = closeDialog } = confirmation
  return (
    <Dialog
      title={title}
      role="alertdialog"
      size="small"
      onClose={onCancel}
      actions={
        <>
          <Button onPress={onCancel} autoFocus>
            Cancel
          </Button>
          <Button
            look="danger"
            onPress={() => {
              closeDialog()
              onConfirm()
            }}
          >
            {action}
          </Button>
        </>
      }
    >
      <p>{message}</p>
    </Dialog>
  )
}
