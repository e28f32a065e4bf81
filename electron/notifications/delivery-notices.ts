import type { Delivery, PublicationAction } from '../../shared/ipc/publishing.ts'
import type { StoryId } from '../../shared/story/identifier.ts'

/** What the system is asked to show: never more of a story than its headline, and nothing that a server answered. */
export interface SystemNotice {
  readonly title: string
  readonly body: string
  readonly storyId: StoryId
}

interface NoticeOptions {
  readonly isOn: () => boolean
  /** True where a window that has the focus shows the story: then the panel itself says it. */
  readonly isWatched: (story: StoryId) => boolean
  readonly show: (notice: SystemNotice) => void
}

type Turn = 'delivered' | 'needs-you' | 'held-up'

/** Tells a person once of each turn that a delivery takes: it is out, it needs them, or it could not go yet and is tried again. */
export function followDeliveries({ isOn, isWatched, show }: NoticeOptions): (delivery: Delivery) => void {
  const told = new Map<string, Turn>()
  return (delivery) => {
    const turn = turnOf(delivery)
    if (turn === null || told.get(delivery.id) === turn) return
    told.set(delivery.id, turn)
    if (!isOn() || isWatched(delivery.storyId)) return
    const headline = delivery.headline.trim() === '' ? 'Untitled story' : delivery.headline.trim()
    show({ ...words(turn, headline, delivery), storyId: delivery.storyId })
  }
}

function turnOf({ state, problem, heldUntil }: Delivery): Turn | null {
  if (state === 'delivered' || state === 'needs-you') return state
  // An embargo holds it back on purpose.
  return state === 'waiting' && problem !== null && heldUntil === null ? 'held-up' : null
}

const done: Readonly<Record<PublicationAction, string>> = { publish: 'Published to', update: 'Updated at', correct: 'Corrected at', withdraw: 'Withdrawn from' }
const undone: Readonly<Record<PublicationAction, string>> = { publish: 'Not published to', update: 'Not updated at', correct: 'Not corrected at', withdraw: 'Not withdrawn from' }

function words(turn: Turn, headline: string, { targetName: target, action }: Delivery): { readonly title: string; readonly body: string } {
  switch (turn) {
    case 'delivered':
      return { title: `${done[action]} ${target}`, body: headline }
    case 'needs-you':
      return { title: `${target} needs you`, body: `${headline}\n${undone[action]} ${target}. Open it to see why.` }
    case 'held-up':
      return { title: `${undone[action]} ${target} yet`, body: `${headline}\nCopydesk goes on trying by itself.` }
  }
}
