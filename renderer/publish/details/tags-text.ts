/** What the head holds: so many tags, so many UTF-16 units each. */
const mostTags = 50
const longestTag = 100

/** Tags as a person writes them, apart by commas: without empty ones and without saying one twice. */
export function parseTags(text: string): string[] {
  const tags = new Map<string, string>()
  for (const written of text.split(',')) {
    const tag = written.replace(/\s+/g, ' ').trim().slice(0, longestTag).trim()
    const key = tag.toLocaleLowerCase()
    if (tag !== '' && !tags.has(key)) tags.set(key, tag)
  }
  return [...tags.values()].slice(0, mostTags)
}

export const tagsText = (tags: readonly string[]): string => tags.join(', ')
