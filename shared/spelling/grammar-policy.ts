import type { Severity } from '../style/finding.ts'
import type { Alarm } from './alarm.ts'

/**
 * Kinds of Harper’s that are taken over. The others are matters of taste or of house style (length of sentences,
 * serial commas, dashes, capitals, quotation marks), in which the stylebook decides and not a general linter.
 */
export const takenKinds: ReadonlySet<string> = new Set(['Agreement', 'BoundaryError', 'Eggcorn', 'Grammar', 'Malapropism', 'Nonstandard', 'Typo', 'Usage', 'WordChoice', 'WordOrder'])

/** Rules of other kinds that were right on news copy. */
const takenRules: ReadonlySet<string> = new Set(['AnA'])

/**
 * Rules that were wrong on edited news copy more often than right (read on 234 stories of many newspapers,
 * agencies and sites), or that the house rules see to: the linter does not run them at all.
 */
export const misfiringRules: readonly string[] = [
  // Taste, or the stylebook’s own view.
  'LongSentences', 'UnclosedQuotes', 'Dashes', 'OxfordComma', 'NoOxfordComma', 'Spaces', 'NoFrenchSpaces', 'UseEllipsisCharacter', 'EllipsisLength', 'NumericRangeEnDash', 'OrthographicConsistency',
  'SentenceCapitalization', 'DiscourseMarkers', 'AvoidCurses', 'Excellent', 'OkToOkay', 'PluralDecades', 'RepeatedWords', 'FootInchMinuteSecondSymbols', 'DisjointPrefixes', 'LitotesDirectPositive',
  'NotablePlaces', 'Holidays', 'Koreas', 'CondenseAllThe', 'RedundantFirsts', 'WouldNeverHave', 'SpelledNumbers', 'CompoundNouns', 'BoringWords', 'FillerWords', 'Hedging', 'TheProperNounPossessive',
  // `Burma leader’s visit`, `EB-5 program`, `$1B`: names and money.
  'UpdatePlaceNames', 'ExpandMemoryShorthands', 'WrongNegative', 'MergeWords', 'AmazonNames', 'AppleNames', 'AzureNames', 'GoogleNames', 'MetaNames', 'MicrosoftNames',
  // `a gathering`, `a ruling`; `some 35 percent`; `lose their right to vote`; `there needs to be`; `helped found the group`.
  'MassNouns', 'QuantifierNumeralConflict', 'TheirToThere', 'TheirToTheyre', 'ThereToTheir', 'HelpedPast', 'DidPast', 'MissingDeterminer', 'MissingPreposition', 'MissingTo', 'NeedToNoun', 'RegularIrregulars',
  'WorthToDo', 'ModalBeAdjective', 'Overall', 'There', 'ToAdverb', 'WhomSubjectOfVerb', 'AdjectiveDoubleDegree', 'ThisTypeOfThing', 'ThereIsAgreement', 'ItsPossessive',
  // `the danger that Mr Okafor has caused`; `return to normal`; `in details`; `one of the large and looming numbers`.
  'ThatThan', 'ToTwoToo', 'InDetail', 'OneOfTheSingular', 'PassionateAbout', 'HowTo', 'PhrasalVerbAsCompoundNoun', 'Respond',
  // `say No to`; `you guys have`; `exchanges were`; `guilty to aggravated assault`; `many believe`; `let supply and demand`; `roadmap`; `for quite some time`; `investment into`.
  'NotTo', 'PronounVerbAgreement', 'WereWhere', 'InflectedVerbAfterTo', 'NounVerbConfusion', 'TransposedSpace', 'LetsConfusion', 'RoadMap', 'QuiteQuiet', 'InvestIn',
]

const misfiring: ReadonlySet<string> = new Set(misfiringRules)

/** Kinds that are hardly ever wrong where they speak up: fixed phrases in a form that nobody means. */
const sureKinds: ReadonlySet<string> = new Set(['Eggcorn', 'Malapropism'])

/** The severity of an alarm about grammar or wording, or null where it is let go. Never `error`: a general linter stops no story. */
export function grammarSeverity({ rule, kind, replacements }: Alarm): Exclude<Severity, 'error'> | null {
  if (misfiring.has(rule) || !(takenKinds.has(kind) || takenRules.has(rule))) return null
  // A fault that the linter cannot say how to mend is most often a sentence that it could not read.
  if (replacements.length === 0) return null
  return sureKinds.has(kind) || rule === 'AnA' ? 'warning' : 'suggestion'
}

/** True for an alarm about one word’s spelling: Harper’s dictionary, and its guess that a space is missing. */
export function isAboutSpelling({ rule, kind }: Alarm): boolean {
  return rule === 'SpellCheck' || rule === 'SplitWords' || (kind === 'Spelling' && !misfiring.has(rule))
}

/** The rule id of one of Harper’s kinds: `grammar:word-choice`. */
export function grammarRule(kind: string): string {
  return `grammar:${kind.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-').toLowerCase()}`
}
