/** What no page that people wrote needs; beyond it a page is read as flat text, at the same cost whatever its shape. */
const longestPage = 12_000_000
const mostTags = 200_000
const deepestPage = 400

/** Elements whose content is never text of a page. */
const machinery = new Set(['style', 'svg', 'template', 'object', 'canvas', 'math', 'script'])

/** Tags that HTML lets stay open or that hold nothing: they do not nest. */
const unnested = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'option', 'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'])

export interface LeanMarkup {
  /** The markup without comments, scripts, styles and drawings: most of the bytes of a page. schema.org data stays where it is asked for. */
  readonly html: string
  /** True where it is too long, too deep or too full of tags to be parsed at a reasonable cost. */
  readonly isMonstrous: boolean
}

/**
 * Takes out what is never text, in one pass over the characters. Markup from outside may leave anything unclosed: each search for an
 * end that failed once is not made again, so that the cost stays in proportion to the length.
 */
export function leanMarkup(html: string, keepData: boolean): LeanMarkup {
  const kept: string[] = []
  const unclosed = new Set<string>()
  let depth = 0
  let deepest = 0
  let tags = 0
  let from = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
    tags += 1
    kept.push(html.slice(from, at))
    const end = html.startsWith('<!--', at) ? endOfComment(html, at, unclosed) : null
    if (end !== null) {
      from = end
      continue
    }
    const close = unclosed.has('>') ? -1 : html.indexOf('>', at)
    if (close < 0) {
      unclosed.add('>')
      // No tag is whole from here on: what is left is text.
      kept.push('&lt;')
      from = at + 1
      if (tags > mostTags) break
      continue
    }
    const tag = html.slice(at, close + 1)
    const name = tagName(tag)
    from = close + 1
    if (name !== null && machinery.has(name) && !tag.startsWith('</') && !(keepData && isData(name, tag))) {
      from = tag.endsWith('/>') ? from : endOfElement(html, from, name, unclosed)
      continue
    }
    kept.push(tag.length > 2_000 ? tag.replace(/(\ssrc(?:set)?\s*=\s*["'])data:[^"']*/gi, '$1') : tag)
    if (name === null || unnested.has(name) || tag.endsWith('/>')) continue
    depth = tag.startsWith('</') ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  kept.push(html.slice(from))
  const lean = kept.join('')
  return { html: lean, isMonstrous: lean.length > longestPage || deepest > deepestPage || tags > mostTags }
}

function tagName(tag: string): string | null {
  return /^<\/?([a-z][a-z0-9:-]{0,40})/i.exec(tag)?.[1]?.toLowerCase() ?? null
}

function isData(name: string, tag: string): boolean {
  return name === 'script' && /ld\+json/i.test(tag)
}

/** HTML Standard, comments: `<!-->` and `<!--->` are whole ones; one that is never closed runs to the end. */
function endOfComment(html: string, at: number, unclosed: Set<string>): number {
  if (html.startsWith('<!-->', at)) return at + 5
  if (html.startsWith('<!--->', at)) return at + 6
  const end = unclosed.has('-->') ? -1 : html.indexOf('-->', at + 4)
  if (end >= 0) return end + 3
  unclosed.add('-->')
  // Nothing is lost to a comment left open: its words are read as text.
  return at + 4
}

function endOfElement(html: string, from: number, name: string, unclosed: Set<string>): number {
  if (unclosed.has(name)) return from
  const closing = new RegExp(`</${name}\\s*>`, 'gi')
  closing.lastIndex = from
  const found = closing.exec(html)
  if (found !== null) return found.index + found[0].length
  // A page cut off inside a script or style has only that left; other elements left open hold text.
  if (name === 'script' || name === 'style') return html.length
  unclosed.add(name)
  return from
}
