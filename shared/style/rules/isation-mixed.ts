import { found, replaceWith } from '../found.ts'
import type { RawFinding, StoryRule } from '../rule.ts'
import type { TextBlock } from '../../story/text-block.ts'
import { isationStems } from '../text/isation-stems.ts'
import { matchesOf } from '../text/matches.ts'
import { overlapsAny } from '../text/spans.ts'

const ending = /i([sz])(?:e[drs]?|ers|ing|ations?|able)(?![\p{L}\p{M}\p{N}])/gu
const prefix = /^(?:un|re|de|dis|over|pre|non)(?=\p{Ll}{3})/u

/** A word that may be spelled either way; `at` is where its s or z stands, in UTF-16 units. */
interface Spelt {
  readonly start: number
  readonly end: number
  readonly at: number
  readonly form: 's' | 'z'
}

export const isationMixed: StoryRule = {
  id: 'isation-mixed',
  scope: 'story',
  category: 'spelling',
  title: '-ise and -ize',
  rationale:
    'BBC News and Guardian style guides: `-ise`; AP Stylebook, spelling, after Webster: `-ize`; in every other house one of them all through a story, and the rarer is pointed at. Only verbs that are spelled both ways are looked at, never advertise or seize; words with a capital are left alone, for names keep their own spelling. A warning where a story mixes the two; a suggestion where the house has chosen one, as all spelling of either side of the Atlantic is.',
  severity: 'warning',
  check: (story, { stylebook, noted, quoted }) => {
    const spelt = story.blocks.flatMap((block) => {
      if (block.kind === 'slug' || block.kind === 'byline' || block.kind === 'credit') return []
      const words = noted('isation', block, isationWords)
      return words.length === 0 ? [] : words.filter(({ start, end }) => !overlapsAny(quoted(block), start, end)).map((word) => ({ block, word }))
    })
    if (spelt.length === 0) return []
    const withS = spelt.filter(({ word }) => word.form === 's')
    const withZ = spelt.filter(({ word }) => word.form === 'z')
    if (stylebook.isation !== null) {
      const wanted = stylebook.isation === 'ise' ? 's' : 'z'
      return (wanted === 's' ? withZ : withS).map(({ block, word }) => respelt(block, word, `${stylebook.shortName} spells this`))
    }
    if (withS.length === 0 || withZ.length === 0) return []
    return (withS.length < withZ.length ? withS : withZ).map(({ block, word }) => respelt(block, word, `The story mixes -ise (${withS.length}) and -ize (${withZ.length}); most of it would spell this`))
  },
  examples: {
    match: [
      { text: 'They organize the ferries.', stylebook: 'guardian', finds: 'organize', fixed: 'They organise the ferries.' },
      { text: 'The organisation of the ferries.', stylebook: 'ap', fixed: 'The organization of the ferries.' },
      { text: 'They organise ferries and recognise passes.\n\nThe modernization is late.', stylebook: 'afp', finds: 'modernization', fixed: 'The modernisation is late.' },
    ],
    pass: [
      { text: 'They organise the ferries and seize a prize in the capsized boat.', stylebook: 'bbc' },
      { text: 'They advertise, surprise, exercise, revise and compromise.', stylebook: 'ap' },
      { text: 'The World Ferry Organization met.', stylebook: 'guardian' },
      { text: '“We organize it,” Ann Poe said.', stylebook: 'guardian' },
      { text: 'They organize ferries and recognize passes.', stylebook: 'reuters' },
    ],
  },
}

function respelt(block: TextBlock, { start, end, at, form }: Spelt, says: string): RawFinding {
  const better = `${block.text.slice(start, at)}${form === 's' ? 'z' : 's'}${block.text.slice(at + 1, end)}`
  return found(block, start, end, `${says} “${better}”.`, [replaceWith(`Write “${better}”`, block, start, end, better)])
}

function isationWords(text: string): readonly Spelt[] {
  return matchesOf(text, ending).flatMap(({ 0: tail, 1: form = '', index }): Spelt[] => {
    let start = index
    while (start > 0 && index - start < 24 && isSmallLetter(text.charCodeAt(start - 1))) start -= 1
    const stem = text.slice(start, index)
    if (/[\p{L}\p{M}\p{N}’'.@/_-]/u.test(text.charAt(start - 1)) || !(isationStems.has(stem) || isationStems.has(stem.replace(prefix, '')))) return []
    return [{ start, end: index + tail.length, at: index + 1, form: form === 's' ? 's' : 'z' }]
  })
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122
}
