import { found } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import type { TextBlock } from '../../story/text-block.ts'
import { initialsOf, type Initials } from '../text/initials.ts'
import { bodyKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'
import { overlapsAny } from '../text/spans.ts'

/** Three to five capitals that stand alone among ordinary words. */
const letters = /(?<![\p{L}\p{M}\p{N}.:@#$/&’'_-])\p{Lu}{3,5}(?=s?(?![\p{L}\p{M}\p{N}@&/_-]|\.[\p{L}\p{N}]))/gu
/** Words set in capitals for their own sake, and letters that name no institution. */
const shouted = new Set('THE AND NOT ALL BUT FOR YOU ARE WAS HIS HER OUR OUT NOW NEW ONE TWO TOP WHO WHY HOW WHAT WHEN THIS THAT MORE READ LIVE VIDEO WATCH PHOTO PHOTOS ALSO NEVER EVER ONLY JUST VERY MUST WILL BEEN FILE NOTE YES MAY CAN END BREAK LLC PLC LTD INC REUTERS XXX AKA RSVP ASAP FYI IMO LOL OMG WTF DNA XL XXL VIA'.split(' '))

export const acronymUnexplained: StoryRule = {
  id: 'acronym-unexplained',
  scope: 'story',
  category: 'abbreviation',
  title: 'Letters without their full form',
  rationale:
    'AP Stylebook, abbreviations and acronyms: full name first unless famous; BBC News style guide: full at first reference, then the letters; so in every house. A suggestion: the full form is looked for all over the story, letters that every reader knows are left alone, and letters that stand only once are too.',
  severity: 'suggestion',
  check: (story, { stylebook, noted, reading, quoted }) => {
    const uses = new Map<string, { readonly block: TextBlock; readonly start: number; count: number }>()
    for (const block of story.blocks) {
      if (!bodyKinds.includes(block.kind) || !reading(block).signs.has('capitals')) continue
      for (const { letters: used, start } of noted('acronyms-alone', block, lettersAlone)) {
        const known = uses.get(used)
        if (known !== undefined) known.count += 1
        else if (start >= (block.dateline?.end ?? 0) && !overlapsAny(quoted(block), start, start + used.length)) uses.set(used, { block, start, count: 1 })
      }
    }
    if (uses.size === 0) return []
    return [...uses].flatMap(([used, { block, start, count }]) => {
      if (count < 2 || stylebook.abbreviations.known.includes(used)) return []
      // `BUILD` and `GROW` among small letters are words, shouted.
      const word = new RegExp(`(?<!\\p{L})${used.toLowerCase()}(?!\\p{L})`, 'u')
      const inMarks = new RegExp(`[(“"‘]${used}s?[)”"’]|(?<!\\p{L})${used}s? \\(`, 'u')
      const isExplained = story.blocks.some((each) => {
        const { text } = each
        if (text.includes(used.toLowerCase()) && word.test(text)) return true
        if (each.kind === 'slug') return false
        const beside = text.includes(used)
        return (beside && inMarks.test(text)) || spellsOut(noted('initials', each, initialsOf), used, beside)
      })
      return isExplained ? [] : [found(block, start, start + used.length, `“${used}” stands ${count} times and its full form nowhere: spell it out at first use.`)]
    })
  },
  examples: {
    match: [{ text: 'The NHRA raised its fees on Monday.\n\nThe NHRA did not say why.', finds: 'NHRA' }],
    pass: [
      { text: 'The Northern Harbour Rowing Authority (NHRA) raised its fees.\n\nThe NHRA did not say why.' },
      { text: 'The NHRA raised its fees.\n\nThe NHRA, the northern harbour rowing authority, did not say why.' },
      { text: 'The NHRA raised its fees on Monday.' },
      { text: 'The FBI raised its fees on Monday.\n\nThe FBI did not say why.' },
      { text: '“The NHRA is far,” she said. “The NHRA is gone.”' },
      { text: 'The STAY stage is next.\n\nIn the STAY stage they stay.' },
      { text: 'THE BRIDGE OPENS today. THE BRIDGE OPENS at noon.' },
    ],
  },
}

interface Letters {
  readonly letters: string
  readonly start: number
}

/** Runs of capitals that are no part of a line or title set in capitals. */
function lettersAlone(text: string): readonly Letters[] {
  return matchesOf(text, letters).flatMap(({ 0: used, index }): Letters[] => {
    const behind = text.slice(Math.max(0, index - 24), index)
    const ahead = text.slice(index + used.length, index + used.length + 24)
    if (/\p{Lu}{2,}[\p{P}\s]*$/u.test(behind) || /^[\p{P}\s]*\p{Lu}{2,}/u.test(ahead) || shouted.has(used) || /^[IVXLCM]+$/u.test(used)) return []
    return [{ letters: used, start: index }]
  })
}

/** True where a text has words running whose initials the letters are. Far from the letters themselves the full form must begin with a capital: any three words may begin with the right ones. */
function spellsOut({ all, ofLongWords }: Initials, used: string, beside: boolean): boolean {
  return hasInitials(all, used, beside) || hasInitials(ofLongWords, used, beside)
}

function hasInitials(written: string, used: string, beside: boolean): boolean {
  const initials = written.toUpperCase()
  for (let at = initials.indexOf(used); at >= 0; at = initials.indexOf(used, at + 1)) if (beside || isCapital(written.charAt(at))) return true
  return false
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}
