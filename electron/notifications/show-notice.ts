import { Notification } from 'electron'
import type { StoryId } from '../../shared/story/identifier.ts'
import type { SystemNotice } from './delivery-notices.ts'

/** Shown notices are held until they are gone, since one that is collected answers no click. */
const standing = new Set<Notification>()

/** Shows a notice of the system where it has a place for one; a click brings the story. */
export function showNotice({ title, body, storyId }: SystemNotice, bring: (story: StoryId) => void): void {
  if (!Notification.isSupported()) return
  const notification = new Notification({ title, body, silent: true })
  standing.add(notification)
  notification.on('click', () => bring(storyId))
  for (const end of ['click', 'close', 'failed'] as const) notification.on(end as 'close', () => standing.delete(notification))
  notification.show()
}
