import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { bodyKinds } from '../text/kinds.ts'

/** Lines that belong to the page and not to the story; each must be the whole of its paragraph. */
const furniture: readonly { readonly what: string; readonly line: RegExp }[] = [
  { what: 'an advertising label', line: /^(?:\W{0,4})(?:advertis(?:ing|ement|ements)|ad|sponsored(?: content)?|(?:story|article) continues (?:below|after) (?:this )?advertisement)(?:\W{0,4})$/iu },
  { what: 'a link of the page', line: /^(?:skip to (?:the )?(?:main )?(?:content|navigation)|back to top|continue reading(?: the main story)?|read (?:the )?full (?:story|article)|(?:show|hide|toggle) captions?|enlarge (?:this )?image|view (?:gallery|comments|image)|load more|see more|show more|print this (?:page|article)|copy (?:the )?link|jump to comments)\W{0,3}$/iu },
  { what: 'a share label', line: /^(?:share|share (?:this|it|on|via|by)(?: (?:this|article|story|page|post|facebook|twitter|x|linkedin|e-?mail|whatsapp))*|tweet(?: this)?|pin it|e-?mail this(?: (?:article|story))?)\s?:?$/iu },
  { what: 'a link to another story', line: /^(?:read more|see also|read also|also read|related (?:articles?|stories|content|topics|links)|more on this (?:story|topic)|most (?:read|popular|viewed)|recommended(?: for you)?|you may also like|don['’]t miss|trending(?: now)?)\s?:?$/iu },
  { what: 'a newsletter sign-up', line: /^(?:daily |weekly |our |free )?newsletters?(?:\s?receive\b.{0,120})?\W{0,3}$/iu },
  { what: 'a newsletter sign-up', line: /^(?:sign up|subscribe)(?: (?:now|here|today))? (?:to|for) (?:our|the|your)\b.{0,80}\bnewsletters?\b.{0,40}$/iu },
  { what: 'a promotion of an app', line: /^(?:keep up to date|stay up to date|stay informed|download|get)\b.{0,100}\b(?:downloading the|our free|the free|download the)\b.{0,40}\bapp\W{0,3}$/iu },
  { what: 'a notice of a missing page', line: /^(?:page not found|404(?: (?:error|not found))?|error 404|the (?:content|page) you (?:requested|are looking for)\b.{0,80}\b(?:exist|available|found)\b.{0,40})$/iu },
  { what: 'a cookie or rights notice', line: /^(?:we use cookies\b.{0,160}|accept (?:all )?cookies|all rights reserved\W?|©\s?\d{4}\b.{0,100})$/iu },
]

/** Longer than any of these lines; UTF-16 units. */
const longest = 220

export const pageFurniture: BlockRule = {
  id: 'page-furniture',
  scope: 'block',
  category: 'furniture',
  title: 'Page furniture left in the text',
  rationale: 'Labels, links and promotions of a web page come along when a page is copied. Readers must not meet “Advertising” or “Share :” as a paragraph of the story. Only a paragraph that is nothing else is found.',
  severity: 'error',
  appliesTo: [...bodyKinds, 'crosshead', 'standfirst', 'caption'],
  check: (block) => {
    const line = block.text.trim()
    if (line === '' || line.length > longest) return []
    const kind = furniture.find(({ line: pattern }) => pattern.test(line))
    if (kind === undefined) return []
    const start = block.text.indexOf(line)
    return [found(block, start, start + line.length, `This is ${kind.what}, not part of the story.`, [replaceWith('Take it out', block, start, start + line.length, '')])]
  },
  examples: {
    match: [
      { text: 'Advertising', finds: 'Advertising', fixed: '' },
      { text: 'Share :', finds: 'Share :' },
      { text: 'Skip to main content', finds: 'Skip to main content' },
      { text: 'Read more', finds: 'Read more' },
      { text: 'Daily newsletterReceive the valley’s news every evening', finds: 'Daily newsletterReceive the valley’s news every evening' },
      { text: 'Keep up to date with valley news by downloading the Valley Post app', finds: 'Keep up to date with valley news by downloading the Valley Post app' },
      { text: 'Page not found', finds: 'Page not found' },
      { text: 'The page you are looking for does not exist any more.' },
    ],
    pass: [
      { text: 'Advertising revenue fell by a third last year.' },
      { text: 'Share prices fell.' },
      { text: 'He asked voters to sign up for the new scheme.' },
      { text: 'Read more books, the minister told pupils.' },
      { text: 'The town’s newsletter reports on the council.' },
    ],
  },
}
