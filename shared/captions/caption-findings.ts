import { writeCredit } from '../credit/write-credit.ts'
import type { Picture } from '../story/story.ts'
import { projectPicture } from '../story/project.ts'
import type { TextBlock } from '../story/text-block.ts'
import { applyEdits } from '../style/apply-edits.ts'
import { checkStory } from '../style/check-story.ts'
import type { Edit, Finding, Severity } from '../style/finding.ts'
import { creditOf } from '../style/story-text.ts'
import { startsSentence } from '../style/text/sentences.ts'
import type { Stylebook } from '../stylebooks/stylebook.ts'
import type { CaptionChanges, CaptionData, CaptionProperty } from './caption-data.ts'
import { codeOfCountry, countryOfCode } from './countries.ts'
import { sourceTypeOf } from './source-types.ts'
import { creditOfCaption } from './story-picture.ts'
import { daysBetween, weekdayOf, writeCaptionDate } from './write-date.ts'

/** A fault of house style in a caption's fields. */
export interface CaptionFinding {
  readonly rule: string
  readonly severity: Severity
  readonly property: CaptionProperty
  /** UTF-16 units in the property's text; 0 and 0 where something is missing. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly message: string
  /** What each fix makes of the caption; empty where only a person has the words. */
  readonly fixes: readonly { readonly label: string; readonly changes: CaptionChanges }[]
}

export interface CaptionSurroundings {
  /** Paragraphs of a story that uses the picture, to hold its names against. */
  readonly body?: readonly string[]
  /** `YYYY-MM-DD`: AP names the weekday of a picture under two weeks old. */
  readonly today?: string
}

/**
 * Checks a caption by the house's own rules for captions, credits and alt text, and by what its fields tell: the credit
 * line in the house's form, the date and the place that the fields know, the persons shown, a picture that a generator
 * made. In the order of the rules; each text is read as it stands.
 */
export function checkCaption(caption: CaptionData, stylebook: Stylebook, { body = [], today = '' }: CaptionSurroundings = {}): CaptionFinding[] {
  const picture = pictureOf(caption)
  const paragraphs = [...body, ...(caption.personsShown.length === 0 ? [] : [`${caption.personsShown.join(', ')}.`])]
  const blocks: TextBlock[] = [
    ...paragraphs.map((text, index): TextBlock => ({ place: { part: 'body', block: String(index) }, kind: 'paragraph', text })),
    ...projectPicture(picture, (each) => writeCredit(creditOf(each), stylebook.credit)),
  ]
  const found = checkStory({ blocks, pictures: [picture] }, stylebook).flatMap((finding) => inCaption(finding, caption, picture, stylebook, today))
  return [...found, ...creditForm(caption, stylebook), ...placeMissing(caption, stylebook), ...countryCodeForm(caption), ...personsUnnamed(caption), ...generated(caption)]
}

function pictureOf(caption: CaptionData): Picture {
  const { photographer = '', agency = '', via = '', role = 'photo' } = creditOfCaption(caption)
  const file: Picture['file'] = { hash: '0'.repeat(64), mediaType: 'image/jpeg', width: 1, height: 1, bytes: 1, name: '' }
  return { id: 'caption', file, caption: caption.description, photographer, agency, via, role, alt: caption.altText }
}

const properties = { caption: 'description', alt: 'altText', credit: 'creditLine', photographer: 'creators', agency: 'creditLine' } as const

function inCaption(finding: Finding, caption: CaptionData, picture: Picture, stylebook: Stylebook, today: string): CaptionFinding[] {
  const { place, rule, severity, message, text } = finding
  if (place.part !== 'picture') return []
  const property = properties[place.field]
  // The credit that was checked is the rendered one; the one that is shown stands as it stands.
  const isWhole = property === 'creditLine' || property === 'creators'
  const [start, end] = isWhole ? [0, property === 'creditLine' ? caption.creditLine.length : 0] : [finding.start, finding.end]
  const fixes = rule === 'caption-date' ? dateFix(caption, stylebook, today) : finding.fixes.flatMap((fix) => (fix.kind === 'edits' ? [{ label: fix.label, changes: changesOf(fix.edits, picture, stylebook) }] : []))
  return [{ rule, severity, property, start, end, text: isWhole ? caption.creditLine : text, message, fixes }]
}

/** What edits of a story's picture come to in the fields of a caption. */
function changesOf(edits: readonly Edit[], picture: Picture, stylebook: Stylebook): CaptionChanges {
  const edited = (field: 'caption' | 'alt' | 'photographer' | 'agency') => applyEdits(picture[field], edits.filter(({ place }) => place.part === 'picture' && place.field === field))
  const next = { ...picture, caption: edited('caption'), alt: edited('alt'), photographer: edited('photographer'), agency: edited('agency') }
  const isCredit = next.photographer !== picture.photographer || next.agency !== picture.agency
  return {
    ...(next.caption !== picture.caption && { description: next.caption }),
    ...(next.alt !== picture.alt && { altText: next.alt }),
    ...(isCredit && { creditLine: writeCredit(creditOf(next), stylebook.credit), ...(next.photographer !== picture.photographer && next.photographer !== '' && { creators: [next.photographer] }) }),
  }
}

