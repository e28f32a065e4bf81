import type { CreditForm } from '../../shared/credit/credit.ts'
import type { Stylebook } from '../../shared/stylebooks/stylebook.ts'

const datelines = { ap: 'CITY, State (AP) — ', reuters: 'CITY, Country, May 16 (Reuters) - ', afp: 'City (Country) (AFP) – ' } as const
const credits: Readonly<Record<CreditForm, string>> = { ap: '(AP Photo/Name)', reuters: 'REUTERS/Name', afp: 'NAME / AFP', rfi: 'NAME / AGENCY', bbc: 'Agency', guardian: 'Photograph: Name/Agency' }
const dates = { ap: 'Jan. 27, 2015', reuters: 'Jan 27, 2015', 'day-month-year': '27 January 2015' } as const
const times = { ap: '7 p.m.', guardian: '7pm, 9.30am', 'twenty-four-hours': '19:30' } as const

/** What a shipped stylebook lays down, a name and a few words each; what the house has no known view of is left out. */
export function conventionsInWords(book: Stylebook): readonly (readonly [name: string, words: string])[] {
  const { dateline, quotations, figures, abbreviations } = book
  const rows: readonly (readonly [string, string | null])[] = [
    ['Spelling', book.spelling === null ? 'As the desk decides' : `${book.spelling === 'american' ? 'American' : 'British'}${book.isation === null ? '' : ', organise rather than organize'}`],
    ['Dateline', dateline.kind === 'none' ? `None; the place stands in the ${dateline.placeGoes}` : datelines[dateline.kind].trim()],
    ['Credit line', credits[book.credit]],
    ['Dates', dates[book.dates]],
    ['Times', book.times === null ? null : times[book.times]],
    ['Days', book.namedDays ? 'Named: no today, yesterday or tomorrow' : null],
    ['Per cent', book.percentSign ? '4%' : figures.percentWord === null ? null : `4 ${figures.percentWord}`],
    ['Numbers', figures.wordsToNine ? 'One to nine in words, 10 and up in figures' : null],
    ['Quotes', quotationWords(quotations)],
    ['Abbreviations', abbreviations.stops === 'two-letters' ? 'U.S. and U.N. with stops' : abbreviations.stops === 'none' ? 'US, UN without stops' : null],
    ['Second reference', book.secondReference === 'surname' ? 'Surname' : book.secondReference === 'courtesy-title' ? 'Mr, Mrs or Ms and surname' : null],
    ['Dash', book.dash === null ? null : `word${book.dash}word`],
    ['Captions', [book.captionTense === 'present' ? 'present tense' : '', book.captionDate ? 'with their date' : ''].filter((words) => words !== '').join(', ') || null],
    ['Loaded verbs', book.loadedVerbs.length === 0 ? null : book.loadedVerbs.join(', ')],
  ]
  return rows.flatMap(([name, words]) => (words === null ? [] : [[name, words] as const]))
}

function quotationWords({ leadIn, sentenceStop, headlineMarks }: Stylebook['quotations']): string | null {
  const words = [leadIn === null ? '' : leadIn === ':' ? 'said: “…”' : 'said, “…”', sentenceStop === 'inside' ? 'stop inside the marks' : '', headlineMarks === 'single' ? 'single marks in headlines' : ''].filter((part) => part !== '')
  return words.length === 0 ? null : words.join(', ')
}
