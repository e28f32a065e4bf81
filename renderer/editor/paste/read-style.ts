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

/**
 * Word writes a list as paragraphs with `mso-list:l0 level2 lfo1`; the bullet or number stands before the words in a
 * span that the reader leaves out. Null where the paragraph is none of a list.
 */
export function wordListOf(element: Element, style: string): { readonly depth: number; readonly listType: 'bullet' | 'number' } | null {
  const value = declared(style, 'mso-list')
  const level = value === null ? null : /\blevel(\d+)\b/u.exec(value)
  if (level === null) return null
  const marker = markerOf(element)
  return { depth: Math.max(0, Number(level[1]) - 1), listType: /^\(?(?:\d+|[a-z]|[ivxlc]+)[.)]/iu.test(marker) ? 'number' : 'bullet' }
}

function markerOf(element: Element): string {
  for (const span of element.querySelectorAll('span')) {
    if (declared(styleOf(span), 'mso-list') === 'ignore') return span.textContent.trim()
  }
  return ''
}
