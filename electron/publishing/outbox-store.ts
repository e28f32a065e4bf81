import { assertNever } from '../../shared/result.ts'
import { faultFields, type FaultField } from '../../shared/export/cms-story.ts'
import type { PublicationAction } from '../../shared/ipc/publishing.ts'
import type { StoryId, VersionId } from '../../shared/story/identifier.ts'
import type { Database, Value } from '../drafts/database.ts'
import type { Progress } from './delivery-progress.ts'
import { publishingMigrations } from './outbox-schema.ts'
import type { FrozenPackage, PublishPackage } from './publish-package.ts'
import { storyKey } from './targets/cms/known-story.ts'
import type { Difference, TargetMemory } from './targets/target.ts'

/** One row of the outbox. */
export interface StoredDelivery {
  readonly id: string
  readonly storyId: StoryId
  readonly version: VersionId
  readonly target: string
  /** Its name when the story was queued; empty in deliveries older than the name. */
  readonly targetName: string
  readonly headline: string
  readonly waivers: number
  readonly queuedAt: number
  readonly action: PublicationAction
  /** An embargo that the target does not keep by itself: not sent before, ms since 1970. */
  readonly heldUntil: number | null
  readonly progress: Progress
}

export type NewDelivery = Omit<StoredDelivery, 'progress'>

/** One line of the publication log. */
export interface Publication {
  readonly delivery: string
  readonly storyId: StoryId
  readonly version: VersionId
  readonly target: string
  readonly author: string
  readonly at: number
  readonly stylebook: string
  readonly stylebookVersion: string
  readonly packageHash: string
  readonly waivers: PublishPackage['waivers']
  readonly answer: string
  readonly action: PublicationAction
  /** Why it was withdrawn. */
  readonly reason: string | null
  /** What the target changed or dropped. */
  readonly differences: readonly Difference[]
  /** How many corrections it carried. */
  readonly corrections: number
}

/** The outbox in SQLite. Each method is one durable transaction, so that what it wrote survives a kill right after. */
export interface OutboxStore {
  add(delivery: NewDelivery, frozen: FrozenPackage): StoredDelivery
  read(id: string): StoredDelivery | null
  /** Newest first; of one story where it is named. */
  list(storyId: StoryId | null): StoredDelivery[]
  /** Those waiting or being sent, oldest first. */
  unfinished(): StoredDelivery[]
  frozen(id: string): FrozenPackage | null
  write(id: string, progress: Progress): void
  /** A try begins with its first step, `prepare`: one transaction. */
  begin(id: string, progress: Progress, at: number): void
  /** Ends the step under way, if there is one, and begins the next: one transaction, since nothing happens between them. */
  step(id: string, attempt: number, next: string | null, outcome: string, at: number): void
  /** Steps that ended well since the person last asked to try again. */
  stepsDone(id: string): ReadonlySet<string>
  forgetSteps(id: string): void
  /** The story itself was sent at least once without an answer that says what became of it. */
  maybeThere(id: string): boolean
  deliver(id: string, progress: Progress, publication: Publication): void
  toldDraft(id: string): void
  /** Delivered, but the draft was not told yet. */
  untold(): StoredDelivery[]
  firstPublishedAt(storyId: StoryId, target: string): number | null
  publications(storyId: StoryId): Publication[]
  /** What a place has told of a story, for the connector to go on from. */
  memory(place: string, storyId: StoryId): TargetMemory
  /** The stories that are bound to one at a place, with its id there. */
  boundAt(place: string): { readonly storyId: StoryId; readonly remote: string }[]
}

interface Row {
  readonly id: string
  readonly story: string
  readonly version: string
  readonly target: string
  readonly target_name: string
  readonly headline: string
  readonly waivers: number
  readonly state: Progress['state']
  readonly attempts: number
  readonly due_at: number | null
  readonly faults: number
  readonly field: string | null
  readonly action: PublicationAction
  readonly held_until: number | null
  readonly problem: string | null
  readonly page: string | null
  readonly queued_at: number
  readonly delivered_at: number | null
}

