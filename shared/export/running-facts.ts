import type { Story } from '../story/story.ts'
import { correctionNotes } from './correction-note.ts'
import type { ExportFacts } from './export-story.ts'

/** What stands above a story that must not be seen yet: `EMBARGO: not before 5 June 2026, 14:00 UTC`. In UTC, since it leaves the desk and its time zone. */
export function embargoLine({ embargo }: Pick<ExportFacts, 'embargo'>): string {
  if (embargo === undefined || embargo === null) return ''
  const at = new Date(embargo)
  const time = at.toISOString().slice(11, at.getUTCSeconds() === 0 ? 16 : 19)
  return `EMBARGO: not before ${at.getUTCDate()} ${months[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()}, ${time} UTC`
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** Where and how a story runs, for whoever takes it on; nothing of it is for readers. Only what the story says. */
export function runningFacts({ head }: Story): readonly (readonly [name: string, value: string])[] {
  const facts = [['Slug', head.slug], ['Section', head.section ?? ''], ['Tags', (head.tags ?? []).join(', ')], ['Language', head.language]] as const
  return facts.map(([name, value]) => [name, value.trim()] as const).filter(([, value]) => value !== '')
}

/** What the desk tells the one that receives a story: why it was withdrawn, or what was corrected. */
export function noteToReceiver(story: Story, { reason = '' }: Pick<ExportFacts, 'reason'>): string {
  return reason.trim() !== '' ? reason.trim() : correctionNotes(story).join(' ')
}
