/** A slug is a name to work by, not the whole headline. */
const longestSlug = 60

/** `Port Ansel votes to bring back its night ferry` → `port-ansel-votes-to-bring-back-its-night-ferry`, cut between words. */
export function suggestSlug(headline: string): string {
  const words = headline
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’']/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  let slug = ''
  for (const word of words ?? []) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > longestSlug) return slug === '' ? word.slice(0, longestSlug) : slug
    slug = longer
  }
  return slug
}

/** The slug after the headline has changed: it follows until a person has given it a name of its own. */
export function followHeadline(slug: string, before: string, after: string): string {
  return slug === '' || slug === suggestSlug(before) ? suggestSlug(after) : slug
}
