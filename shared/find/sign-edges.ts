const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Below this no code unit joins with another into one sign, but for the two halves of a line end. */
const firstJoining = 0x300

/**
 * Tells whether an offset (UTF-16 units) lies between two signs as a reader sees them, and not between a letter and
 * its accent or within a flag (grapheme clusters, Unicode Standard Annex 29).
 */
export function signEdges(text: string): (at: number) => boolean {
  let edges: ReadonlySet<number> | null = null
  return (at) => {
    if (at <= 0 || at >= text.length) return true
    const before = text.charCodeAt(at - 1)
    const after = text.charCodeAt(at)
    if (before < firstJoining && after < firstJoining) return before !== 0x0d || after !== 0x0a
    edges ??= new Set(Array.from(segmenter.segment(text), ({ index }) => index))
    return edges.has(at)
  }
}
