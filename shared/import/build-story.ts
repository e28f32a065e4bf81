import type { Dateline } from '../dateline/dateline.ts'
import { findDateline } from '../dateline/find-dateline.ts'
import { blockQuote, body, crosshead, list, paragraph, pictureBlock, type ListItem, type TextRun } from '../story/body-builder.ts'
import type { BodyNode } from '../story/body.ts'
import { mintIdentifier } from '../story/identifier.ts'
import { currentSchemaVersion, storyHeadSchema, type Picture, type Story } from '../story/story.ts'
import { stylebookOf } from '../stylebooks/stylebooks.ts'
import type { StylebookId } from '../stylebooks/stylebook.ts'
import type { Imported, ImportedText, LeftOut } from './imported.ts'
import type { Piece, PictureRead } from './reading.ts'
import type { StoryRead } from './read-story.ts'
import { slugFrom } from './slug.ts'
import { dropFromStart, tidied, type SourceEvidence } from './source-block.ts'

export interface BuildOptions {
  readonly stylebook?: StylebookId
  /** BCP 47; the stylebook's own where the source does not say. */
  readonly language?: string
}

/** Where and when it runs, as far as the source says so in the terms of the desk. */
function runningOf({ section, tags, embargo }: SourceEvidence): Pick<Story['head'], 'section' | 'tags' | 'embargo'> {
  const parts = storyHeadSchema.pick({ section: true, tags: true, embargo: true }).safeParse({ section, tags, embargo })
  return parts.success ? Object.fromEntries(Object.entries(parts.data).filter(([, value]) => value !== undefined)) : {}
}

/** Makes the story and the import report of what was read. */
export function buildStory(read: StoryRead, evidence: SourceEvidence, options: BuildOptions): Imported {
  const stylebook = options.stylebook ?? evidence.stylebook ?? 'ap'
  const { pieces } = read
  const dateline = takeDateline(pieces)
  const pictures = read.pictures.map(asPicture)
  const { blocks, paragraphs } = buildBody(pieces, dateline, pictures)
  const headline = joined(pieces, 'headline') || (evidence.headline ?? '')
  const head = {
    kicker: joined(pieces, 'kicker') || (evidence.kicker ?? ''),
    headline,
    standfirst: joined(pieces, 'standfirst'),
    bylines: bylinesOf(pieces, evidence),
  }
  const story: Story = {
    schemaVersion: currentSchemaVersion,
    id: mintIdentifier(),
    head: { ...cut(head), slug: evidence.slug ?? slugFrom(headline), language: evidence.language ?? options.language ?? stylebookOf(stylebook).language, stylebook, ...runningOf(evidence) },
    body: body(blocks),
    pictures,
  }
  const text: ImportedText = { ...head, dateline: dateline?.value ?? null, paragraphs, pictures: pictures.map(({ caption, photographer, agency, alt }) => ({ caption, photographer, agency, alt })) }
  return { text, leftOut: leftOutOf(pieces), story }
}

interface TakenDateline {
  readonly piece: Piece
  readonly value: Dateline
  readonly end: number
  /** Set where the dateline stands on a line of its own: the paragraph it opens. */
  readonly opens?: Piece
}

/** The dateline at the start of the text; kept as words where anything stands before it, so that none is lost. */
function takeDateline(pieces: readonly Piece[]): TakenDateline | null {
  const paragraphs = pieces.filter((piece) => piece.role?.kind === 'paragraph')
  const texts = paragraphs.map((piece) => tidied(piece.block.runs).map((run) => run.text).join(''))
  const found = findDateline(texts)
  const piece = found === null ? undefined : paragraphs[found.paragraph]
  if (found === null || piece === undefined) return null
  const text = texts[found.paragraph] ?? ''
  if (text.slice(0, found.start).trim() !== '') return null
  if (text.slice(found.end).trim() !== '') return { piece, value: found.value, end: found.end }
  const opens = paragraphs[found.paragraph + 1]
  return opens === undefined ? null : { piece, value: found.value, end: found.end, opens }
}

