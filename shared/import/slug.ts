const longestSlug = 60

/** A slug from a headline: lower case, letters and figures, words joined by hyphens, whole words up to 60 characters. */
export function slugFrom(headline: string): string {
  const words = headline
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  let slug = ''
  for (const word of words ?? []) {
    if (slug !== '' && slug.length + 1 + word.length > longestSlug) break
    slug = slug === '' ? word.slice(0, longestSlug) : `${slug}-${word}`
  }
  return slug
}
