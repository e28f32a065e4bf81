import { z } from 'zod'
import type { CreditForm } from '../credit/credit.ts'
import type { DatelineForm } from '../dateline/dateline.ts'
import type { Severity } from '../style/finding.ts'
import type { Rule } from '../style/rule.ts'
import type { AbbreviationForm, CaptionForm, FigureForm, QuotationForm, SecondReference } from './conventions.ts'

export const stylebookIds = ['ap', 'reuters', 'afp', 'rfi', 'bbc', 'guardian'] as const
export const stylebookIdSchema = z.enum(stylebookIds)
export type StylebookId = z.infer<typeof stylebookIdSchema>

/** A house's conventions as data. Rules read them; no rule asks which house it is in. */
export interface Stylebook {
  readonly id: StylebookId
  /** `The Associated Press`, as the stylebook menu shows it. */
  readonly name: string
  /** `AP`, for tight places. */
  readonly shortName: string
  /** Changes when the data changes; recorded with each publication. */
  readonly version: string
  /** BCP 47 tag of the spelling: `en-US` or `en-GB`. */
  readonly language: 'en-US' | 'en-GB'
  readonly dateline: DatelineForm
  readonly credit: CreditForm
  readonly limits: {
    /** UTF-16 units; null where the house has no view. */
    readonly headline: number | null
    readonly standfirst: number | null
    readonly captionSentences: number | null
    readonly altText: number
    /** Words. */
    readonly ledeWords: number
    readonly paragraphWords: number
  }
  /** True where a caption must give its date. */
  readonly captionDate: boolean
  readonly captions: CaptionForm
  /** `Jan. 27, 2015`, `Jan 27, 2015` or `27 January 2015`. */
  readonly dates: 'ap' | 'reuters' | 'day-month-year'
  /** `7 p.m.`, `7pm` and `9.30am`, or `19:30`; null where no view is known. */
  readonly times: 'ap' | 'guardian' | 'twenty-four-hours' | null
  /** True where the day is named: no today, yesterday or tomorrow. */
  readonly namedDays: boolean
  /** True where figures take `%`, not `per cent`. */
  readonly percentSign: boolean
  /** Verbs that judge what they report, in the forms they are found in: `claimed`, `pointed out`. */
  readonly loadedVerbs: readonly string[]
  readonly quotations: QuotationForm
  readonly figures: FigureForm
  readonly abbreviations: AbbreviationForm
  readonly secondReference: SecondReference
  /** Whose spelling the house keeps; null where the desk decides. */
  readonly spelling: 'american' | 'british' | null
  /** `ise` where the house writes organise, `ize` where organize; null where no view is known beyond one form all through. */
  readonly isation: 'ise' | 'ize' | null
  /** False where a simple series takes no comma before `and`; null where no view is known. */
  readonly serialComma: false | null
  /** How a dash in running text is set, spaces and all; null where no view is known. */
  readonly dash: ' — ' | ' – ' | null
  /** How words left out are shown; null where no view is known beyond one form all through. */
  readonly ellipsis: ' ... ' | null
  /** `present` where the first sentence of a caption tells what is seen in the present tense. */
  readonly captionTense: 'present' | null
  /** Departures from each rule's own severity. */
  readonly severities: Readonly<Partial<Record<string, Severity | 'off'>>>
  /** Rules of a house's own, run after the shipped ones; absent in the shipped stylebooks. */
  readonly ownRules?: readonly Rule[]
  /** Words and names that a house of its own spells so; absent in the shipped stylebooks. */
  readonly accepted?: { readonly words: readonly string[]; readonly names: readonly string[] }
}
