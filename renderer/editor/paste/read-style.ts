/** The style attribute of a pasted element, as `parsePasted` put it aside. */
export function styleOf(element: Element): string {
  return element.getAttribute('data-style') ?? ''
}

/** One declaration of a style attribute, lower case; null where it is not there. */
export function declared(style: string, property: string): string | null {
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon !== -1 && declaration.slice(0, colon).trim().toLowerCase() === property) return declaration.slice(colon + 1).trim().toLowerCase()
  }
  return null
}

export function isBoldWeight(weight: string): boolean {
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
}

interface WordListItem {
  readonly depth: number
  readonly listType: 'bullet' | 'number'
  /** The bullet or number stands in the words. */
  readonly hasMarker: boolean
}

/**
 * Word writes a list as paragraphs with `mso-list:l0 level2 lfo1`; the bullet or number stands before the words in a
 * span that the reader leaves out. Null where the paragraph is none of a list.
 */
export function wordListOf(element: Element, style: string): WordListItem | null {
  const value = declared(style, 'mso-list')
  const level = value === null ? null : /\blevel(\d+)\b/u.exec(value)
  if (level === null) return unmarkedListOf(element, style)
  return { depth: Math.max(0, Number(level[1]) - 1), listType: isNumber(markerOf(element)) ? 'number' : 'bullet', hasMarker: false }
}

/** The bullet or number that stands as text before an item, with the wide space that Word sets after it. */
export const textMarker = /^[\s\u00a0]*(?:[·•o§▪◦ü–-]|\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,5})[.)])[\s\u00a0]{2,}/iu
const pointsOfLevel = 36

/** Safari passes Word's lists on without `mso-list`: the class, the marker as text and the margin are what is left of them. */
function unmarkedListOf(element: Element, style: string): WordListItem | null {
  if (!/\bMsoListParagraph/u.test(element.getAttribute('class') ?? '')) return null
  const marker = textMarker.exec(element.textContent)?.[0]
  if (marker === undefined) return null
  const margin = /(-?[\d.]+)pt$/u.exec(declared(style, 'margin-left') ?? declared(style, 'margin') ?? '')?.[1]
  return { depth: Math.max(0, Math.round(Number(margin ?? pointsOfLevel) / pointsOfLevel) - 1), listType: isNumber(marker.trim()) ? 'number' : 'bullet', hasMarker: true }
}

function isNumber(marker: string): boolean {
  return /^\(?(?:\d+|[a-z]|[ivxlc]+)[.)]/iu.test(marker)
}

function markerOf(element: Element): string {
  for (const span of element.querySelectorAll('span')) {
    if (declared(styleOf(span), 'mso-list') === 'ignore') return span.textContent.trim()
  }
  return ''
}
