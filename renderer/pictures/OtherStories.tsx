import { useEffect, useState } from 'react'
import type { StoryUse } from '../../shared/ipc/captions.ts'
import { ask } from '../app/bridge.ts'
import { openDraft, openStory } from '../app/open-story.ts'
import { useStorePart } from '../app/store.ts'
import { Button } from '../ui/Button.tsx'

/** The other stories that use the same picture, each a way there; nothing where this is the only one. */
export function OtherStories({ hash }: { readonly hash: string }) {
  const here = useStorePart(openStory, (open) => open?.story.id)
  const [uses, setUses] = useState<readonly StoryUse[]>([])
  useEffect(() => {
    let isGone = false
    // Where it cannot be told, the card simply does not tell it: the caption desk says what is wrong.
    void ask('captions.uses', { hash }).then((answer) => !isGone && setUses(answer.ok ? answer.value : []))
    return () => {
      isGone = true
    }
  }, [hash])
  const others = uses.filter(({ id }) => id !== here)
  if (others.length === 0) return null
  return (
    <p className="picture-elsewhere">
      <span className="note">Also in</span>
      {others.map(({ id, headline, slug }) => (
        <Button key={id} look="quiet" onPress={() => void openDraft(id)}>
          {headline || slug || 'Story without a headline'}
        </Button>
      ))}
    </p>
  )
}
