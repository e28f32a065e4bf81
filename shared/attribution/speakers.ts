import { namedIn, surnameOf } from '../completion/named-in.ts'
import type { Quote } from '../quotes/quote.ts'
import type { TextBlock } from '../story/text-block.ts'
import type { Stylebook } from '../stylebooks/stylebook.ts'

/** What is known of the story around a quote that wants a speaker. */
export interface StoryVoices {
  /** The body’s blocks, in reading order. */
  readonly body: readonly TextBlock[]
  /** Their quotes; `paragraph` counts the blocks. */
  readonly quotes: readonly Quote[]
}

/** A longer speaker is a sentence that was taken for one. UTF-16 units. */
const longestSpeaker = 60

/**
 * Whom the story lets speak, in the house’s form: those before the paragraph first, the last speaker first of all, then
 * those further down. Nobody twice, no pronouns. A person whom the story has named in full by then is called by surname,
 * by full name where two share the surname, and in a house of courtesy titles by the title that the story itself gives
 * (the stylebooks on second reference); no title is ever guessed. `paragraph` counts the body’s blocks.
 */
export function speakersFor({ body, quotes }: StoryVoices, paragraph: number, { secondReference }: Pick<Stylebook, 'secondReference'>, most: number): string[] {
  const before = quotes.filter((quote) => quote.paragraph < paragraph).toReversed()
  const others = quotes.filter((quote) => quote.paragraph >= paragraph)
  const people = new People(body)
  const speakers = new Map<string, string>()
  for (const quote of [...before, ...others]) {
    const { speaker, attribution } = quote
    if (speaker === undefined || attribution !== 'named' || quote.cue === undefined) continue
    const called = people.called(speaker.text, paragraph, secondReference)
    if (called !== null && !speakers.has(called.key)) speakers.set(called.key, called.form)
    if (speakers.size >= most) break
  }
  return [...speakers.values()]
}

/** The same, and behind them the people whom the story only names, the nearest to the paragraph first: for a person to choose from. */
export function voicesFor(voices: StoryVoices, paragraph: number, house: Pick<Stylebook, 'secondReference'>, most: number): string[] {
  const people = new People(voices.body)
  const speakers = speakersFor(voices, paragraph, house, most)
  const named = people.nearest(paragraph).flatMap((name) => people.called(name, paragraph, house.secondReference)?.form ?? [])
  return [...new Set([...speakers, ...named])].slice(0, most)
}

/** Who is who in the story. */
class People {
  readonly #fullOf = new Map<string, Set<string>>()
  /** Full names with the blocks that give them, in reading order. */
  readonly #standsIn = new Map<string, number[]>()
  readonly #titleOf = new Map<string, string>()

  constructor(body: readonly TextBlock[]) {
    for (const [index, { text }] of body.entries()) {
      for (const { name, role, isPerson } of namedIn(text)) {
        if (!isPerson) continue
        const courtesy = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\.?$/u.exec(role)?.[0]
        if (!name.includes(' ')) {
          if (courtesy !== undefined && !this.#titleOf.has(name)) this.#titleOf.set(name, courtesy)
          continue
        }
        const surname = surnameOf(name)
        const known = this.#fullOf.get(surname)
        if (known === undefined) this.#fullOf.set(surname, new Set([name]))
        else known.add(name)
        const places = this.#standsIn.get(name)
        if (places === undefined) this.#standsIn.set(name, [index])
        else places.push(index)
      }
    }
  }

  /** The people named in full, the nearest to a paragraph first; of two as near, the one before it. */
  nearest(paragraph: number): string[] {
    const far = (places: readonly number[]) => Math.min(...places.map((place) => (place > paragraph ? place - paragraph + 0.5 : paragraph - place)))
    return [...this.#standsIn].toSorted(([, one], [, other]) => far(one) - far(other)).map(([name]) => name)
  }

  called(words: string, paragraph: number, secondReference: Stylebook['secondReference']): { readonly key: string; readonly form: string } | null {
    const text = words.trim()
    if (text === '' || text.length > longestSpeaker) return null
    const [named] = namedIn(text)
    const bare = /^(?:\p{Ll}{2,3}[- ])?\p{Lu}[\p{L}\p{M}’'-]+$/u.test(text) ? text : null
    const name = named?.isPerson === true && named.start + named.text.length === text.length ? named.name : bare
    // `the harbour office`: an office speaks under its own name.
    if (name === null) return /^\p{L}/u.test(text) && !text.includes('\n') ? { key: text.toLowerCase(), form: text.replace(/^(?:The|A|An) /u, (article) => article.toLowerCase()) } : null
    const surname = surnameOf(name)
    const full = this.#fullOf.get(surname) ?? new Set()
    if (full.size > 1) return { key: name, form: name }
    const title = this.#titleOf.get(surname)
    if (secondReference === 'courtesy-title' && title !== undefined) return { key: surname, form: `${title} ${surname}` }
    const [whole = name] = full
    if ((this.#standsIn.get(whole)?.[0] ?? -1) > paragraph) return { key: surname, form: whole }
    return { key: surname, form: secondReference === 'courtesy-title' ? whole : surname }
  }
}