/** AP Stylebook, captions: the date, with the weekday where the picture is under two weeks old. */
function dateFix(caption: CaptionData, stylebook: Stylebook, today: string): CaptionFinding['fixes'] {
  const date = writeCaptionDate(caption.dateCreated, stylebook.dates)
  if (date === '') return []
  const age = today === '' ? null : daysBetween(caption.dateCreated, today)
  const weekday = stylebook.dates === 'ap' && age !== null && age >= 0 && age < 14 ? `${weekdayOf(caption.dateCreated)}, ` : ''
  return [{ label: `Add ${weekday}${date}`, changes: { description: addToFirstSentence(caption.description, `${weekday}${date}`) } }]
}

function placeMissing(caption: CaptionData, stylebook: Stylebook): CaptionFinding[] {
  const { description, city, sublocation, state, country } = caption
  if (!stylebook.captionDate || city.trim() === '' || description.trim() === '') return []
  const words = plain(description)
  if ([city, sublocation, state, country].some((place) => place.trim() !== '' && words.includes(plain(place)))) return []
  const where = caption.country.trim() === '' ? city : `${city}, ${country}`
  return [
    {
      rule: 'caption-place',
      severity: 'suggestion',
      property: 'description',
      start: 0,
      end: description.trimEnd().length,
      text: description.trimEnd(),
      message: `The fields say ${where}; the caption does not say where.`,
      fixes: [{ label: `Add ${city}`, changes: { description: addToFirstSentence(description, city) } }],
    },
  ]
}

/** IPTC Photo Metadata, Country Code: the three letters of ISO 3166-1 for the country that is named. Codes that are no country's (`XUN`) are left alone. */
function countryCodeForm({ country, countryCode }: CaptionData): CaptionFinding[] {
  const written = countryCode.trim()
  const [named, coded] = [codeOfCountry(country), countryOfCode(countryCode)]
  const found = (severity: Severity, message: string, fixes: CaptionFinding['fixes']): CaptionFinding[] => [{ rule: 'country-code', severity, property: 'countryCode', start: 0, end: countryCode.length, text: countryCode, message, fixes }]
  if (named !== null && coded !== null && coded.code !== named) {
    return found('warning', `The code is ${coded.name}’s, and the country says ${country.trim()}.`, [
      { label: `Write ${named}`, changes: { countryCode: named } },
      { label: `Write ${coded.name}`, changes: { country: coded.name } },
    ])
  }
  if (named !== null && written === '') return found('suggestion', `The country has no code beside it.`, [{ label: `Write ${named}`, changes: { countryCode: named } }])
  return coded !== null && written !== coded.code ? found('suggestion', 'A country code has three capital letters.', [{ label: `Write ${coded.code}`, changes: { countryCode: coded.code } }]) : []
}

/** Before the stop of the first sentence, after a comma. */
function addToFirstSentence(text: string, words: string): string {
  const second = [...text.matchAll(/\s+(?=\S)/gu)].find(({ 0: gap, index }) => startsSentence(text, index + gap.length))?.index ?? text.length
  const first = text.slice(0, second).trimEnd()
  const stop = /[.!?]$/u.exec(first)?.[0] ?? ''
  return `${first.slice(0, first.length - stop.length)}, ${words}${stop}${text.slice(first.length)}`
}

function creditForm(caption: CaptionData, stylebook: Stylebook): CaptionFinding[] {
  const { creditLine } = caption
  const line = writeCredit(creditOfCaption(caption), stylebook.credit)
  if (creditLine.trim() === '' || line === '' || line === creditLine.trim()) return []
  return [
    {
      rule: 'credit-form',
      severity: 'suggestion',
      property: 'creditLine',
      start: 0,
      end: creditLine.length,
      text: creditLine,
      message: `${stylebook.shortName} writes this credit “${line}”.`,
      fixes: [{ label: `Write “${line}”`, changes: { creditLine: line } }],
    },
  ]
}

/** IPTC, Person Shown: whoever the fields name, the caption is expected to name too. */
function personsUnnamed({ personsShown, description }: CaptionData): CaptionFinding[] {
  if (description.trim() === '') return []
  const words = plain(description)
  const unnamed = personsShown.filter((name) => name.trim() !== '' && !words.includes(plain(name.trim().split(/\s+/u).at(-1) ?? '')))
  if (unnamed.length === 0) return []
  const end = description.trimEnd().length
  return [{ rule: 'person-unnamed', severity: 'suggestion', property: 'description', start: 0, end, text: description.slice(0, end), message: `The fields show ${unnamed.join(', ')}, whom the caption does not name.`, fixes: [] }]
}

/** IPTC, Digital Source Type: readers are to be told of what a generator made. */
function generated({ digitalSourceType, description, creditLine }: CaptionData): CaptionFinding[] {
  const type = sourceTypeOf(digitalSourceType)
  if (type?.ai !== true || /\bAI\b|artificial intelligence|generated|synthetic|composite|illustration/iu.test(`${description} ${creditLine}`)) return []
  return [{ rule: 'generated-undeclared', severity: 'warning', property: 'description', start: 0, end: description.trimEnd().length, text: description.trimEnd(), message: `The file says “${type.label}”, and neither caption nor credit tells readers so.`, fixes: [] }]
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[łøđðßæœı]/gu, (letter) => withoutStroke[letter] ?? letter)
}

/** Letters that Unicode takes for whole, and news copy writes without their strokes. */
const withoutStroke: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }
