import { openStory } from '../app/open-story.ts'
import { useStore } from '../app/store.ts'
import { ChangeCorrectionDialog } from './ChangeCorrectionDialog.tsx'
import { CorrectDialog } from './CorrectDialog.tsx'
import { PreviewDialog } from './PreviewDialog.tsx'
import './publish-dialogs.css'
import type { PublishDialog } from './publish-dialogs.ts'
import { WithdrawDialog } from './WithdrawDialog.tsx'

/** The dialog of publishing that is open. */
export default function PublishDialogs({ open }: { readonly open: PublishDialog }) {
  const story = useStore(openStory)
  if (story === null) return null
  switch (open.kind) {
    case 'preview':
      return <PreviewDialog open={story} target={open.target} />
    case 'correct':
      return <CorrectDialog open={story} target={open.target} />
    case 'change-correction':
      return <ChangeCorrectionDialog story={story.story} index={open.index} />
    case 'withdraw':
      return <WithdrawDialog open={story} target={open.target} />
  }
}
