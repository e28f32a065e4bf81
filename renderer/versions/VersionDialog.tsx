import { useEffect, useState } from 'react'
import type { Story } from '../../shared/story/story.ts'
import { askOrTell } from '../app/bridge.ts'
import { closeDialog } from '../app/dialogs.ts'
import { openStory } from '../app/open-story.ts'
import { useStore } from '../app/store.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { exactTime } from '../ui/time.ts'
import { restoreVersion } from './restore.ts'
import { StoryText } from './StoryText.tsx'

/** One version to read, with what is unlike the story now marked, and the way back to it. */
export function VersionDialog({ version, at }: { readonly version: string; readonly at: string }) {
  const open = useStore(openStory)
  const [story, setStory] = useState<Story | null>(null)
  const [busy, setBusy] = useState(false)
  const id = open?.story.id
  useEffect(() => {
    if (id === undefined) return
    void askOrTell('drafts.read-version', { id, version }).then((draft) => (draft === undefined ? closeDialog() : setStory(draft.story)))
  }, [id, version])
  const restore = async () => {
    setBusy(true)
    if (await restoreVersion(version, at)) closeDialog()
    setBusy(false)
  }
  return (
    <Dialog
      title={`Version of ${exactTime(Date.parse(at))}`}
      size="medium"
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>Close</Button>
          <Button look="primary" isDisabled={busy || story === null || version === open?.version} onPress={() => void restore()}>
            {version === open?.version ? 'This is the text on the screen' : 'Restore this version'}
          </Button>
        </>
      }
    >
      {story !== null && <StoryText story={story} unlike={open?.story} />}
    </Dialog>
  )
}
