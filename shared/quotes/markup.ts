const tag = /<\/?[a-z][a-z0-9-]{0,30}(?:\s[^<>]{0,600}|\/)?>/iuy

/**
 * Where the tag ends that begins at an offset, and the offset itself where none does. Copy pasted from a page’s source
 * brings tags along: the marks round their attributes are nobody’s words.
 */
export function tagEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 60) return at
  tag.lastIndex = at
  return tag.test(text) ? tag.lastIndex : at
}
