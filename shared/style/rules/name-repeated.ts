import { mentionsIn } from '../names/mentions.ts'
import { found, replaceWith } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { matchesOf } from '../text/matches.ts'

/** A reader who met a name longer ago than this many paragraphs may be glad of it in full. */
const longAgo = 6

/** What may stand before a name that no title or role leads into: a sentence’s start, a comma, a small word, a verb. */
const standsAlone =
  /(?:^|(?<!(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|Prof|Rev|Gen|Lt|Col|Capt|Sgt))[.!?,;\n—–]\s?["”’)]?\s?|(?<!\p{L})(?:[Tt]hat|[Aa]nd|or|of|[Ff]or|[Bb]y|[Ww]ith|[Tt]o|[Ff]rom|[Aa]s|[Bb]ut|than|[Tt]hen|[Ww]hen|[Ww]hile|[Bb]ecause|[Ii]f|whether|about|against|on|[Aa]t|[Aa]fter|[Bb]efore|[Ss]ince|like|over|upon|near|behind|nor|where|until|said|says|told|asked|thanked|met|called|joined|sued|beat|named|accused|is|was)\s)$/u

export const nameRepeated: StoryRule = {
  id: 'name-repeated',
  scope: 'story',
  category: 'names',
  title: 'Name in full again',
  rationale:
    'AP Stylebook, names, and Reuters Handbook: full name first, then the surname; so the Guardian, known only second-hand; the BBC with a courtesy title in news. Only people whom the story elsewhere calls by surname are looked at, never two of one surname. A suggestion: after a long stretch the full name may be kind to the reader.',
  severity: 'suggestion',
  check: (story, context) => {
    const { noted } = context
    const form = context.stylebook.secondReference
    if (form === null) return []
    const { paragraphs, givenOf } = mentionsIn(story, context)
    if (givenOf.size === 0) return []
    const last = new Map<string, number>()
    const again = (text: string, surname: string, paragraph: number): boolean => {
      if (givenOf.get(surname)?.size !== 1) return false
      const before = last.get(text)
      last.set(text, paragraph)
      return before !== undefined && paragraph - before <= longAgo
    }
    // Bill is a given name and a law's: whom the list of names leaves out is looked for here, for the few surnames that matter.
    const shared = new Map<string, boolean>()
    const isShared = (surname: string, given: string): boolean => {
      const known = shared.get(surname)
      if (known !== undefined) return known
      const name = `givens ${surname}`
      const behind = ` ${surname}`
      const take = (text: string) => givensBefore(text, surname)
      const is = story.blocks.some((each) => each.text.includes(behind) && noted(name, each, take).some((other) => other !== given))
      shared.set(surname, is)
      return is
    }
    return paragraphs.flatMap(({ block, paragraph, full }) => full.filter(({ text, surname }) => again(text, surname, paragraph)).flatMap(({ start, end, text, given, surname }) => {
      if (givenOf.has(given) || start < (block.dateline?.end ?? 0)) return []
      // Another name behind it, a title or a role before it (`the candidate Ann Poe`) needs more than the given name taken out.
      if (!standsAlone.test(block.text.slice(Math.max(0, start - 30), start)) || /^(?:,? (?:Jr|Sr|II|III)\b| \p{Lu}|-\p{L}|['’]s \p{Lu})/u.test(block.text.slice(end, end + 6))) return []
      if (isShared(surname, given)) return []
      const kept = text.slice(text.indexOf(' ') + 1).replace(/^\p{Lu}\.? (?=\p{Lu})/u, '')
      if (form === 'courtesy-title') return [found(block, start, end, `${text} has been named in full already: ${context.stylebook.shortName} news says Mr, Mrs or Ms ${kept}.`)]
      return [found(block, start, end, `${text} has been named in full already: “${kept}” is enough.`, [replaceWith(`Write “${kept}”`, block, start, end, kept)])]
    }))
  },
  examples: {
    match: [
      { text: 'Mayor Ann Lindqvist opened the bridge.\n\n“It will stand,” Lindqvist said.\n\nThe council thanked Ann Lindqvist.', finds: 'Ann Lindqvist', fixed: 'The council thanked Lindqvist.' },
      { text: 'The mayor, Ann Lindqvist, opened the bridge. “It will stand,” Mrs Lindqvist said. The council thanked nobody but Ann Lindqvist.', stylebook: 'bbc', finds: 'Ann Lindqvist' },
    ],
    pass: [
      { text: 'Mayor Ann Lindqvist opened the bridge.\n\n“It will stand,” Lindqvist said.' },
      { text: 'Ann Lindqvist and Jon Lindqvist opened the bridge.\n\n“It will stand,” Lindqvist said.\n\nThe council thanked Ann Lindqvist.' },
      { text: 'Ann Lindqvist opened the bridge.\n\n“It will stand,” Lindqvist said.\n\nThe council praised its former chair Ann Lindqvist.' },
      { text: 'The Vasa Grill is open.\n\nThe Vasa Grill is full.' },
      { text: 'Ann Lindqvist opened the bridge.\n\n“It will stand,” Lindqvist said.\n\n“I am Ann Lindqvist,” she said.' },
      { text: 'Ann Lindqvist opened the bridge.\n\n“It will stand,” Lindqvist said.\n\nThe council thanked Ann Lindqvist.', stylebook: 'afp' },
    ],
  },
}

const title = /^(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|President|Senator|Governor|Mayor|Judge|Justice|Secretary|Minister|Chancellor|The|And|But|That|When|As|If|For)\.?$/u

/** The capitalised words before a surname that are no titles: who else bears it. */
function givensBefore(text: string, surname: string): readonly string[] {
  return matchesOf(text, new RegExp(`(?<![\\p{L}\\p{M}’'-])(\\p{Lu}[\\p{L}\\p{M}’'.-]{1,30}) (?:\\p{Lu}\\. )?${surname}(?![\\p{L}\\p{M}])`, 'gu')).flatMap(({ 1: word = '' }) => (title.test(word) ? [] : [word]))
}
