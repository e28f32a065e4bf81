import type { OpenCaption } from '../../../shared/ipc/captions.ts'
import { openDraft } from '../../app/open-story.ts'
import { showStory } from '../../app/screen-over-story.ts'
import { Button } from '../../ui/Button.tsx'
import { figure } from '../../ui/counts.ts'

/** The file itself, and the stories that use the picture. */
export function FileFacts({ open: { row, stories } }: { readonly open: OpenCaption }) {
  const kind = row.mediaType.replace('image/', '').toUpperCase()
  return (
    <div className="caption-facts">
      <p className="note figures">
        {kind}
        {row.width > 0 && `, ${figure(row.width)} × ${figure(row.height)}`}, {megabytes(row.bytes)}
      </p>
      {stories.length === 0 ? (
        <p className="note">In no story yet.</p>
      ) : (
        <ul className="caption-stories" aria-label="Stories with this picture">
          {stories.map((story) => (
            <li key={story.id}>
              <Button look="quiet" onPress={() => void openDraft(story.id).then((opened) => opened && showStory())}>
                {story.headline || story.slug || 'Story without a headline'}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function megabytes(bytes: number): string {
  return bytes < 100_000 ? `${figure(Math.max(1, Math.round(bytes / 1_000)))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
