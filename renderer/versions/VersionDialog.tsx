import { useEffect, useMemo, useState } from 'react'
import { compareStories } from '../../shared/compare/compare-stories.ts'
import type { VersionRow } from '../../shared/ipc/drafts.ts'
import type { Note } from '../../shared/notes/note.ts'
import type { Story } from '../../shared/story/story.ts'
import { askOrTell } from '../app/bridge.ts'
import { closeDialog } from '../app/dialogs.ts'
import { openStory } from '../app/open-story.ts'
import { useStore } from '../app/store.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { counted } from '../ui/counts.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Segments } from '../ui/Segments.tsx'
import { exactTime } from '../ui/time.ts'
import { Redline } from './Redline.tsx'
import { restoreVersion } from './restore.ts'
import { StoryText } from './StoryText.tsx'
import { VersionNotes } from './VersionNotes.tsx'
import { versionName } from './version-names.ts'

type View = 'redline' | 'text'

/** Stands for the text on the screen among the versions to compare with. */
const screen = 'screen'

/** One version: to read, to compare with the text on the screen or with any other version, and the way back to it. */
export function VersionDialog({ version, at }: { readonly version: string; readonly at: string }) {
  const open = useStore(openStory)
  const id = open?.story.id
  const [story, setStory] = useState<Story | null>(null)
  const [notes, setNotes] = useState<readonly Note[]>([])
  const [versions, setVersions] = useState<readonly VersionRow[]>([])
  const [other, setOther] = useState<{ readonly version: string; readonly story: Story | null }>({ version: screen, story: null })
  const [view, setView] = useState<View>('redline')
  const [busy, setBusy] = useState(false)
  const isOnScreen = version === open?.version

  useEffect(() => {
    if (id === undefined) return
    void askOrTell('drafts.read-version', { id, version }).then((draft) => {
      if (draft === undefined) return closeDialog()
      setStory(draft.story)
      setNotes(draft.notes)
    })
    void askOrTell('drafts.versions', { id }).then((rows) => rows !== undefined && setVersions([...rows].sort((one, next) => (one.id < next.id ? 1 : -1))))
  }, [id, version])

  const compareWith = (chosen: string) => {
    setOther({ version: chosen, story: null })
    if (chosen === screen || id === undefined) return
    void askOrTell('drafts.read-version', { id, version: chosen }).then((draft) => {
      if (draft === undefined) setOther({ version: screen, story: null })
      else setOther((now) => (now.version === chosen ? { version: chosen, story: draft.story } : now))
    })
  }
  const restore = async () => {
    setBusy(true)
    if (await restoreVersion(version, at)) closeDialog()
    setBusy(false)
  }

  const onScreen = open?.story ?? null
  const compared = useMemo(() => {
    const against = other.version === screen ? onScreen : other.story
    if (story === null || against === null) return null
    // Versions sort in the order they were made; the text on the screen is newer than any.
    return other.version === screen || other.version > version ? compareStories(story, against) : compareStories(against, story)
  }, [story, other, onScreen, version])
  const options = [{ value: screen, label: 'The text on the screen' }, ...versions.filter((row) => row.id !== version).map((row) => ({ value: row.id, label: `${exactTime(Date.parse(row.at))} · ${versionName(row)}` }))]

  return (
    <Dialog
      title={`Version of ${exactTime(Date.parse(at))}`}
      size="medium"
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>Close</Button>
          <Button look="primary" isDisabled={busy || story === null || isOnScreen} onPress={() => void restore()}>
            {isOnScreen ? 'This is the text on the screen' : 'Restore this version'}
          </Button>
        </>
      }
    >
      <div className="compare-head">
        <Segments<View> label="Show" options={[{ value: 'redline', label: 'Redline' }, { value: 'text', label: 'Text' }]} value={view} onChange={setView} />
        {view === 'redline' && <Choice label="Compared with" options={options} value={other.version} onChange={compareWith} />}
        {view === 'redline' && compared !== null && (
          <span className="note" role="status">
            {compared.changes === 0 ? 'No difference' : `${counted(compared.changes, 'part')} changed`}
          </span>
        )}
      </div>
      {view === 'text' && story !== null && <StoryText story={story} />}
      {view === 'text' && story !== null && <VersionNotes story={story} notes={notes} />}
      {view === 'redline' && compared !== null && <Redline key={other.version} compared={compared} />}
    </Dialog>
  )
}
