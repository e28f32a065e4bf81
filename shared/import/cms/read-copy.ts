import { readCorrectionNote } from '../../export/correction-note.ts'
import { joinNames } from '../../export/house-form.ts'
import { failure, success, type Failure, type Result } from '../../result.ts'
import type { PictureId } from '../../story/identifier.ts'
import { storySchema, type Story, type StoryHead } from '../../story/story.ts'
import type { StylebookId } from '../../stylebooks/stylebook.ts'
import { isFullName, readByline } from '../byline.ts'
import { importBlocks } from '../import-text.ts'
import type { LeftOut } from '../imported.ts'
import { endsAsSentence, textOf, type SourceBlock } from '../source-block.ts'
import { isAllOf } from './ghost-blocks.ts'
import type { CopiedPicture, UnreadCopy } from './unread-copy.ts'

/** A picture of a copy that was read: where its file lies, and the line under it as it stands there, credit and all. */
export interface ReadPicture extends CopiedPicture {
  readonly id: PictureId
}

/** A target's own copy of a story, read as a story. */
export interface ReadCopy {
  /** With ids of its own. Its pictures have no files yet. */
  readonly story: Story
  /** One for each picture of the story, in the same order. */
  readonly pictures: readonly ReadPicture[]
  /** What Copydesk does not hold: publishing the story again takes it out of the target's copy. */
  readonly leftOut: readonly LeftOut[]
}

export interface ReadCopyOptions {
  readonly stylebook: StylebookId
  /** BCP 47; no CMS says it of a story. */
  readonly language: string
}

export type CopyFailure = Failure<'copy-unreadable' | 'copy-too-large'>

/** Which blocks of a copy are Copydesk's own lines at its head and foot. */
type Mark = 'kicker' | 'byline' | 'correction' | null

/** A WordPress block and the classes that stand on it. */
export interface MarkedBlock {
  readonly block: SourceBlock
  readonly classes: string
}

/** The marks of WordPress's copy stand in its classes. */
export function readWordpressCopy(copy: UnreadCopy, blocks: readonly MarkedBlock[], leftOut: readonly LeftOut[], options: ReadCopyOptions): Result<ReadCopy, CopyFailure> {
  const markOf = ({ classes }: MarkedBlock): Mark => (['kicker', 'byline', 'correction'] as const).find((name) => classes.split(/\s+/).includes(name)) ?? null
  return readMarked(copy, blocks.map((marked) => ({ block: marked.block, mark: marked.block.hint === 'picture' ? null : markOf(marked) })), leftOut, options)
}

/** Ghost keeps no classes: Copydesk's own lines are known by where they stand and how they are set. */
export function readGhostCopy(copy: UnreadCopy, blocks: readonly SourceBlock[], leftOut: readonly LeftOut[], options: ReadCopyOptions): Result<ReadCopy, CopyFailure> {
  const [first] = blocks
  const hasKicker = first?.hint === 'paragraph' && isAllOf(first, 'bold') && textOf(first).length <= 80 && !endsAsSentence(textOf(first))
  const byline = blocks[hasKicker ? 1 : 0]
  const hasByline = byline?.hint === 'paragraph' && isAllOf(byline, 'italic') && /^by\s/i.test(textOf(byline)) && textOf(byline).length <= 300
  let corrections = blocks.length
  while (corrections > 0 && isCorrection(blocks[corrections - 1])) corrections -= 1
  const markOf = (index: number): Mark => (index === 0 && hasKicker ? 'kicker' : hasByline && index === (hasKicker ? 1 : 0) ? 'byline' : index >= corrections ? 'correction' : null)
  return readMarked(copy, blocks.map((block, index) => ({ block, mark: markOf(index) })), leftOut, options)
}

function isCorrection(block: SourceBlock | undefined): boolean {
  return block?.hint === 'paragraph' && isAllOf(block, 'italic') && readCorrectionNote(textOf(block)) !== null
}

