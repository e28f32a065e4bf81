import { useEffect, useState } from 'react'
import type { OpenCaption } from '../../shared/ipc/captions.ts'
import { ask } from '../app/bridge.ts'
import { openDraft } from '../app/open-story.ts'
import { useStorePart } from '../app/store.ts'
import { Button } from '../ui/Button.tsx'
import { showStory } from '../app/screen-over-story.ts'
import { sheet } from './sheet.ts'

/** The stories that use a picture; each leads there. */
export function UsedIn({ hash }: { readonly hash: string }) {
  const uses = useStorePart(sheet, ({ rows }) => rows.get(hash)?.stories ?? 0)
  const [stories, setStories] = useState<OpenCaption['stories']>([])
  useEffect(() => {
    if (uses === 0) return
    let isGone = false
    void ask('captions.read', { hash }).then((answer) => answer.ok && !isGone && setStories(answer.value.stories))
    return () => {
      isGone = true
    }
  }, [hash, uses])
  if (uses === 0 || stories.length === 0) return null
  return (
    <div className="used-in">
      <h2 className="label">Used in</h2>
      <ul>
        {stories.map(({ id, headline, slug }) => (
          <li key={id}>
            <Button look="quiet" icon="story" onPress={() => void openDraft(id).then((opened) => opened && showStory())}>
              {headline.trim() || slug || 'Untitled story'}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
