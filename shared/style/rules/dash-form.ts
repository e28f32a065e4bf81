import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { sentenceKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'
import { overlapsAny } from '../text/spans.ts'

/** A dash between words in any setting; a figure on either side makes it a range or a score. */
const dash = /(?<=[\p{L}\p{M}.,;:!?)”’"'%])( ?—— ?| ?— ?| – |–(?=\p{L}{3})| ― ?|―| - | ?--(?!-) ?)(?=[\p{L}“‘("'$£€])/gu

export const dashForm: BlockRule = {
  id: 'dash-form',
  scope: 'block',
  category: 'typography',
  title: 'Dash not in the house’s form',
  rationale:
    'AP Stylebook, dash: a long dash with a space on both sides. Guardian style guide, dashes: a short dash with a space on both sides. In every house two hyphens are a typewriter’s dash, and no dash for print. A suggestion; ranges, scores and datelines are left alone.',
  severity: 'suggestion',
  appliesTo: sentenceKinds,
  wakes: { signs: ['dash'] },
  check: (block, { stylebook, quoted }) => {
    const { text } = block
    if (!/[—–―]| - |--/u.test(text)) return []
    const from = Math.max(block.dateline?.end ?? 0, endOfDateline(text))
    const house = stylebook.dash
    return matchesOf(text, dash).flatMap(({ 1: written = '', index }) => {
      const end = index + written.length
      const typed = written.includes('--')
      const isWrong = typed || (house !== null && written !== house)
      // Between two capitalised words a short dash joins them: `Paris–Berlin`, and a lone hyphen may be a title’s own.
      if (!isWrong || index < from || overlapsAny(quoted, index, end) || (written === '–' && isJoining(text, index)) || isSignature(text, index, end)) return []
      const better = house ?? (/^ |^$/u.test(written) ? ' – ' : '—')
      const message = typed && house === null ? 'Two hyphens are a typewriter’s dash.' : `${stylebook.shortName} sets this dash “${better}”${better.startsWith(' ') ? ', with a space on both sides' : ''}.`
      return [found(block, index, end, message, [replaceWith('Set it in the house’s form', block, index, end, better)])]
    })
  },
  examples: {
    match: [
      { text: 'The bridge—so she says—is open.', stylebook: 'ap', finds: '—', fixed: 'The bridge — so she says—is open.' },
      { text: 'The bridge – at last – is open.', stylebook: 'ap', fixed: 'The bridge — at last – is open.' },
      { text: 'The bridge is open — at last.', stylebook: 'guardian', finds: ' — ', fixed: 'The bridge is open – at last.' },
      { text: 'The bridge is open -- at last.', stylebook: 'bbc', finds: ' -- ', fixed: 'The bridge is open – at last.' },
    ],
    pass: [
      { text: 'The bridge is open — at last.', stylebook: 'ap' },
      { text: 'The bridge is open – at last – from 2010–2012.', stylebook: 'guardian' },
      { text: 'The bridge—so she says—is open.', stylebook: 'reuters' },
      { text: 'PARIS (AP) — The bridge is open.', stylebook: 'guardian' },
      { text: '“The bridge—mine—is open,” Ann Poe said.', stylebook: 'ap' },
      { text: 'The Oslo–Bergen train won 3-2.', stylebook: 'ap' },
    ],
  },
}

/** Where a dateline typed as text ends with its dash; 0 where none opens the text. */
function endOfDateline(text: string): number {
  const opening = /^[\p{L}\p{M} .,/'’()\d-]{2,80}?[\p{L})\d.] ?(?:—|–|-|--|―) ?/u.exec(text)
  return opening !== null && /^(?:\p{Lu}{2,}|[^—–]*\(\p{L}+\))/u.test(text) ? opening[0].length : 0
}

function isJoining(text: string, at: number): boolean {
  return /\p{Lu}[\p{L}\p{M}]*$/u.test(text.slice(Math.max(0, at - 30), at)) && /^.\p{Lu}/u.test(text.slice(at, at + 2))
}

/** `“…” — Ann Poe` and `— Ann Poe (@annpoe)` sign what stands before them. */
function isSignature(text: string, start: number, end: number): boolean {
  return (/["”’)]/u.test(text.charAt(start - 1)) && /^\p{Lu}/u.test(text.slice(end))) || /^[^\n]{0,50}\(@/u.test(text.slice(end, end + 60)) || /(?:https?:\/\/|www\.|\.com\/)\S*$/u.test(text.slice(Math.max(0, start - 40), start))
}
