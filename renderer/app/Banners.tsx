import { Button, IconButton } from '../ui/Button.tsx'
import { Icon } from '../ui/icons/Icon.tsx'
import { banners, dismissBanner } from './notices.ts'
import { openStory } from './open-story.ts'
import { showDialog } from './dialogs.ts'
import { useStore, useStorePart } from './store.ts'

/** What a person must know and may not miss: stays until it is dismissed or no longer true. */
export function Banners() {
  const shown = useStore(banners)
  const failed = useStorePart(openStory, (open) => (open?.save.kind === 'failed' ? open.save.failure : null))
  const conflict = useStorePart(openStory, (open) => open?.conflicts[0] ?? null)
  return (
    <div className="banners" role="region" aria-label="Notices" aria-live="polite">
      {failed !== null && (
        <div className="banner" data-tone="warning">
          <Icon name="warning" />
          <p>
            <strong>Not saved yet.</strong> {failed.message} {failed.advice} <span className="banner-quiet">Copydesk goes on trying by itself.</span>
          </p>
        </div>
      )}
      {conflict !== null && (
        <div className="banner" data-tone="warning">
          <Icon name="duplicate" />
          <p>
            <strong>There are two texts of this story from the same moment.</strong> Both are kept. You go on with the one on the screen until you choose.
          </p>
          <Button onPress={() => showDialog({ kind: 'conflict', conflict })}>Read both…</Button>
        </div>
      )}
      {shown.map(({ id, tone, message, advice, action }) => (
        <div key={id} className="banner" data-tone={tone}>
          <Icon name={tone === 'information' ? 'story' : 'warning'} />
          <p>
            <strong>{message}</strong> {advice}
          </p>
          {action !== undefined && (
            <Button
              onPress={() => {
                dismissBanner(id)
                action.onPress()
              }}
            >
              {action.label}
            </Button>
          )}
          <IconButton icon="close" label="Dismiss" onPress={() => dismissBanner(id)} />
        </div>
      ))}
    </div>
  )
}
