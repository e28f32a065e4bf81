import { cityKnowledge, type CityKnowledge } from './cities.ts'
import { countryWritten } from './countries.ts'
import { isParticle, ordinaryCase } from './ordinary-case.ts'
import { isStateShortened, stateWritten } from './states.ts'
import type { DatelinePlace } from './dateline.ts'

/** How a city is written; `mixed` starts in capitals and goes on in ordinary case (`BALDWIN Park`). */
export type Lettering = 'capitals' | 'mixed' | 'title' | 'small'

export interface ReadPlace {
  readonly value: DatelinePlace
  readonly written: string
  readonly lettering: Lettering
  readonly knowledge: CityKnowledge
  /** `shortened`: a state's abbreviation. `named`: a state or country in full. `other`: words that no table knows. */
  readonly qualifier: 'none' | 'shortened' | 'named' | 'other'
}

const mostPlaces = 4
const mostWords = 6
const placeWord = /^(?:[\p{L}\p{M}][\p{L}\p{M}'’ʻ.\-]*|&)$/u

/** The places of `DALLAS/FORT WORTH, Texas`, in order; null where the words cannot be places. `bracketed`: the country in AFP's brackets. */
export function readPlaces(text: string, bracketed: string | undefined): readonly ReadPlace[] | null {
  const parts = text.split('/')
  if (parts.length > mostPlaces) return null
  const places: ReadPlace[] = []
  for (const [index, part] of parts.entries()) {
    const place = readPlace(part, index === parts.length - 1 ? bracketed : undefined)
    if (place === null) return null
    places.push(place)
  }
  return places
}

function readPlace(text: string, bracketed: string | undefined): ReadPlace | null {
  const inner = bracketed === undefined ? /^(.{2,60}?) \(([^()]{2,40})\)$/.exec(text.trim()) : null
  if (inner !== null) return readPlace(inner[1] ?? '', inner[2])
  const [first = '', ...others] = [...text.split(/[,|]/), ...(bracketed === undefined ? [] : [bracketed])].map((part) => part.trim())
  const apart = others.length === 0 ? stateAtEnd(first) : { city: first, state: undefined }
  const qualifiers = apart.state === undefined ? others : [apart.state]
  const words = apart.city.split(/\s+/)
  if (qualifiers.length > 2 || words.length > mostWords || apart.city.length > 60 || !words.every((word) => placeWord.test(word))) return null
  const lettering = letteringOf(words)
  const city = lettering === 'title' ? words.join(' ') : ordinaryCase(words.join(' '))
  const qualified = isGeorgia(apart.city, qualifiers) ? { value: { country: 'Georgia' }, kind: 'named' as const } : readQualifiers(qualifiers)
  if (qualified === null) return null
  return { value: { city, ...qualified.value }, written: apart.city, lettering, knowledge: cityKnowledge(apart.city), qualifier: qualified.kind }
}

const georgianCities: ReadonlySet<string> = new Set(['tbilisi', 'batumi', 'kutaisi', 'rustavi', 'gori', 'poti', 'zugdidi', 'sukhumi', 'tskhinvali', 'telavi', 'senaki', 'ergneti'])

/** Georgia in full after one of these is the country; AP shortens the state to Ga. */
function isGeorgia(city: string, qualifiers: readonly string[]): boolean {
  return qualifiers.length === 1 && qualifiers[0]?.toLowerCase() === 'georgia' && georgianCities.has(city.toLowerCase())
}

/** `RICHMOND Va.`, `WASHINGTON DC`: the comma is the first thing to go. */
function stateAtEnd(text: string): { city: string; state: string | undefined } {
  const match = /^(.{2,40}?)\s+((?:[A-Z]\.\s?[A-Z]\.|[A-Z][A-Za-z]{1,5}\.|[A-Z]{2}))$/.exec(text)
  const [city, state] = [match?.[1], match?.[2]]
  if (city === undefined || state === undefined || stateWritten(state) === undefined) return { city: text, state: undefined }
  if (!state.includes('.') && cityKnowledge(city) === 'unknown') return { city: text, state: undefined }
  return { city, state }
}

function readQualifiers(qualifiers: readonly string[]): { value: { region?: string; country?: string }; kind: ReadPlace['qualifier'] } | null {
  const value: { region?: string; country?: string } = {}
  let kind: ReadPlace['qualifier'] = 'none'
  for (const written of qualifiers) {
    const state = stateWritten(written)
    const country = countryWritten(written)
    // After a state only a country may follow.
    if (state !== undefined && value.region === undefined) {
      value.region = state.name
      kind = isStateShortened(written) ? 'shortened' : 'named'
    } else if (country !== undefined && value.country === undefined) {
      value.country = country
      if (kind === 'none' || kind === 'other') kind = 'named'
    } else {
      const words = written.split(/\s+/)
      if (value.region !== undefined || words.length > 4 || written.length > 40 || !words.every((word) => placeWord.test(word)) || !/^[\p{Lu}]/u.test(written)) return null
      value.region = letteringOf(words) === 'capitals' && words.some((word) => word.length > 3) ? ordinaryCase(written) : written
      if (kind === 'none') kind = 'other'
    }
  }
  return { value, kind }
}

function letteringOf(words: readonly string[]): Lettering {
  const cased = words.filter((word, index) => index === 0 || !(isParticle(word) && word === word.toLowerCase()))
  const capitals = cased.map(isInCapitals)
  if (capitals.every(Boolean) && words.some((word) => word.replace(/[^\p{L}]/gu, '').length > 1)) return 'capitals'
  const titled = cased.every((word) => /^(?:\p{Lu}|[dl]['’]\p{Lu}|al-\p{Lu})/u.test(word))
  if (!titled) return 'small'
  return capitals[0] === true && (words[0] ?? '').length > 3 ? 'mixed' : 'title'
}

function isInCapitals(word: string): boolean {
  const core = word.replace(/^(?:Ma?c|De|La|Le|O['’]|[dl]['’]|al-|el-)(?=\p{Lu}{2})/u, '').replace(/-(?:de|du|la|le|les|sur|au|aux|en|upon|on|in|el|al)(?=-|$)/gu, '')
  return /\p{Lu}/u.test(core) && core === core.toUpperCase()
}
