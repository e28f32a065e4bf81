import { englishFurniture, otherFurniture, type FurniturePattern } from './furniture-patterns.ts'
import { countWords } from './source-block.ts'

/** Longer than any label or prompt: what is longer is the story's, whatever it begins with. */
const longestFurniture = 420

const patterns = [...englishFurniture, ...otherFurniture]

/**
 * What a line of a page is when it is not the story: a label, button or prompt of the site. Null where it may
 * be the story's. It judges the whole line, never a part, and only by its words: where it stands is for the reading.
 */
export function furnitureOf(text: string): FurniturePattern | null {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '' || line.length > longestFurniture) return null
  if (/^[\p{P}\p{S}\p{Z}]+$/u.test(line)) return { why: 'Separator', pattern: /^/ }
  return patterns.find(({ pattern }) => pattern.test(line)) ?? dated(line) ?? addressed(line)
}

const doubtful = /^(?:archives?|audio|careers|comment|contact|corrections|donate|ethics|feedback|help|home|jobs|language|legal|line|live|more|next|pause|pictures?|podcast|pocket|press|print|save|search|sections|send|threads|top|topics|video|volume|x)$/i

/** A label that is as good a crosshead as a button (`Jobs`, `Help`): between paragraphs it is left in the story. */
export function mayBeCrosshead(text: string): boolean {
  return doubtful.test(text.trim())
}

const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const weekday = '(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?'
const clock = '(?:\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?)(?: ?\\(?(?:gmt|utc|bst|cet|cest|est|edt|et|ct|pt|pst|pdt|cst|cdt|ist|aest|aedt|amt|msk|eat|wat|jst|kst|local time)(?: ?[+-] ?\\d{1,4})?\\)?)?'
const day = `(?:${weekday}(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month},? ?(?:\\d{4})?|${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}(?:t[\\d:.]+z?)?)`
const gap = '(?:,? ?(?:at|on|-|–|—|\\||•|·|@)? ?)'
const moment = `(?:${weekday}${clock}${gap}${day}|${day}(?:${gap}${clock})?|${clock}${gap}${day}|(?:today|yesterday)(?:${gap}${clock})?|${clock}|(?:about |around )?(?:an?|\\d+) ?(?:s|m|h|d|secs?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago|just now)`
const label = '(?:(?:first |originally )?(?:published|posted|issued|created|released|modified|updated|last (?:updated|modified|edited)|updated at|date|text size|time)(?: (?:on|at))?(?: (?:date|time))?)'
const publication = new RegExp(`^(?:${label} ?:? ?)?${moment}(?:(?: ?[-–—|•·,/(;] ?| )(?:${label} ?:? ?)?${moment}\\)?){0,3}(?: ?[|•·-] ?\\d+ min(?:ute)?s?(?: read)?| ?[|/·])?$`, 'iu')
const labelled = new RegExp(`^${label}\\b`, 'iu')
const colophon = new RegExp(`^${day}(?:${gap}${clock})?[ ,|·-]{1,4}(?:posted|published|publicado|publié|written|by|por|in|categor)[^.!?]{0,160}$`, 'iu')
const labelAlone = new RegExp(`^${label} ?:$`, 'iu')

/** When the page was published or changed: metadata, kept in the report, never text of the story. */
export function dated(text: string): FurniturePattern | null {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length > 160) return null
  if (colophon.test(line)) return { why: 'Publication date', pattern: colophon, headOrTail: true }
  if (labelAlone.test(line)) return { why: 'Publication date', pattern: labelAlone, headOrTail: true }
  if (publication.test(line) && /\d|ago|now|today|yesterday/i.test(line)) return { why: 'Publication date', pattern: publication, headOrTail: !labelled.test(line) }
  return null
}

const atEnd = new RegExp(`(?:\\s*[|•·–—/,-]+\\s*|\\s+|(?<=\\p{Ll})(?=\\p{Lu}))(?:(?:${label} ?:? ?)?${moment})(?:(?: ?[-–—|•·,/(;] ?| )(?:${label} ?:? ?)?${moment}\\)?){0,3}$`, 'iu')

/** Where a publication date begins that is glued to the end of a line (`By Jane Doe Nov. 18, 2019`); UTF-16 units, null where there is none. */
export function publicationDateAtEnd(text: string): number | null {
  if (text.length > 240) return null
  const found = atEnd.exec(text)
  return found === null || found.index === 0 || !/\d/.test(found[0]) ? null : found.index
}

const address = /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^@\w{2,20}$/iu

function addressed(line: string): FurniturePattern | null {
  return address.test(line) ? { why: 'Bare address', pattern: address, headOrTail: true } : null
}

/** A title of another story, as lists of links show them: a few words, no sentence's end. */
export function readsAsLinkTitle(text: string): boolean {
  const words = countWords(text)
  return words >= 2 && words <= 22 && text.length <= 160 && !/[.…;,]["'”’»)]*$/u.test(text)
}
