import { createHash } from 'node:crypto'
import { canonicalJson } from '../../../../shared/story/canonical.ts'
import type { PublishPackage } from '../../publish-package.ts'
import type { Outcome, Receipt, TargetMemory } from '../target.ts'
import { without, type CmsDialect, type RemoteFields, type RemoteStory } from './cms-dialect.ts'
import { begunKey, forget, isNotHeld, isTaken, recall, remember, remoteCopyKey, settle } from './known-story.ts'

const changedProblem = 'The story was changed in the CMS since it was last sent. Nothing was overwritten: look at both, and choose.'
const notHeldProblem = 'The copy in the CMS has parts that Copydesk does not hold, and publishing would take them out. Nothing was overwritten: look at both, and choose.'

/** The slug that a story is created under before it gets its own: ours alone, so that a lost answer never makes a second story. */
export function ownKey(publishPackage: Pick<PublishPackage, 'story'>): string {
  return `copydesk-${publishPackage.story.id.toLowerCase()}`
}

/** Names one state of the story at the target, so that a choice to overwrite holds for what was seen and nothing later. */
export function remoteMark(fields: RemoteFields): string {
  return createHash('sha256').update(canonicalJson(fields)).digest('hex').slice(0, 24)
}

/**
 * Brings a story into a CMS, exactly once: a draft under our own key first, written down, then what readers see. Before
 * anything is changed the CMS's copy is read and compared with what we last saw: somebody else's work is never overwritten unasked.
 */
export async function deliverStory(dialect: CmsDialect, memory: TargetMemory, publishPackage: PublishPackage, asked: RemoteFields): Promise<Outcome<Receipt>> {
  const standing = await find(dialect, memory, publishPackage, asked)
  if (standing.kind !== 'done') return standing
  let remote = standing.value
  // A stale answer means that it was changed between our question and our request: look again, and ask the person.
  for (let turn = 0; turn < 3; turn += 1) {
    const change = Object.fromEntries(Object.entries(asked).filter(([field, value]) => !equal(remote.fields[field], value)))
    if (Object.keys(change).length === 0) return receipt(dialect, memory, remote, asked)
    remember(memory, { id: remote.id, seen: remote.fields, state: remote.state, sending: { ...remote.fields, ...asked } })
    const updated = await dialect.update(remote, change)
    if (updated.kind !== 'done') return updated
    if (updated.value !== 'stale') return receipt(dialect, memory, updated.value, asked)
    const again = await find(dialect, memory, publishPackage, asked)
    if (again.kind !== 'done') return again
    remote = again.value
  }
  return { kind: 'postponed', problem: 'Somebody is working on the story in the CMS at this moment.', why: 'busy' }
}

/** Takes a story out of readers' sight. */
export async function withdrawStory(dialect: CmsDialect, memory: TargetMemory, publishPackage: PublishPackage): Promise<Outcome<Receipt>> {
  const known = recall(memory)
  const found = known !== null ? await dialect.read(known.id) : firstOf(await dialect.find(ownKey(publishPackage)))
  if (found.kind !== 'done') return found
  if (found.value !== null) {
    const withdrawn = await dialect.withdraw(found.value)
    if (withdrawn.kind !== 'done') return withdrawn
    if (withdrawn.value === null) forget(memory)
    else remember(memory, { id: withdrawn.value.id, seen: withdrawn.value.fields, state: 'withdrawn', sending: null })
  } else forget(memory)
  settle(memory)
  return { kind: 'done', value: { summary: found.value === null ? 'It was not there any more.' : 'Withdrawn.', page: null, differences: [] } }
}

