import { BatchDialog } from './batch/BatchDialog.tsx'
import type { CaptionDialog } from './caption-dialogs.ts'
import { ExportDialog } from './ExportDialog.tsx'
import { ImportFilesDialog } from './ImportFilesDialog.tsx'
import { Viewer } from './Viewer.tsx'
import './captions.css'

/** The dialog of the caption desk that is open. */
export default function CaptionDialogs({ open }: { readonly open: CaptionDialog }) {
  switch (open.kind) {
    case 'batch':
      return <BatchDialog hashes={open.hashes} />
    case 'export':
      return <ExportDialog hashes={open.hashes} />
    case 'viewer':
      return <Viewer begin={open.hash} />
    case 'import-files':
      return <ImportFilesDialog id={open.id} />
  }
}
