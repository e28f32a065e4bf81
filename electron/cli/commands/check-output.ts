import { placeKey, type Place } from '../../../shared/story/text-block.ts'
import type { Finding, Severity } from '../../../shared/style/finding.ts'
import type { StoryText } from '../../../shared/style/rule.ts'
import type { Stylebook } from '../../../shared/stylebooks/stylebook.ts'

/** A finding as the command line gives it: places in the body as paragraph numbers from 0, null elsewhere. */
export interface FindingRow {
  readonly rule: string
  readonly severity: Severity
  readonly paragraph: number | null
  /** UTF-16 units within the paragraph, or within the field that `place` names. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly message: string
  /** Fixes that change text; those that need a person's words are left out. */
  readonly fixes: readonly { readonly label: string; readonly edits: readonly { readonly paragraph: number | null; readonly start: number; readonly end: number; readonly insert: string; readonly place?: Place }[] }[]
  /** Only where the finding is not in the body: the field of the head or the picture. */
  readonly place?: Place
}

/** The findings with paragraph numbers, in reading order. */
export function findingRows(story: StoryText, findings: readonly Finding[]): FindingRow[] {
  const paragraphOf = paragraphs(story)
  const where = (place: Place): { paragraph: number | null; place?: Place } => {
    const paragraph = paragraphOf(place)
    return paragraph === null ? { paragraph, place } : { paragraph }
  }
  return findings.map(({ rule, severity, place, start, end, text, message, fixes }) => ({
    rule,
    severity,
    ...where(place),
    start,
    end,
    text,
    message,
    fixes: fixes.flatMap((fix) => (fix.kind === 'edits' ? [{ label: fix.label, edits: fix.edits.map((edit) => ({ ...where(edit.place), start: edit.start, end: edit.end, insert: edit.insert })) }] : [])),
  }))
}

/** One line a finding, `file:paragraph:column: severity: message [rule]`, counted from 1, and a line that sums up. */
export function findingsAsText(file: string, stylebook: Stylebook, story: StoryText, findings: readonly Finding[]): string {
  const paragraphOf = paragraphs(story)
  const lines = findings.map((finding) => {
    const paragraph = paragraphOf(finding.place)
    const where = paragraph === null ? placeName(finding.place) : String(paragraph + 1)
    return `${file}:${where}:${finding.start + 1}: ${finding.severity}: ${finding.message} [${finding.rule}]\n`
  })
  const count = (severity: Severity, name: string): string => {
    const number = findings.filter((finding) => finding.severity === severity).length
    return `${number} ${name}${number === 1 ? '' : 's'}`
  }
  return `${lines.join('')}${file}: ${stylebook.shortName} style, ${count('error', 'error')}, ${count('warning', 'warning')}, ${count('suggestion', 'suggestion')}\n`
}

function paragraphs(story: StoryText): (place: Place) => number | null {
  const numbers = new Map<string, number>()
  const body = story.blocks.filter((block) => block.place.part === 'body')
  for (const [number, block] of body.entries()) numbers.set(placeKey(block.place), number)
  return (place) => numbers.get(placeKey(place)) ?? null
}

function placeName(place: Place): string {
  switch (place.part) {
    case 'head':
      return place.field === 'byline' ? `byline ${place.index + 1}` : place.field
    case 'picture':
      return place.field
    case 'body':
      return 'text'
  }
}
