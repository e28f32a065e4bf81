import { copyDrafts, copyIsOlder } from './copying.ts'
import { DatabaseError } from './database.ts'
import type { StoreNotice } from './draft-store.ts'
import type { DraftFiles } from './files.ts'
import type { Desk } from './records.ts'
import { catchUp } from './search-index.ts'
import { thinAutosaves } from './thinning.ts'

/** Milliseconds after a change before the index and the versions are looked after. */
const shortly = 2_000
/** Milliseconds between two looks at whether a new copy is due. */
const copyEvery = 5 * 60_000
/** Milliseconds after opening before the first copy, so that it never competes with the start of the app. */
const firstCopy = 10_000
/** Drafts indexed in one step: a few milliseconds of the main thread. */
const indexStep = 5

/** Versions thinned in one step. */
const thinStep = 5

/** What the store does when nobody is waiting: search index, thinning, the last good copy. */
export class Upkeep {
  readonly #desk: Desk
  readonly #files: DraftFiles
  readonly #writable: boolean
  readonly #notify: (notice: StoreNotice) => void
  readonly #changed = new Set<string>()
  readonly #timers = new Set<NodeJS.Timeout>()
  #waiting: NodeJS.Timeout | null = null
  #copying: Promise<'copied' | 'unchanged' | 'failed' | 'damaged'> | null = null
  /** SQLite's count of changes when the last copy began; null before the first of this run. */
  #copiedAt: number | null = null
  #damageTold = false
  #ended = false

  constructor(desk: Desk, files: DraftFiles, { writable, notify }: { writable: boolean; notify: (notice: StoreNotice) => void }) {
    this.#desk = desk
    this.#files = files
    this.#writable = writable
    this.#notify = notify
    if (!writable) return
    this.#timers.add(setTimeout(() => void this.copyNow(), firstCopy).unref())
    this.#timers.add(setInterval(() => void this.copyNow(), copyEvery).unref())
    this.soon(null)
  }

  /** Something changed: look after it in a moment. Not put off by further changes. */
  soon(story: string | null): void {
    if (story !== null) this.#changed.add(story)
    if (this.#waiting !== null || this.#ended || !this.#writable) return
    this.#waiting = setTimeout(() => {
      this.#waiting = null
      this.#step()
    }, shortly).unref()
  }

  #step(): void {
    try {
      const [story] = this.#changed
      if (story !== undefined) {
        if (thinAutosaves(this.#desk, story, thinStep) < thinStep) this.#changed.delete(story)
      }
      const done = catchUp(this.#desk, indexStep)
      if (!done || this.#changed.size > 0) this.#waiting = setTimeout(() => { this.#waiting = null; this.#step() }, 20).unref()
    } catch (fault) {
      // The next save meets the same fault and tells the person; upkeep tries again with it.
      if (!(fault instanceof DatabaseError)) throw fault
    }
  }

  /** One copy at a time; asked for again while one is being made, it gives that one. */
  copyNow(): Promise<'copied' | 'unchanged' | 'failed' | 'damaged'> {
    this.#copying ??= this.#copy().finally(() => {
      this.#copying = null
    })
    return this.#copying
  }

  async #copy(): Promise<'copied' | 'unchanged' | 'failed' | 'damaged'> {
    if (!this.#writable || this.#ended) return 'unchanged'
    const changes = this.#desk.database.all<{ changes: number }>('SELECT total_changes() AS changes')[0]?.changes ?? 0
    if (this.#copiedAt === changes || (this.#copiedAt === null && !copyIsOlder(this.#files))) {
      this.#copiedAt = changes
      return 'unchanged'
    }
    const outcome = await copyDrafts(this.#files)
    if (outcome === 'copied') this.#copiedAt = changes
    if (outcome === 'damaged' && !this.#damageTold) {
      this.#damageTold = true
      this.#notify({
        id: 'drafts-damage-found',
        message: 'Part of the drafts file is damaged. Nothing has been thrown away, and the last good copy is untouched.',
        advice: 'Copy the text on the screen to a safe place and restart Copydesk: it sets the damaged file aside, opens the last good copy and reads back what it can.',
      })
    }
    return outcome
  }

  /** Ends the timers and brings the index up to date. */
  end(): void {
    this.#ended = true
    for (const timer of this.#timers) clearTimeout(timer)
    if (this.#waiting !== null) clearTimeout(this.#waiting)
    if (!this.#writable) return
    try {
      catchUp(this.#desk, 50)
    } catch (fault) {
      if (!(fault instanceof DatabaseError)) throw fault
    }
  }
}