/** The story at the CMS as it may be changed now: known, begun before, or created here. */
async function find(dialect: CmsDialect, memory: TargetMemory, publishPackage: PublishPackage, asked: RemoteFields): Promise<Outcome<RemoteStory>> {
  const known = recall(memory)
  if (known === null) return begin(dialect, memory, publishPackage, asked)
  const read = await dialect.read(known.id)
  if (read.kind !== 'done') return read
  if (read.value === null) {
    if (publishPackage.overwrites !== goneMark) {
      memory.write(remoteCopyKey, JSON.stringify({ mark: goneMark, fields: null }))
      return { kind: 'refused', problem: 'The story is no longer in the CMS: somebody deleted it there. Nothing was sent; choose whether it is to be published anew.', field: 'remote-copy' }
    }
    forget(memory)
    return begin(dialect, memory, publishPackage, asked)
  }
  const remote = read.value
  const mark = remoteMark(remote.fields)
  const isChosen = publishPackage.overwrites === mark || isTaken(memory, mark, publishPackage.version)
  const isUntouched = untouched(known.seen, remote.fields)
  const isOurs = isChosen || (known.sending !== null && arrived(known.sending, remote.fields)) || (isUntouched && !isNotHeld(memory))
  if (!isOurs) {
    memory.write(remoteCopyKey, JSON.stringify({ mark, fields: remote.fields }))
    return { kind: 'refused', problem: isUntouched ? notHeldProblem : changedProblem, field: 'remote-copy' }
  }
  memory.forget(remoteCopyKey)
  return { kind: 'done', value: remote }
}

/** The mark of a story that is no longer at its target. */
export const goneMark = 'gone'

async function begin(dialect: CmsDialect, memory: TargetMemory, publishPackage: PublishPackage, asked: RemoteFields): Promise<Outcome<RemoteStory>> {
  const key = ownKey(publishPackage)
  let remote: RemoteStory | undefined
  if (memory.read(begunKey) !== null) {
    const found = await onlyOne(dialect, key)
    if (found.kind !== 'done') return found
    remote = found.value
  }
  if (remote === undefined) {
    memory.write(begunKey, key)
    const created = await dialect.create(key, asked)
    if (created.kind !== 'done') return created
    remote = created.value
    if (remote.slug !== key) {
      // An earlier request arrived after all.
      const first = await onlyOne(dialect, key)
      if (first.kind !== 'done') return first
      remote = first.value ?? remote
    }
  }
  remember(memory, { id: remote.id, seen: remote.fields, state: remote.state, sending: null })
  return { kind: 'done', value: remote }
}

/** The first copy under our key is the story; any other, made by a request that arrived twice, goes. */
async function onlyOne(dialect: CmsDialect, key: string): Promise<Outcome<RemoteStory | undefined>> {
  const found = await dialect.find(key)
  if (found.kind !== 'done') return found
  const [first, ...copies] = found.value
  for (const copy of copies) {
    if (copy.state !== 'draft') continue
    const removed = await dialect.removeDuplicate(copy)
    if (removed.kind !== 'done') return removed
  }
  return { kind: 'done', value: first }
}

function firstOf(found: Outcome<readonly RemoteStory[]>): Outcome<RemoteStory | null> {
  return found.kind === 'done' ? { kind: 'done', value: found.value[0] ?? null } : found
}

function receipt(dialect: CmsDialect, memory: TargetMemory, remote: RemoteStory, asked: RemoteFields): Outcome<Receipt> {
  remember(memory, { id: remote.id, seen: remote.fields, state: remote.state, sending: null })
  settle(memory)
  return { kind: 'done', value: { summary: summaries[remote.state], page: remote.page, differences: dialect.differences(asked, remote) } }
}

const summaries: Readonly<Record<RemoteStory['state'], string>> = { draft: 'Left there as a draft.', scheduled: 'Scheduled.', live: 'Published.', withdrawn: 'Withdrawn.' }

const equal = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other)

/** Nobody has touched what we set. A scheduled story goes live by itself, and a draft that was left there is published by somebody: neither changes the story. */
function untouched(seen: RemoteFields, remote: RemoteFields): boolean {
  const was = seen['status']
  const status = remote['status']
  const timed = ['status', 'date_gmt', 'published_at']
  const isLive = status === 'publish' || status === 'published'
  const sameState = was === status || (isLive && (was === 'future' || was === 'scheduled' || was === 'draft'))
  const sameTime = isLive || (equal(seen['date_gmt'], remote['date_gmt']) && equal(seen['published_at'], remote['published_at']))
  return sameState && sameTime && equal(without(seen, ...timed), without(remote, ...timed))
}

/** What was on its way has arrived: the words are the same, whatever tags the CMS took out of them. */
function arrived(sending: RemoteFields, remote: RemoteFields): boolean {
  return Object.entries(sending).every(([field, value]) => equal(bare(value), bare(remote[field])))
}

function bare(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim() : value
}
