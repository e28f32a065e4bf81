import { placeKey, type TextBlock } from '../story/text-block.ts'
import type { Finding } from './finding.ts'
import { findMoved, followWords, type StoodWords } from './follow-words.ts'
import { longestWaivedWords, waivedWords, type Waiver } from './waiver.ts'

export interface WaivedFinding {
  readonly finding: Finding
  readonly waiver: Waiver
}

export interface AppliedWaivers {
  /** Findings that nobody has let pass. */
  readonly open: Finding[]
  /** Each once, with the waiver that lets it pass: the narrowest, and of several as narrow the latest. */
  readonly waived: WaivedFinding[]
  /** Waivers of one finding whose words have since been changed or taken out: they cover nothing, and say so. */
  readonly lapsed: Waiver[]
}

/**
 * Parts the findings that a person has let pass from those still open. The one function by which the editor, the desk,
 * the gate and the style report know what is waived.
 *
 * A waiver of one finding follows its words through every edit around them (see `followWords`), into another paragraph
 * too where one is split or joined; it covers one finding at the most and lapses when the words change. A waiver of
 * words covers what its rule finds in exactly these words; a waiver of a rule all that the rule finds.
 *
 * @param blocks the story's text that the findings were made of
 */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[], blocks: readonly TextBlock[]): AppliedWaivers {
  if (waivers.length === 0) return { open: [...findings], waived: [], lapsed: [] }
  const latestFirst = [...waivers].sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
  const byFinding = new Map<Finding, Waiver>()
  const lapsed: Waiver[] = []
  const placed = createPlaces(findings, blocks)
  for (const waiver of latestFirst) {
    if (waiver.covers !== 'finding') continue
    const found = placed(waiver)
    if (found === 'lapsed') lapsed.push(waiver)
    else if (found !== null && !byFinding.has(found)) byFinding.set(found, waiver)
  }
  const ofWords = new Map<string, Waiver>()
  const ofRule = new Map<string, Waiver>()
  for (const waiver of latestFirst) {
    const key = `${waiver.rule}|${waiver.words}`
    if (waiver.covers === 'words' && waiver.words !== '' && !ofWords.has(key)) ofWords.set(key, waiver)
    if (waiver.covers === 'rule' && !ofRule.has(waiver.rule)) ofRule.set(waiver.rule, waiver)
  }
  const open: Finding[] = []
  const waived: WaivedFinding[] = []
  for (const finding of findings) {
    const waiver = byFinding.get(finding) ?? ofWords.get(`${finding.rule}|${waivedWords(finding.text)}`) ?? ofRule.get(finding.rule)
    if (waiver === undefined) open.push(finding)
    else waived.push({ finding, waiver })
  }
  return { open, waived, lapsed: waivers.filter((waiver) => lapsed.includes(waiver)) }
}

/** Which finding a waiver of one finding covers; null where its words stand but the rule has nothing against them now. */
type Placed = (waiver: Waiver) => Finding | 'lapsed' | null

function createPlaces(findings: readonly Finding[], blocks: readonly TextBlock[]): Placed {
  const textAt = new Map(blocks.map(({ place, text }) => [placeKey(place), text]))
  const byRule = new Map<string, Finding[]>()
  for (const finding of findings) {
    const list = byRule.get(finding.rule)
    if (list === undefined) byRule.set(finding.rule, [finding])
    else list.push(finding)
  }
  const findingAt = (waiver: Waiver, key: string, start: number): Finding | null =>
    byRule.get(waiver.rule)?.find((finding) => finding.start === start && waivedWords(finding.text) === waiver.words && placeKey(finding.place) === key && isWhole(finding, waiver)) ?? null

  return (waiver) => {
    const { anchor } = waiver
    const byId = () => byRule.get(waiver.rule)?.find(({ id }) => id === waiver.finding)
    if (anchor === null) return byId() ?? 'lapsed'
    // What is missing has no words to follow: the waiver holds as long as it is missing.
    if (waiver.words === '') return byId() ?? (textAt.get(anchor.place) === anchor.before + anchor.after ? null : 'lapsed')
    const text = textAt.get(anchor.place)
    const start = text === undefined ? null : followed(waiver, anchor, text)
    if (start !== null) return findingAt(waiver, anchor.place, start)
    if (!anchor.place.startsWith('body:')) return 'lapsed'
    const moved = blocks.flatMap((block) => {
      const key = placeKey(block.place)
      return block.place.part !== 'body' || key === anchor.place ? [] : findMoved({ ...anchor, words: waiver.words }, block.text).map((at) => ({ key, at }))
    })
    const [only, ...others] = moved
    return only === undefined || others.length > 0 ? 'lapsed' : findingAt(waiver, only.key, only.at)
  }
}

/** Words too long to be kept whole are the same only where the finding's id, which has a hash of them all, is the same. */
function isWhole(finding: Finding, waiver: Waiver): boolean {
  return waiver.words.length < longestWaivedWords || finding.id === waiver.finding
}

/** Where each waiver's words were last found, so that a text is laid beside the old one once and not at every look. */
const lastFollowed = new WeakMap<Waiver, { readonly text: string; readonly start: number | null }>()

function followed(waiver: Waiver, anchor: Omit<StoodWords, 'words'>, text: string): number | null {
  const known = lastFollowed.get(waiver)
  if (known?.text === text) return known.start
  const start = followWords({ before: anchor.before, words: waiver.words, after: anchor.after }, text)
  lastFollowed.set(waiver, { text, start })
  return start
}