/** A picture with text of the story above and below it stands in the text; one before or after all of it has no place there, and so leads or follows. */
function buildBody(pieces: readonly Piece[], dateline: TakenDateline | null, pictures: readonly Picture[]): { blocks: BodyNode[]; paragraphs: string[] } {
  const blocks: BodyNode[] = []
  const paragraphs: string[] = []
  let items: ListItem[] = []
  let waiting: string[] = []
  const placed = new Set<string>()
  const closeList = (): void => {
    if (items.length > 0) blocks.push(list(items))
    items = []
  }
  const meet = (picture: string): void => {
    if (blocks.length + items.length === 0 || placed.has(picture)) return
    placed.add(picture)
    waiting.push(picture)
  }
  const placeWaiting = (): void => {
    blocks.push(...waiting.map(pictureBlock))
    waiting = []
  }
  for (const piece of pieces) {
    const runs = tidied(piece.block.runs)
    const { role } = piece
    if (role?.kind === 'picture') {
      meet(pictures[role.picture]?.id ?? '')
      continue
    }
    if (role === null || !isOfBody(role.kind) || runs.length === 0 || (dateline !== null && dateline.opens !== undefined && piece === dateline.piece)) continue
    if (role.kind === 'list-item') {
      items.push({ depth: piece.block.list?.depth ?? 0, listType: piece.block.list?.listType ?? 'bullet', runs })
    } else {
      closeList()
      placeWaiting()
      if (role.kind === 'crosshead') blocks.push(crosshead(runs))
      else if (role.kind === 'block-quote') blocks.push(blockQuote(runs))
      else blocks.push(bodyParagraph(piece, runs, dateline))
    }
    const words = runs.map((run) => run.text).join('')
    paragraphs.push(dateline !== null && dateline.opens === piece ? `${dateline.piece.text} ${words}` : words)
  }
  closeList()
  return { blocks, paragraphs }
}

function isOfBody(kind: string): boolean {
  return kind === 'paragraph' || kind === 'crosshead' || kind === 'block-quote' || kind === 'list-item'
}

function bodyParagraph(piece: Piece, runs: readonly TextRun[], dateline: TakenDateline | null): BodyNode {
  if (dateline === null) return paragraph(runs)
  if (dateline.opens === piece) return paragraph(runs, dateline.value)
  return dateline.piece === piece ? paragraph(dropFromStart(runs, dateline.end), dateline.value) : paragraph(runs)
}

function joined(pieces: readonly Piece[], kind: 'kicker' | 'headline' | 'standfirst'): string {
  return pieces
    .filter((piece) => piece.role?.kind === kind)
    .map((piece) => tidied(piece.block.runs).map((run) => run.text).join(''))
    .join('\n')
}

function bylinesOf(pieces: readonly Piece[], evidence: SourceEvidence): string[] {
  const names: string[] = []
  for (const { role } of pieces) {
    if (role?.kind !== 'byline') continue
    for (const name of role.names) {
      // A job title on its own line belongs to the name above it.
      if (name.startsWith(', ') && names.length > 0) names.push(`${names.pop() ?? ''}${name}`)
      else if (!names.includes(name)) names.push(name.replace(/^, /, ''))
    }
  }
  return names.length > 0 ? names : [...(evidence.bylines ?? [])]
}

/** The schema's limits, for text no newsroom writes; the words stay whole in the report. */
function cut<Head extends { kicker: string; headline: string; standfirst: string; bylines: readonly string[] }>(head: Head): { kicker: string; headline: string; standfirst: string; bylines: string[] } {
  return { kicker: head.kicker.slice(0, 500), headline: head.headline.slice(0, 2_000), standfirst: head.standfirst.slice(0, 10_000), bylines: head.bylines.slice(0, 50).map((byline) => byline.slice(0, 500)) }
}

function asPicture({ caption, credit, alt }: PictureRead): Picture {
  return {
    id: mintIdentifier(),
    file: null,
    caption,
    photographer: credit.photographer ?? '',
    agency: credit.agency ?? '',
    via: credit.via ?? '',
    role: credit.role ?? 'photo',
    alt: alt.slice(0, 5_000),
  }
}

function leftOutOf(pieces: readonly Piece[]): LeftOut[] {
  return pieces.flatMap(({ block, text, role }) => {
    if (role?.kind === 'left-out' && text !== '') return [{ line: block.line, text, why: role.why }]
    return role?.kind === 'byline' && role.rest !== undefined ? [{ line: block.line, text: role.rest, why: 'Publication date' }] : []
  })
}
