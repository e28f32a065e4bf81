import { assertNever } from '../result.ts'
import { reutersMonth } from './months.ts'
import { standsAlone } from './stand-alone-cities.ts'
import { stateNamed } from './states.ts'
import type { Dateline, DatelineDate, DatelineForm, DatelinePlace } from './dateline.ts'

/**
 * The dateline in a house's form, closing mark and space included; an empty string where the house has none in its text.
 * The agency is always the house's own. What the form has no room for (AP and AFP: the date) is left out.
 */
export function writeDateline(dateline: Dateline, form: DatelineForm): string {
  switch (form.kind) {
    case 'ap':
      return `${spaced(places(dateline, apPlace))}(AP) — `
    case 'reuters':
      return `${spaced([places(dateline, reutersPlace), date(dateline.date)].filter((part) => part !== '').join(', '))}(Reuters) - `
    case 'afp':
      return `${spaced(places(dateline, afpPlace))}(AFP) – `
    case 'none':
      return ''
    default:
      return assertNever(form)
  }
}

function spaced(text: string): string {
  return text === '' ? '' : `${text} `
}

function places(dateline: Dateline, write: (place: DatelinePlace) => string): string {
  return dateline.places.map(write).join('/')
}

/** AP Stylebook, datelines: the city in capitals, the state or country in ordinary case unless the city stands alone. */
function apPlace(place: DatelinePlace): string {
  const state = place.region === undefined ? undefined : stateNamed(place.region)
  return withQualifier(capitals(place.city), place, state?.ap ?? place.region)
}

/** Reuters Handbook, datelines: states and countries are not shortened. */
function reutersPlace(place: DatelinePlace): string {
  return withQualifier(capitals(place.city), place, place.region)
}

function withQualifier(city: string, place: DatelinePlace, region: string | undefined): string {
  if (standsAlone(place)) return city
  // A state or province places a city better than its country does; elsewhere the country is what readers know.
  const isState = place.region !== undefined && stateNamed(place.region) !== undefined
  const qualifier = isState ? region : (place.country ?? region)
  return qualifier === undefined ? city : `${city}, ${qualifier}`
}

/** AFP: the city in ordinary case, the country in brackets for lesser-known places. */
function afpPlace(place: DatelinePlace): string {
  if (standsAlone(place)) return place.city
  const country = place.country ?? (place.region === undefined ? undefined : (stateNamed(place.region)?.country ?? place.region))
  return country === undefined ? place.city : `${place.city} (${country})`
}

function date(value: DatelineDate | undefined): string {
  return value === undefined ? '' : `${reutersMonth(value.month)} ${value.day}`
}

/** AP writes `McLEAN`: the small letters of Mc stay. */
function capitals(city: string): string {
  return city.replace(/[^\s-]+/gu, (word) => (/^Mc\p{Lu}/u.test(word) ? `Mc${word.slice(2).toUpperCase()}` : word.toUpperCase()))
}
