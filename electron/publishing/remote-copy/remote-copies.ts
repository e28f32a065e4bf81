import type { AnswerOf, RequestName, RequestOf } from '../../../shared/ipc/contract.ts'
import { copyDifferences } from '../../../shared/compare/copy-differences.ts'
import { captionWithCredit, picturesWithFiles } from '../../../shared/export/cms-story.ts'
import type { ReadCopy, ReadCopyOptions, ReadPicture } from '../../../shared/import/cms/read-copy.ts'
import type { UnreadCopy } from '../../../shared/import/cms/unread-copy.ts'
import { takeCopy } from '../../../shared/merge/take-copy.ts'
import { carryNotes } from '../../../shared/notes/carry-notes.ts'
import { failure, success, type Result } from '../../../shared/result.ts'
import type { StoryId } from '../../../shared/story/identifier.ts'
import type { Story } from '../../../shared/story/story.ts'
import { placeKey } from '../../../shared/story/text-block.ts'
import { storyTextOf } from '../../../shared/style/story-text.ts'
import type { DraftStore } from '../../drafts/draft-store.ts'
import type { PictureStore } from '../../pictures/picture-store.ts'
import { guardDisk } from '../disk-faults.ts'
import type { BoundPicture, Copies, LookedAt } from '../targets/copies.ts'
import { goneMark } from '../targets/cms/deliver-story.ts'
import { markIn, noteNotHeld, noteTaken } from '../targets/cms/known-story.ts'
import type { NotDone, Target, TargetMemory } from '../targets/target.ts'
import { fetchPictures } from './fetch-pictures.ts'

type Ask<Name extends RequestName> = (request: RequestOf<Name>) => Promise<Result<AnswerOf<Name>>>

/** What the targets have told of the stories of the desk. */
export interface Places {
  target(id: string): Target | null
  memory(target: Target, story: StoryId): TargetMemory
  /** The stories of the desk that are bound to one there, by its id there. */
  bound(target: Target): ReadonlyMap<string, StoryId>
}

export interface RemoteCopiesOptions {
  readonly places: Places
  readonly drafts: Pick<DraftStore, 'open' | 'readVersion' | 'save' | 'restoreVersion' | 'named'>
  readonly pictures: Pick<PictureStore, 'add'>
  /** Reads copies off the main thread, for anything may stand in them. */
  readonly readCopies: (question: { readonly ours: Story | null; readonly copies: readonly UnreadCopy[]; readonly options: ReadCopyOptions }) => Promise<Result<readonly ReadCopy[]>>
  /** Keeps a story that was brought in as a new draft. */
  readonly keep: (story: Story) => Result<{ readonly id: StoryId }>
  /** What a story begins with that no CMS says. */
  readonly options: () => ReadCopyOptions
}

/** The copies that targets have of stories: one method for each `copies.*` request. Nothing is changed at a target. */
export interface RemoteCopies {
  readonly look: Ask<'copies.look'>
  readonly take: Ask<'copies.take'>
  readonly putBack: Ask<'copies.put-back'>
  readonly list: Ask<'copies.list'>
  readonly bringIn: Ask<'copies.bring-in'>
}

/** How long a target may take to tell all of it, pictures included (ms). */
const patience = 180_000

interface Seen {
  readonly seen: ReadCopy
  readonly now: ReadCopy
  readonly looked: LookedAt
}

