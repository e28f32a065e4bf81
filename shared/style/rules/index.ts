import type { Rule } from '../rule.ts'
import { abbreviationStops } from './abbreviation-stops.ts'
import { acronymAsWord } from './acronym-as-word.ts'
import { acronymUnexplained } from './acronym-unexplained.ts'
import { acronymUnused } from './acronym-unused.ts'
import { altTextAim } from './alt-text-aim.ts'
import { altTextCaption } from './alt-text-caption.ts'
import { altTextLength } from './alt-text-length.ts'
import { altTextMissing } from './alt-text-missing.ts'
import { attributionLate } from './attribution-late.ts'
import { attributionOrder } from './attribution-order.ts'
import { bodyMissing } from './body-missing.ts'
import { captionDate } from './caption-date.ts'
import { captionFullName } from './caption-full-name.ts'
import { captionFullStop } from './caption-full-stop.ts'
import { captionGlued } from './caption-glued.ts'
import { captionHeadline } from './caption-headline.ts'
import { captionMissing } from './caption-missing.ts'
import { captionName } from './caption-name.ts'
import { captionPosition } from './caption-position.ts'
import { captionRepeated } from './caption-repeated.ts'
import { captionSentences } from './caption-sentences.ts'
import { captionTense } from './caption-tense.ts'
import { courtesyTitle } from './courtesy-title.ts'
import { courtesyTitleMissing } from './courtesy-title-missing.ts'
import { creditEmbedded } from './credit-embedded.ts'
import { creditFields } from './credit-fields.ts'
import { creditInCaption } from './credit-in-caption.ts'
import { creditMandatory } from './credit-mandatory.ts'
import { creditMissing } from './credit-missing.ts'
import { dashForm } from './dash-form.ts'
import { dashMixed } from './dash-mixed.ts'
import { dateForm } from './date-form.ts'
import { datelineForm } from './dateline-form.ts'
import { datelineLede } from './dateline-lede.ts'
import { datelineMissing } from './dateline-missing.ts'
import { datelineUnwanted } from './dateline-unwanted.ts'
import { doubleSpace } from './double-space.ts'
import { ellipsisForm } from './ellipsis-form.ts'
import { ellipsisMixed } from './ellipsis-mixed.ts'
import { figuresAlways } from './figures-always.ts'
import { headlineFullStop } from './headline-full-stop.ts'
import { headlineLength } from './headline-length.ts'
import { headlineMissing } from './headline-missing.ts'
import { headlineStandfirst } from './headline-standfirst.ts'
import { isationMixed } from './isation-mixed.ts'
import { kickerCase } from './kicker-case.ts'
import { kickerMissing } from './kicker-missing.ts'
import { ledeLength } from './lede-length.ts'
import { loadedVerb } from './loaded-verb.ts'
import { millionForm } from './million-form.ts'
import { moneyForm } from './money-form.ts'
import { nameRepeated } from './name-repeated.ts'
import { nameSpelling } from './name-spelling.ts'
import { namedDays } from './named-days.ts'
import { numberWords } from './number-words.ts'
import { pageFurniture } from './page-furniture.ts'
import { paragraphLength } from './paragraph-length.ts'
import { percentSign } from './percent-sign.ts'
import { pictureMissing } from './picture-missing.ts'
import { quoteBalance } from './quote-balance.ts'
import { quoteCarriedClosed } from './quote-carried-closed.ts'
import { quoteEndStop } from './quote-end-stop.ts'
import { quoteLeadIn } from './quote-lead-in.ts'
import { quoteMarksHeadline } from './quote-marks-headline.ts'
import { quoteMarksMixed } from './quote-marks-mixed.ts'
import { quoteNesting } from './quote-nesting.ts'
import { quoteSpeakerAssumed } from './quote-speaker-assumed.ts'
import { quoteUnattributed } from './quote-unattributed.ts'
import { repeatedWord } from './repeated-word.ts'
import { saidSaysMixed } from './said-says-mixed.ts'
import { saysForSaid } from './says-for-said.ts'
import { scareQuotes } from './scare-quotes.ts'
import { sentenceCase } from './sentence-case.ts'
import { sentenceStartFigure } from './sentence-start-figure.ts'
import { serialComma } from './serial-comma.ts'
import { spaceBeforeMark } from './space-before-mark.ts'
import { speakerPronounFirst } from './speaker-pronoun-first.ts'
import { spellingVariety } from './spelling-variety.ts'
import { standfirstLength } from './standfirst-length.ts'
import { surnameFirst } from './surname-first.ts'
import { textTooLong } from './text-too-long.ts'
import { timeForm } from './time-form.ts'
import { toCome } from './to-come.ts'
import { weekdayDate } from './weekday-date.ts'

/** Every house rule, in the order a documentation page lists them. */
export const rules: readonly Rule[] = [
  headlineMissing,
  headlineLength,
  headlineFullStop,
  headlineStandfirst,
  quoteMarksHeadline,
  standfirstLength,
  kickerCase,
  kickerMissing,
  toCome,
  bodyMissing,
  datelineMissing,
  datelineForm,
  datelineLede,
  datelineUnwanted,
  ledeLength,
  paragraphLength,
  textTooLong,
  quoteUnattributed,
  quoteSpeakerAssumed,
  attributionLate,
  attributionOrder,
  speakerPronounFirst,
  saidSaysMixed,
  saysForSaid,
  quoteBalance,
  quoteMarksMixed,
  quoteNesting,
  quoteCarriedClosed,
  quoteLeadIn,
  quoteEndStop,
  scareQuotes,
  loadedVerb,
  captionMissing,
  pictureMissing,
  captionRepeated,
  captionGlued,
  captionHeadline,
  captionDate,
  captionTense,
  captionFullStop,
  captionPosition,
  captionSentences,
  captionName,
  captionFullName,
  creditMissing,
  creditInCaption,
  creditFields,
  creditEmbedded,
  creditMandatory,
  altTextMissing,
  altTextLength,
  altTextAim,
  altTextCaption,
  nameSpelling,
  nameRepeated,
  surnameFirst,
  courtesyTitle,
  courtesyTitleMissing,
  spellingVariety,
  isationMixed,
  acronymUnused,
  acronymUnexplained,
  percentSign,
  dateForm,
  weekdayDate,
  timeForm,
  sentenceStartFigure,
  numberWords,
  figuresAlways,
  moneyForm,
  millionForm,
  namedDays,
  serialComma,
  dashForm,
  dashMixed,
  ellipsisForm,
  ellipsisMixed,
  abbreviationStops,
  acronymAsWord,
  pageFurniture,
  repeatedWord,
  sentenceCase,
  doubleSpace,
  spaceBeforeMark,
]
