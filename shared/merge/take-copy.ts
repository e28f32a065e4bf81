import type { Dateline } from '../dateline/dateline.ts'
import { captionWithCredit, picturesWithFiles } from '../export/cms-story.ts'
import { creditLine, datelineWriter } from '../export/house-form.ts'
import type { ReadCopy, ReadPicture } from '../import/cms/read-copy.ts'
import type { BodyNode } from '../story/body.ts'
import { canonicalJson } from '../story/canonical.ts'
import type { PictureId } from '../story/identifier.ts'
import { picturesInReadingOrder } from '../story/lay-out-pictures.ts'
import { projectBody } from '../story/project.ts'
import type { Picture, Story, StoryHead } from '../story/story.ts'
import { alignCopy, saysTheSame } from './align-copy.ts'
import { mergeBodies } from './merge-bodies.ts'
import { mergeSequences } from './merge-sequences.ts'

/** A target's copy as it was last seen and as it is now, with the ids of the story on the desk. */
export interface SeenAndNow {
  readonly seen: ReadCopy
  readonly now: ReadCopy
}

/** The story with what was changed in the target's copy. */
export interface TakenCopy {
  readonly story: Story
  /** Parts that had been changed here too, in words; the target's words stand in them now. */
  readonly replaced: readonly string[]
  /** Pictures that were added there; their files have still to come. */
  readonly fresh: readonly ReadPicture[]
}

/** The words of a block as they compare, whatever its spacing; the dateline in the form of the story's house. */
function blockWriter(story: Story): (node: BodyNode) => string {
  const write = datelineWriter(story)
  return (node) => projectBody({ root: { type: 'root', children: [node] } }, write).map(({ text }) => text.replace(/[\u00ad\u200b\ufeff]/g, '').replace(/\s+/g, ' ').trim()).join('\n')
}

/** Gives both copies the ids that their parts have in the story on the desk. */
export function alignCopies(ours: Story, { seen, now }: SeenAndNow): SeenAndNow {
  const write = blockWriter(ours)
  const withFiles = new Set(picturesWithFiles(ours).map(({ id }) => id))
  const pictures = picturesInReadingOrder(ours).filter(({ id }) => withFiles.has(id)).map((picture) => ({ id: picture.id, address: '', alt: picture.alt, words: captionWithCredit(ours, picture) }))
  const aligned = alignCopy({ story: ours, pictures }, seen, write)
  return { seen: aligned, now: alignCopy(aligned, now, write) }
}

/**
 * What somebody changed in the target's copy since it was last seen, made in the story on the desk: part by part, so that
 * what was changed here alone stays, with its datelines, pictures, notes and waivers. Where both changed the same part
 * the target's words count, for the person chose to take them.
 *
 * @param copies aligned with `ours`
 */
export function takeCopy(ours: Story, { seen, now }: SeenAndNow): TakenCopy {
  const replaced: string[] = []
  const both = (part: string) => {
    if (!replaced.includes(part)) replaced.push(part)
  }
  const head = takeHead(ours.head, seen.story.head, now.story.head, both)
  const pictures = takePictures(ours, seen, now, both)
  const body = takeBody(ours, seen.story, now.story, (count) => both(count === 1 ? 'a paragraph' : `${count} paragraphs`))
  const known = new Set([...ours.pictures, ...seen.pictures].map(({ id }) => id))
  return { story: { ...ours, head, body, pictures }, replaced, fresh: now.pictures.filter(({ id }) => !known.has(id)) }
}

const fields = [
  ['kicker', 'the kicker'],
  ['headline', 'the headline'],
  ['standfirst', 'the standfirst'],
  ['bylines', 'the byline'],
  ['slug', 'the slug'],
  ['section', 'the section'],
  ['corrections', 'the corrections'],
] as const satisfies readonly (readonly [keyof StoryHead, string])[]

function takeHead(ours: StoryHead, seen: StoryHead, now: StoryHead, both: (part: string) => void): StoryHead {
  const taken: Record<string, unknown> = { ...ours }
  for (const [field, part] of fields) {
    if (isSame(seen[field], now[field]) || isSame(ours[field], now[field])) continue
    if (!isSame(ours[field], seen[field])) both(part)
    if (now[field] === undefined) Reflect.deleteProperty(taken, field)
    else taken[field] = now[field]
  }
  const tags = takeTags(ours.tags ?? [], seen.tags ?? [], now.tags ?? [])
  if (tags.length > 0) taken['tags'] = tags
  else Reflect.deleteProperty(taken, 'tags')
  return taken as StoryHead
}

