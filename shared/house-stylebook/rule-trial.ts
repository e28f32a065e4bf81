import { failure, success, type Failure, type Result } from '../result.ts'
import { partNames, fieldName } from '../story/part-names.ts'
import { placeKey } from '../story/text-block.ts'
import { createChecker } from '../style/checker.ts'
import type { StoryText } from '../style/rule.ts'
import { rules as shippedRules } from '../style/rules/index.ts'
import { stylebookOf } from '../stylebooks/stylebooks.ts'
import { compileStylebook } from './compile-stylebook.ts'
import type { HouseStylebook } from './house-stylebook.ts'

/** One place where a tried rule finds something, with the words around it. */
export interface TrialHit {
  /** The part of the story as a person names it: `Paragraph 3`, `Picture 1, caption`. */
  readonly where: string
  readonly before: string
  readonly found: string
  readonly after: string
  readonly message: string
}

/** Characters shown on either side of what was found; UTF-16 units. */
const around = 48

/**
 * Gets one rule of a house's stylebook ready to be tried on stories, whatever its severity: one of its own rules, its
 * banned or preferred terms, or a shipped rule under the house's lengths. Fails where there is no such rule or where it
 * cannot be run; the message says why.
 */
export function openRuleTrial(house: HouseStylebook, id: string): Result<(story: StoryText) => TrialHit[], Failure<'no-such-rule' | 'rule-faults'>> {
  const { stylebook, rules, faults } = compileStylebook(house, stylebookOf(house.extends))
  const rule = [...shippedRules, ...rules].find((each) => each.id === id)
  if (rule === undefined) return failure('no-such-rule', 'There is no such rule, or its list is empty, so there is nothing to try.')
  const index = house.ownRules.findIndex((each) => each.id === id)
  const own = faults.filter(({ path }) => path[0] === 'own-rules' && path[1] === index)
  if (own.length > 0) return failure('rule-faults', own.map(({ path, reason }) => `${String(path.at(-1) ?? '')} ${reason}`.trim()).join('. '))
  const checker = createChecker([rule])
  const alone = { ...stylebook, ownRules: [], severities: {} }
  return success((story) => {
    const findings = checker.check(story, alone)
    if (findings.length === 0) return []
    const nameOf = partNames(story.blocks)
    const texts = new Map(story.blocks.map((block) => [placeKey(block.place), block.text]))
    return findings.map(({ place, start, end, text, message }) => {
      const whole = texts.get(placeKey(place)) ?? ''
      const field = fieldName(place)
      const { title } = nameOf(place)
      return { where: field === '' ? title : `${title}, ${field}`, before: endOf(whole.slice(0, start)), found: text, after: beginningOf(whole.slice(end)), message }
    })
  })
}

/** Cut between words where there is one near, so that no character is cut in two. */
function endOf(text: string): string {
  if (text.length <= around) return text
  const cut = text.slice(-around)
  return `…${cut.slice(cut.search(/\s/u) + 1)}`
}

function beginningOf(text: string): string {
  if (text.length <= around) return text
  const cut = text.slice(0, around)
  const space = cut.search(/\s\S*$/u)
  return `${space === -1 ? '' : cut.slice(0, space)}…`
}
