import { openStory } from '../app/open-story.ts'
import { useStore, useStorePart } from '../app/store.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { counted, figure } from '../ui/counts.ts'
import { addToStory } from './add-to-story.ts'
import { showCaptionDialog } from './caption-dialogs.ts'
import { removeFromSheet } from './remove-from-sheet.ts'
import { clearMarks, markAll, meant } from './selection.ts'
import { select, sheet } from './sheet.ts'

/** How many there are and are marked, and what can be done to them. Without marks all of it is about the picture in hand. */
export function SheetFoot() {
  const { entries, order, selection } = useStore(sheet)
  const hasStory = useStorePart(openStory, (open) => open !== null)
  const about = meant(selection, order)
  const waiting = (entries ?? []).filter(({ hasCaption }) => !hasCaption).length
  return (
    <footer className="sheet-foot" aria-label="Marked pictures">
      <p className="sheet-counts figures" role="status">
        {counted(order.length, 'picture')}
        {waiting > 0 && <span className="sheet-waiting">{`, ${figure(waiting)} without a caption`}</span>}
        {selection.marked.size > 0 && <strong>{` · ${figure(selection.marked.size)} marked`}</strong>}
      </p>
      {selection.marked.size > 0 ? (
        <Button look="quiet" onPress={() => select(clearMarks)}>
          Clear marks
        </Button>
      ) : (
        <Button look="quiet" onPress={() => select(markAll)}>
          Mark all
        </Button>
      )}
      <IconButton icon="bin" label="Take off the sheet" keys="Delete" isDisabled={about.length === 0} onPress={() => void removeFromSheet()} />
      <span className="bar-gap" />
      <Button look="primary" isDisabled={about.length === 0} onPress={() => showCaptionDialog({ kind: 'batch', hashes: about })}>
        Caption by template…
      </Button>
      <Button icon="story" isDisabled={about.length === 0 || !hasStory} onPress={() => void addToStory(about)}>
        Add to the story
      </Button>
      <Button icon="export" isDisabled={about.length === 0} onPress={() => showCaptionDialog({ kind: 'export', hashes: about })}>
        Export copies…
      </Button>
    </footer>
  )
}
