import { declared } from './read-style.ts'

/** Parts of a pasted text that are no words of the story, by what marks them; told to the person once each. */
interface Mark {
  readonly what: string
  readonly matches: (element: Element, tag: string, style: string) => boolean
}

const marks: readonly Mark[] = [
  { what: 'deleted text', matches: (_, tag) => tag === 'del' },
  {
    what: 'comments',
    matches: (element, _, style) =>
      /^comment(?:-list)?$/.test(declared(style, 'mso-element') ?? '') || declared(style, 'mso-special-character') === 'comment' || hasClass(element, /^(?:msocomanchor|MsoCommentReference|msocomtxt)$/) || /^#cmnt/.test(element.getAttribute('href') ?? '') || /#cmnt_ref\d+$/.test(backLinkOf(element)),
  },
  {
    what: 'footnotes',
    matches: (element, _, style) =>
      /^(?:foot|end)note(?:-list)?$/.test(declared(style, 'mso-element') ?? '') || declared(style, 'mso-footnote-id') !== null || declared(style, 'mso-endnote-id') !== null || hasClass(element, /^sd(?:foot|end)note(?:anc|sym)$/) || /^sd(?:foot|end)note\d+$/.test(element.id) || /^#ftnt\d+$/.test(element.getAttribute('href') ?? '') || /#ftnt_ref\d+$/.test(backLinkOf(element)),
  },
  { what: 'the signature', matches: (element) => hasClass(element, /^(?:gmail_signature|moz-signature)$/) || /^(?:Signature|ms-outlook-mobile-signature)$/.test(element.id) },
]

/** What an element is left out as, or null: tracked deletions, comments and notes of writing programs, signatures of e-mails. */
export function leftOutAs(element: Element, tag: string, style: string): string | null {
  return marks.find(({ matches }) => matches(element, tag, style))?.what ?? null
}

function hasClass(element: Element, name: RegExp): boolean {
  return (element.getAttribute('class') ?? '').split(/\s+/).some((each) => name.test(each))
}

/** Google Docs writes a comment or a note as a paragraph that begins with a link back to its mark in the text. */
function backLinkOf(element: Element): string {
  if (element.localName !== 'p' && element.localName !== 'div') return ''
  let first: Element | null = element.firstElementChild
  for (let depth = 0; first !== null && first.localName !== 'a' && depth < 3; depth += 1) first = first.firstElementChild
  return first?.localName === 'a' ? (first.getAttribute('href') ?? '') : ''
}