/** The target adds tags of its own to each story, so only what was added and taken away there counts. */
function takeTags(ours: readonly string[], seen: readonly string[], now: readonly string[]): string[] {
  const has = (tags: readonly string[], tag: string) => tags.some((other) => other.toLocaleLowerCase() === tag.toLocaleLowerCase())
  const kept = ours.filter((tag) => has(now, tag) || !has(seen, tag))
  return [...kept, ...now.filter((tag) => !has(seen, tag) && !has(kept, tag))].slice(0, 50)
}

function takePictures(ours: Story, seen: ReadCopy, now: ReadCopy, both: (part: string) => void): Picture[] {
  const ids = (pictures: readonly { readonly id: PictureId }[]) => pictures.map(({ id }) => id)
  const order = mergeSequences(ids(seen.pictures), ids(ours.pictures), ids(now.pictures), (id) => id)
  const of = <One extends { readonly id: PictureId }>(pictures: readonly One[], id: PictureId) => pictures.find((picture) => picture.id === id)
  return [...new Set(order)].flatMap((id): Picture[] => {
    const [mine, was, is, read] = [of(ours.pictures, id), of(seen.pictures, id), of(now.pictures, id), of(now.story.pictures, id)]
    if (mine === undefined) return read === undefined || was !== undefined ? [] : [read]
    if (was === undefined || is === undefined || read === undefined) return [mine]
    return [takeWords(ours, mine, was, is, read, both)]
  }).slice(0, 500)
}

function takeWords(story: Story, mine: Picture, was: ReadPicture, is: ReadPicture, read: Picture, both: (part: string) => void): Picture {
  let picture = mine
  if (was.words !== is.words) {
    if (captionWithCredit(story, mine) !== was.words) both('a caption')
    const credit = creditLine(story, mine)
    // The credit as it stands is known; only where it was changed too it is taken apart anew.
    const isSameCredit = credit !== '' && is.words.endsWith(credit)
    const { caption, photographer, agency, via, role } = read
    picture = isSameCredit ? { ...picture, caption: is.words.slice(0, is.words.length - credit.length).trim() } : { ...picture, caption, photographer, agency, via, role }
  }
  if (was.alt !== is.alt) {
    if (mine.alt !== was.alt) both('an alt text')
    picture = { ...picture, alt: is.alt.slice(0, 5_000) }
  }
  return picture
}

function takeBody(ours: Story, seen: Story, now: Story, both: (count: number) => void): Story['body'] {
  const write = blockWriter(ours)
  const keyed = ({ body }: Story) => new Map((body.root.children ?? []).flatMap((node) => (node.$?.blockId === undefined ? [] : [[node.$.blockId, node] as const])))
  const [mine, was] = [keyed(ours), keyed(seen)]
  const isOurs = (key: string, node: BodyNode) => {
    const own = mine.get(key)
    return own !== undefined && saysTheSame(own, node, write)
  }
  let changedTwice = 0
  const theirs = (now.body.root.children ?? []).map((node): BodyNode => {
    const key = node.$?.blockId ?? ''
    const before = was.get(key)
    const own = mine.get(key)
    if (before === undefined) return node
    if (saysTheSame(before, node, write)) return own ?? before
    // Taken in before: the story has it already.
    if (own !== undefined && saysTheSame(own, node, write)) return own
    if (own === undefined || !isOurs(key, before)) changedTwice += 1
    return withDateline(node, own, (dateline) => datelineWriter(ours)(dateline) !== '')
  })
  const still = new Set(theirs.flatMap(({ $ }) => $?.blockId ?? []))
  for (const [key, before] of was) if (!still.has(key) && mine.has(key) && !isOurs(key, before)) changedTwice += 1
  if (changedTwice > 0) both(changedTwice)
  const base = (seen.body.root.children ?? []).map((node) => mine.get(node.$?.blockId ?? '') ?? node)
  return mergeBodies({ root: { ...ours.body.root, children: base } }, ours.body, { root: { ...ours.body.root, children: theirs } })
}

/** A house that writes no datelines sends none: the one on the desk stays with its block. */
function withDateline(node: BodyNode, own: BodyNode | undefined, isWritten: (dateline: Dateline) => boolean): BodyNode {
  const first = own?.children?.[0]
  if (first?.dateline === undefined || isWritten(first.dateline) || node.children?.[0]?.type === 'dateline') return node
  return { ...node, children: [first, ...(node.children ?? [])] }
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null)
}
