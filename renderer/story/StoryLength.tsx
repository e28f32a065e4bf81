import { showDialog } from '../app/dialogs.ts'
import { preferences } from '../app/preferences.ts'
import { selectionCount } from '../app/selection-count.ts'
import { useStore, useStorePart } from '../app/store.ts'
import { counted, figure } from '../ui/counts.ts'
import { goalOf } from './goals.ts'
import type { StoryCounts } from './story-counts.ts'

/** How long the story is, and how much of it is selected; the words open the goal. */
export function StoryLength({ storyId, length, measure }: { readonly storyId: string; readonly length: StoryCounts; readonly measure: number }) {
  const goal = useStorePart(preferences, ({ goals }) => goalOf(storyId, goals))
  const selected = useStore(selectionCount)
  const done = goal === null ? 0 : Math.min(1, length.words / goal)
  return (
    <span className="status-counts figures">
      <button type="button" className="status-words" title={goal === null ? 'Set a goal length' : 'Change the goal length'} onClick={() => showDialog({ kind: 'goal' })}>
        {selected !== null && `${figure(selected.words)} of `}
        {goal === null ? counted(length.words, 'word') : `${figure(length.words)} of ${counted(goal, 'word')}`}
        {goal !== null && (
          <span className="status-goal" role="img" aria-label={`${Math.floor(done * 100)} per cent of the goal`} data-over={length.words > goal || undefined}>
            <span style={{ inlineSize: `${done * 100}%` }} />
          </span>
        )}
      </button>
      <span>
        {selected !== null && `${figure(selected.characters)} of `}
        {counted(length.characters, 'character')}
      </span>
      <span title={`At ${measure} characters to the line; set the measure in Settings.`}>
        {counted(length.lines, 'line')} <span className="status-measure">at {figure(measure)}</span>
      </span>
      <span>{length.minutes} min read</span>
    </span>
  )
}