const columns = 'id, story, version, target, target_name, headline, waivers, state, attempts, due_at, problem, page, queued_at, delivered_at, faults, field, action, held_until'

export const sendStep = 'send'

export function openOutboxStore(database: Database): OutboxStore {
  database.migrate('publishing', publishingMigrations)
  const select = (rest: string, ...values: readonly Value[]) => database.all<Row>(`SELECT ${columns} FROM deliveries ${rest}`, ...values).map(deliveryOf)

  const read = (id: string) => select('WHERE id = ?', id)[0] ?? null
  const write = (id: string, progress: Progress) => {
    const { state, attempts, dueAt, problem, page, deliveredAt, faults, field } = columnsOf(progress)
    database.run('UPDATE deliveries SET state = ?, attempts = ?, due_at = ?, problem = ?, page = ?, delivered_at = ?, faults = ?, field = ? WHERE id = ?', state, attempts, dueAt, problem, page, deliveredAt, faults, field, id)
  }
  const beginStep = (id: string, attempt: number, step: string, at: number) => database.run('INSERT INTO delivery_steps (delivery, attempt, step, begun_at) VALUES (?, ?, ?, ?)', id, attempt, step, at)
  const endStep = (id: string, outcome: string, at: number) => database.run('UPDATE delivery_steps SET ended_at = ?, outcome = ? WHERE delivery = ? AND ended_at IS NULL', at, outcome, id)

  return {
    add: ({ id, storyId, version, target, targetName, headline, waivers, queuedAt, action, heldUntil }, { content, hash }) =>
      database.transaction(() => {
        const dueAt = Math.max(queuedAt, heldUntil ?? 0)
        database.run("INSERT INTO deliveries (id, story, version, target, target_name, headline, waivers, package_hash, state, attempts, due_at, queued_at, action, held_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'waiting', 0, ?, ?, ?, ?)", id, storyId, version, target, targetName, headline, waivers, hash, dueAt, queuedAt, action, heldUntil)
        database.run('INSERT INTO delivery_packages (delivery, content) VALUES (?, ?)', id, content)
        return { id, storyId, version, target, targetName, headline, waivers, queuedAt, action, heldUntil, progress: { state: 'waiting', attempts: 0, dueAt, problem: null } }
      }),
    read,
    list: (storyId) => (storyId === null ? select('ORDER BY id DESC LIMIT 1000') : select('WHERE story = ? ORDER BY id DESC', storyId)),
    unfinished: () => select("WHERE state IN ('waiting', 'sending') ORDER BY id"),
    frozen: (id) => database.all<{ content: string; hash: string }>('SELECT content, package_hash AS hash FROM delivery_packages JOIN deliveries ON id = delivery WHERE delivery = ?', id)[0] ?? null,
    write,
    begin: (id, progress, at) =>
      database.transaction(() => {
        write(id, progress)
        // A step that a crash left open ends here.
        endStep(id, 'interrupted', at)
        beginStep(id, progress.attempts, 'prepare', at)
      }),
    step: (id, attempt, next, outcome, at) =>
      database.transaction(() => {
        endStep(id, outcome, at)
        if (next !== null) beginStep(id, attempt, next, at)
      }),
    stepsDone: (id) => new Set(database.all<{ step: string }>("SELECT step FROM delivery_steps WHERE delivery = ? AND outcome = 'done'", id).map(({ step }) => step)),
    forgetSteps: (id) => void database.run("UPDATE delivery_steps SET outcome = 'done before' WHERE delivery = ? AND outcome = 'done'", id),
    maybeThere: (id) => database.all("SELECT number FROM delivery_steps WHERE delivery = ? AND step = ? AND coalesce(outcome, '') NOT IN ('done', 'refused')", id, sendStep).length > 0,
    deliver: (id, progress, publication) =>
      database.transaction(() => {
        const { storyId, version, target, author, at, stylebook, stylebookVersion, packageHash, waivers, answer, action, reason, differences, corrections } = publication
        endStep(id, 'done', at)
        write(id, progress)
        database.run('INSERT INTO publications (delivery, story, version, target, author, at, stylebook, stylebook_version, package_hash, waivers, answer, action, reason, differences, corrections) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', id, storyId, version, target, author, at, stylebook, stylebookVersion, packageHash, JSON.stringify(waivers), answer, action, reason, JSON.stringify(differences), corrections)
      }),
    toldDraft: (id) => void database.run('UPDATE deliveries SET draft_told = 1 WHERE id = ?', id),
    untold: () => select("WHERE state = 'delivered' AND draft_told = 0 ORDER BY id"),
    firstPublishedAt: (storyId, target) => database.all<{ at: number | null }>('SELECT MIN(at) AS at FROM publications WHERE story = ? AND target = ?', storyId, target)[0]?.at ?? null,
    memory: (place, storyId) => ({
      read: (key) => database.all<{ value: string }>('SELECT value FROM target_memory WHERE place = ? AND story = ? AND key = ?', place, storyId, key)[0]?.value ?? null,
      write: (key, value) => void database.run('INSERT INTO target_memory (place, story, key, value) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value', place, storyId, key, value),
      forget: (key) => void database.run('DELETE FROM target_memory WHERE place = ? AND story = ? AND key = ?', place, storyId, key),
    }),
    boundAt: (place) => database.all<{ storyId: StoryId; remote: string }>("SELECT story AS storyId, json_extract(value, '$.id') AS remote FROM target_memory WHERE place = ? AND key = ? ORDER BY story", place, storyKey),
    publications: (storyId) => database.all<PublicationRow>('SELECT * FROM publications WHERE story = ? ORDER BY at', storyId).map(publicationOf),
  }
}

