import { lazy, Suspense } from 'react'
import { CodeListsDialog } from '../captions/codes/CodeListsDialog.tsx'
import { ImportReportDialog } from '../import/ImportReportDialog.tsx'
import { PastePageDialog } from '../import/PastePageDialog.tsx'
import { PaletteDialog } from '../palette/PaletteDialog.tsx'
import { NoteDialog } from '../notes/NoteDialog.tsx'
import { PlacePictureDialog } from '../pictures/PlacePictureDialog.tsx'
import { AboutDialog } from '../settings/AboutDialog.tsx'
import { SettingsDialog } from '../settings/SettingsDialog.tsx'
import { ShortcutsDialog } from '../settings/ShortcutsDialog.tsx'
import { TargetDialog } from '../settings/TargetDialog.tsx'
import { GoalDialog } from '../story/GoalDialog.tsx'
import { WaiveDialog } from '../story/WaiveDialog.tsx'
import { StyleReportDialog } from '../style/StyleReportDialog.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ConflictDialog } from '../versions/ConflictDialog.tsx'
import { VersionDialog } from '../versions/VersionDialog.tsx'
import { closeDialog, dialog, type Confirmation } from './dialogs.ts'
import { useStore } from './store.ts'

/** Read from the disk when somebody asks for it: the start waits for nothing that is looked up. */
const RulesDialog = lazy(() => import('../rules/RulesDialog.tsx'))
const CaptionDialogs = lazy(() => import('../captions/CaptionDialogs.tsx'))
const RemoteCopyDialogs = lazy(() => import('../remote-copy/RemoteCopyDialogs.tsx'))
const PublishDialogs = lazy(() => import('../publish/PublishDialogs.tsx'))
const StylebookDialogs = lazy(() => import('../stylebooks/StylebookDialogs.tsx'))

/** The dialog that is open, if any. */
export function Dialogs() {
  const open = useStore(dialog)
  if (open === null) return null
  switch (open.kind) {
    case 'settings':
      return <SettingsDialog at={open.at} />
    case 'target':
      return <TargetDialog target={open.target} />
    case 'rules':
      return (
        <Suspense>
          <RulesDialog at={open.at} />
        </Suspense>
      )
    case 'code-lists':
      return <CodeListsDialog />
    case 'shortcuts':
      return <ShortcutsDialog />
    case 'palette':
      return <PaletteDialog key={String(open.places)} places={open.places} />
    case 'goal':
      return <GoalDialog />
    case 'about':
      return <AboutDialog />
    case 'paste-page':
      return <PastePageDialog />
    case 'import-report':
      return <ImportReportDialog report={open.report} />
    case 'conflict':
      return <ConflictDialog />
    case 'read-version':
      return <VersionDialog version={open.version} at={open.at} />
    case 'waive':
      return <WaiveDialog finding={open.finding} />
    case 'note':
      return <NoteDialog on={open.on} />
    case 'place-picture':
      return <PlacePictureDialog />
    case 'style-report':
      return <StyleReportDialog />
    case 'stylebooks':
      return (
        <Suspense>
          <StylebookDialogs open={open.open} />
        </Suspense>
      )
    case 'captions':
      return (
        <Suspense>
          <CaptionDialogs open={open.open} />
        </Suspense>
      )
    case 'remote-copy':
      return (
        <Suspense>
          <RemoteCopyDialogs open={open.open} />
        </Suspense>
      )
    case 'publish':
      return (
        <Suspense>
          <PublishDialogs open={open.open} />
        </Suspense>
      )
    case 'confirm':
      return <ConfirmDialog confirmation={open.confirmation} />
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
