import type { Option } from '../ui/Choice.tsx'

const offered = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IE', 'fr-FR', 'de-DE', 'es-ES', 'it-IT', 'nl-NL', 'pt-PT'] as const
const names = new Intl.DisplayNames('en-GB', { type: 'language' })

/** The languages a story may be in, in words; the story's own is always among them. */
export function languageOptions(current: string): readonly Option<string>[] {
  const tags: readonly string[] = (offered as readonly string[]).includes(current) ? offered : [current, ...offered]
  return tags.map((tag) => ({ value: tag, label: nameOf(tag) }))
}

function nameOf(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    // A tag that no list of languages knows is shown as it stands.
    return tag
  }
}