export function openRemoteCopies({ places, drafts, pictures, readCopies, keep, options }: RemoteCopiesOptions): RemoteCopies {
  /** One round of questions to a target that tells of its copies. */
  const asking = async <T>(id: string, ask: (copies: Copies, target: Target) => Promise<Result<T>>): Promise<Result<T>> => {
    const target = places.target(id)
    if (target === null) return failure('target-missing', 'That target is no longer set up, so it was not asked.', 'Choose another target.')
    if (target.openCopies === undefined) return failure('no-copies', `${target.name} cannot tell what it has, so nothing was asked.`, 'Choose a WordPress or Ghost site.')
    const copies = target.openCopies(AbortSignal.timeout(patience))
    try {
      return await ask(copies, target)
    } finally {
      copies.close()
    }
  }

  const look: RemoteCopies['look'] = async ({ id, target: to }) => {
    const opened = drafts.open({ id })
    if (!opened.ok) return opened
    const target = places.target(to)
    const mark = target === null || target.openCopies !== undefined ? null : markIn(places.memory(target, id))
    if (target !== null && mark !== null) return success(mark === goneMark ? { outcome: 'gone', mark } : { outcome: 'unread', mark, why: `${target.name} keeps its copy in a form that cannot be shown here.` })
    return asking(to, async (copies, asked): Promise<Result<AnswerOf<'copies.look'>>> => {
      const looked = await copies.look(places.memory(asked, id))
      if (looked.kind !== 'done') return notDone(looked)
      if (looked.value === null) return failure('never-sent', `This story was never sent to ${asked.name}, so there is no copy of it there.`, 'Publish it first.')
      const { seen, now } = looked.value
      if (now === null) return success({ outcome: 'gone', mark: goneMark })
      const { story } = opened.value
      const read = await readCopies({ ours: story, copies: [seen.copy, now.copy], options: optionsOf(story) })
      const [was, is] = read.ok ? read.value : []
      if (!read.ok || was === undefined || is === undefined) return success({ outcome: 'unread', mark: now.mark, why: read.ok ? '' : read.failure.message })
      const { replaced } = takeCopy(story, { seen: was, now: is })
      return success({ outcome: 'read', mark: now.mark, seen: was.story, now: is.story, others: copyDifferences({ state: seen.state, read: was }, { state: now.state, read: is }), leftOut: [...is.leftOut], replaced: [...replaced] })
    })
  }

  const take: RemoteCopies['take'] = async ({ id, version, target: to, mark }) => {
    const opened = drafts.readVersion({ id, version })
    if (!opened.ok) return opened
    const { story, notes } = opened.value
    return asking(to, async (copies, target) => {
      const memory = places.memory(target, id)
      const seen = await readBoth(copies, memory, story)
      if (!seen.ok) return seen
      if (seen.value.looked.now?.mark !== mark) return failure('copy-changed', 'The copy in the CMS was changed again meanwhile, so nothing was taken.', 'Look at what changed once more.')
      const taken = takeCopy(story, seen.value)
      const { pictures: files, leftOut } = await fetchPictures(taken.story.pictures, taken.fresh, copies, pictures)
      const after: Story = { ...taken.story, pictures: [...files] }
      const saved = drafts.save({ base: version, story: after, notes: [...carryNotes(notes, textsOf(story), textsOf(after))], kind: 'save' }, 'merge')
      if (!saved.ok) return saved
      seen.value.looked.now.bindPictures(memory, boundPictures(after, taken.fresh))
      noteTaken(memory, { mark, version: saved.value.version })
      const draft = drafts.open({ id })
      return draft.ok ? success({ draft: draft.value, replaced: [...taken.replaced], leftOut: [...leftOut] }) : draft
    })
  }

  const readBoth = async (copies: Copies, memory: TargetMemory, story: Story): Promise<Result<Seen>> => {
    const looked = await copies.look(memory)
    if (looked.kind !== 'done') return notDone(looked)
    if (looked.value === null || looked.value.now === null) return copyGone
    const read = await readCopies({ ours: story, copies: [looked.value.seen.copy, looked.value.now.copy], options: optionsOf(story) })
    if (!read.ok) return read
    const [seen, now] = read.value
    return seen === undefined || now === undefined ? copyGone : success({ seen, now, looked: looked.value })
  }

  const putBack: RemoteCopies['putBack'] = async ({ id, version, target: to }) => {
    const target = places.target(to)
    const restored = drafts.restoreVersion({ id, version })
    // What was taken in is no longer in the story, so publishing it asks again.
    if (restored.ok && target !== null) noteTaken(places.memory(target, id), null)
    return restored
  }

  const bringIn: RemoteCopies['bringIn'] = async ({ target: to, remote }) =>
    asking(to, async (copies, target): Promise<Result<AnswerOf<'copies.bring-in'>>> => {
      const onDesk = places.bound(target).get(remote)
      if (onDesk !== undefined && lyingOnDesk([onDesk]).has(onDesk)) return success({ outcome: 'on-desk', id: onDesk })
      const found = await copies.read(remote)
      if (found.kind !== 'done') return notDone(found)
      if (found.value === null) return copyGone
      const standing = found.value
      const read = await readCopies({ ours: null, copies: [standing.copy], options: options() })
      if (!read.ok) return read
      const [copy] = read.value
      if (copy === undefined) return copyGone
      const { pictures: files, leftOut: missing } = await fetchPictures(copy.story.pictures, copy.pictures, copies, pictures)
      const leftOut = [...missing, ...copy.leftOut]
      // Bound before it is a draft: a crash in between leaves no draft that would be published a second time.
      const memory = places.memory(target, copy.story.id)
      const story: Story = { ...copy.story, pictures: [...files] }
      standing.bind(memory)
      standing.bindPictures(memory, boundPictures(story, copy.pictures))
      if (leftOut.length > 0) noteNotHeld(memory)
      const kept = keep(story)
      if (!kept.ok) return kept
      const paragraphs = storyTextOf(copy.story).blocks.filter(({ place, text }) => place.part === 'body' && text.trim() !== '').length
      return success({ outcome: 'brought-in', id: kept.value.id, name: target.name, paragraphs, pictures: files.length, leftOut })
    })

  const list: RemoteCopies['list'] = async ({ target: to, search, page }) =>
    asking(to, async (copies, target) => {
      const listed = await copies.list({ search, page })
      if (listed.kind !== 'done') return notDone(listed)
      const bound = places.bound(target)
      const onDesk = lyingOnDesk(listed.value.lines.flatMap(({ id }) => bound.get(id) ?? []))
      const rows = listed.value.lines.map(({ id, headline, state, changedAt }) => {
        const story = bound.get(id)
        return { remote: id, headline, state, changedAt, story: story !== undefined && onDesk.has(story) ? story : null }
      })
      return success({ rows, hasMore: listed.value.hasMore })
    })

  /** A story in the bin is not on the desk: its copy comes in anew. */
  const lyingOnDesk = (ids: readonly StoryId[]): ReadonlySet<StoryId> => {
    const named = drafts.named(ids)
    return new Set(named.ok ? named.value.map(({ id }) => id) : [])
  }

  return {
    look: (request) => guardDisk(() => look(request)),
    take: (request) => guardDisk(() => take(request)),
    putBack: (request) => guardDisk(() => putBack(request)),
    list: (request) => guardDisk(() => list(request)),
    bringIn: (request) => guardDisk(() => bringIn(request)),
  }
}

const copyGone = failure('copy-gone', 'The story is no longer in the CMS: somebody deleted it there. Nothing was changed.', 'Publish it anew, or leave it so.')

/** Those whose files came from the target. */
function boundPictures(story: Story, read: readonly ReadPicture[]): BoundPicture[] {
  return picturesWithFiles(story).flatMap((picture) => {
    const there = read.find(({ id }) => id === picture.id)
    return there === undefined ? [] : [{ picture, words: captionWithCredit(story, picture), address: there.address, remote: there.remote ?? null }]
  })
}

function optionsOf({ head: { stylebook, language } }: Story): ReadCopyOptions {
  return { stylebook, language }
}

function textsOf(story: Story): ReadonlyMap<string, string> {
  return new Map(storyTextOf(story).blocks.map(({ place, text }) => [placeKey(place), text]))
}

/** A question that was not answered, as a failure of the person's request. */
function notDone(outcome: NotDone): ReturnType<typeof failure> {
  return outcome.kind === 'postponed' ? failure('target-not-reached', `${outcome.problem} Nothing was changed.`, 'Try again in a moment.') : failure('target-refused', `${outcome.problem} Nothing was changed.`, 'Look at the target in Settings, and try its connection.')
}
