import { lazy, Suspense } from 'react'
import { CodeListsDialog } from '../captions/codes/CodeListsDialog.tsx'
import { ImportReportDialog } from '../import/ImportReportDialog.tsx'
import { AboutDialog } from '../settings/AboutDialog.tsx'
import { SettingsDialog } from '../settings/SettingsDialog.tsx'
import { ShortcutsDialog } from '../settings/ShortcutsDialog.tsx'
import { TargetDialog } from '../settings/TargetDialog.tsx'
import { StyleReportDialog } from '../style/StyleReportDialog.tsx'
import { ConflictDialog } from '../versions/ConflictDialog.tsx'
import { VersionDialog } from '../versions/VersionDialog.tsx'
import type { LookedUp } from './dialogs.ts'

/** Read from the disk when somebody asks for it: the start waits for nothing that is looked up. */
const RulesDialog = lazy(() => import('../rules/RulesDialog.tsx'))
const CaptionDialogs = lazy(() => import('../captions/CaptionDialogs.tsx'))
const RemoteCopyDialogs = lazy(() => import('../remote-copy/RemoteCopyDialogs.tsx'))
const PublishDialogs = lazy(() => import('../publish/PublishDialogs.tsx'))
const StylebookDialogs = lazy(() => import('../stylebooks/StylebookDialogs.tsx'))

/** The dialogs in which somebody looks something up or sets it; a moment may pass until they stand there. */
export default function LookedUpDialog({ open }: { readonly open: LookedUp }) {
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
    case 'about':
      return <AboutDialog />
    case 'import-report':
      return <ImportReportDialog report={open.report} />
    case 'conflict':
      return <ConflictDialog />
    case 'read-version':
      return <VersionDialog version={open.version} at={open.at} />
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
  }
}
