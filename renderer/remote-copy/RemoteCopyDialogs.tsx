import { BringInDialog } from './BringInDialog.tsx'
import { CompareCopyDialog } from './CompareCopyDialog.tsx'
import type { RemoteCopyDialog } from './remote-copy-dialogs.ts'

/** Read from the disk at the first question to a CMS. */
export default function RemoteCopyDialogs({ open }: { readonly open: RemoteCopyDialog }) {
  return open.kind === 'compare' ? <CompareCopyDialog target={open.target} /> : <BringInDialog />
}