interface PublicationRow extends Omit<Publication, 'storyId' | 'stylebookVersion' | 'packageHash' | 'waivers' | 'differences'> {
  readonly story: string
  readonly stylebook_version: string
  readonly package_hash: string
  readonly waivers: string
  readonly differences: string
}

function publicationOf({ delivery, story, version, target, author, at, stylebook, stylebook_version, package_hash, waivers, answer, action, reason, differences, corrections }: PublicationRow): Publication {
  return { delivery, storyId: story, version, target, author, at, stylebook, stylebookVersion: stylebook_version, packageHash: package_hash, waivers: JSON.parse(waivers) as Publication['waivers'], answer, action, reason, differences: JSON.parse(differences) as Publication['differences'], corrections }
}

function deliveryOf(row: Row): StoredDelivery {
  const { id, story, version, target, target_name: targetName, headline, waivers, queued_at: queuedAt, action, held_until: heldUntil } = row
  return { id, storyId: story, version, target, targetName, headline, waivers, queuedAt, action, heldUntil, progress: progressOf(row) }
}

function progressOf({ state, attempts, due_at, problem, page, queued_at, delivered_at, faults, field }: Row): Progress {
  switch (state) {
    case 'waiting':
      return { state, attempts, dueAt: due_at ?? queued_at, problem, ...(faults > 0 && { faults }) }
    case 'sending':
      return { state, attempts, ...(faults > 0 && { faults }) }
    case 'delivered':
      return { state, attempts, at: delivered_at ?? queued_at, page }
    case 'needs-you':
      return { state, attempts, problem: problem ?? '', ...(isFaultField(field) && { field }) }
    case 'cancelled':
      return { state, attempts, problem }
    default:
      return assertNever(state)
  }
}

function isFaultField(field: string | null): field is FaultField {
  return (faultFields as readonly (string | null)[]).includes(field)
}

function columnsOf(progress: Progress) {
  const { state, attempts } = progress
  return {
    state,
    attempts,
    dueAt: state === 'waiting' ? progress.dueAt : null,
    problem: state === 'waiting' || state === 'needs-you' || state === 'cancelled' ? progress.problem : null,
    page: state === 'delivered' ? progress.page : null,
    deliveredAt: state === 'delivered' ? progress.at : null,
    faults: state === 'waiting' || state === 'sending' ? (progress.faults ?? 0) : 0,
    field: state === 'needs-you' ? (progress.field ?? null) : null,
  }
}