function readMarked(copy: UnreadCopy, marked: readonly { readonly block: SourceBlock; readonly mark: Mark }[], leftOut: readonly LeftOut[], { stylebook, language }: ReadCopyOptions): Result<ReadCopy, CopyFailure> {
  const corrections: NonNullable<StoryHead['corrections']> = []
  const blocks: SourceBlock[] = [...line('title', copy.headline), ...line('standfirst', copy.standfirst), ...leadBlocks(copy.lead)]
  for (const { block, mark } of marked) {
    const correction = mark === 'correction' ? readCorrectionNote(textOf(block)) : null
    if (correction !== null) corrections.push(correction)
    else if (mark === 'byline') blocks.push(...namesOf(textOf(block)).flatMap((name) => line('byline', name)))
    else blocks.push({ ...block, hint: mark === 'kicker' ? 'kicker' : bodyHint(block.hint) })
  }
  const imported = importBlocks(blocks, { ownFile: true, headline: copy.headline, slug: slugOf(copy.slug) }, { stylebook, language })
  const { story } = imported
  const pictures = story.pictures.slice(0, 500).map((picture) => ({ ...picture, caption: picture.caption.slice(0, 10_000) }))
  const bylines = story.head.bylines.length === 0 && isFullName(copy.account) ? [copy.account.trim()] : story.head.bylines
  const tags = copy.tags.map((tag) => tag.trim()).filter((tag) => tag !== '' && tag.length <= 100).slice(0, 50)
  const section = copy.section.trim().slice(0, 200)
  const read = storySchema.safeParse({
    ...story,
    head: { ...story.head, bylines, ...(section !== '' && { section }), ...(tags.length > 0 && { tags }), ...(copy.embargo !== null && { embargo: copy.embargo }), ...(corrections.length > 0 && { corrections: corrections.slice(-50) }) },
    pictures,
  })
  if (!read.success) return failure('copy-unreadable', 'The copy in the CMS is larger or deeper than any story, so it was not read. Nothing was changed.', 'Look at it in the CMS itself.')
  return success({ story: read.data, pictures: picturesOf(blocks, copy).slice(0, 500).map((picture, index) => ({ ...picture, id: pictures[index]?.id ?? '' })), leftOut: [...leftOut, ...imported.leftOut] })
}

function line(hint: 'title' | 'standfirst' | 'byline', text: string): SourceBlock[] {
  return text.trim() === '' ? [] : [{ line: 0, hint, runs: [{ text }] }]
}

const leadMark = 0

function leadBlocks(lead: CopiedPicture | null): SourceBlock[] {
  if (lead === null) return []
  return [{ line: 0, hint: 'picture', runs: [], picture: leadMark, alt: lead.alt, address: lead.address }, ...(lead.words === '' ? [] : [{ line: 0, hint: 'caption', runs: [{ text: lead.words }], picture: leadMark } as const])]
}

/** What else a page would say of a block counts for nothing: the copy has fields of its own for it. */
function bodyHint(hint: SourceBlock['hint']): SourceBlock['hint'] {
  if (hint === 'title') return 'heading'
  return hint === 'text' || hint === 'kicker' || hint === 'standfirst' || hint === 'byline' || hint === 'furniture' ? 'paragraph' : hint
}

function namesOf(text: string): string[] {
  const bare = text.replace(/^by\s+/i, '')
  const names = readByline(text)
  return names !== null && joinNames(names) === bare ? names : [bare]
}

/** The slug that a story has before it gets its own is none. */
function slugOf(slug: string): string {
  return /^copydesk-[0-9a-z]{26}(?:-\d+)?$/.test(slug) ? '' : slug.slice(0, 200)
}

/** In the order in which the reading meets them. */
function picturesOf(blocks: readonly SourceBlock[], { library, lead }: UnreadCopy): CopiedPicture[] {
  const pictures = new Map<number, { address: string; alt: string; words: string }>()
  for (const { hint, picture, alt, address, runs } of blocks) {
    if (picture === undefined || (hint !== 'picture' && hint !== 'caption' && hint !== 'credit')) continue
    const known = pictures.get(picture) ?? { address: '', alt: '', words: '' }
    const words = runs.map(({ text }) => text).join('').replace(/\s+/g, ' ').trim()
    pictures.set(picture, { address: known.address || (address ?? ''), alt: known.alt || (alt ?? ''), words: [known.words, words].filter((part) => part !== '').join(' ') })
  }
  const whole = new Map([...library, ...(lead === null ? [] : [lead])].map((picture) => [stemOf(picture.address), picture]))
  return [...pictures.values()].map((picture) => {
    const known = whole.get(stemOf(picture.address))
    return known === undefined ? picture : { ...picture, address: known.address, ...(known.remote !== undefined && { remote: known.remote }) }
  })
}

/** The address of a picture without what names a smaller form of it: WordPress's `-1024x683`, Ghost's `/size/w600`. */
export function stemOf(address: string): string {
  return address.replace(/[?#].*$/, '').replace(/\/size\/w\d+(?:h\d+)?(?=\/)/, '').replace(/(?:-\d{2,5}x\d{2,5}|-scaled)(?=\.\w{3,5}$)/, '')
}
