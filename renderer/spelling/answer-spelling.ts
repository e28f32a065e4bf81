import { dialectOf, type Alarm, type Dialect } from '../../shared/spelling/alarm.ts'
import { addedWords, isRead, spellingFindings, storyNames } from '../../shared/spelling/spelling-findings.ts'
import { blockNames, type NameSet } from '../../shared/spelling/story-names.ts'
import type { TextBlock } from '../../shared/story/text-block.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import type { Linter } from './linter.ts'
import type { SpellingAnswer, SpellingRequest } from './spelling-protocol.ts'

/** How long a first reading goes on before it shows what it has, in ms; twice as long each time, for every showing draws the list anew. */
const showEvery = 1_000

/** After so many breakdowns of the linter it is not started once more. */
const mostBreakdowns = 3

/**
 * The worker’s side. Reads the paragraphs that it has not read in this wording and dialect, one at a time; a request
 * that comes meanwhile is taken up after the paragraph in hand. What was reported on a text is kept while the text
 * stands in the story.
 */
export function answerSpelling(load: (dialect: Dialect) => Promise<Linter>, post: (answer: SpellingAnswer) => void): (request: SpellingRequest) => void {
  let linter: Promise<Linter> | null = null
  let known = new Map<string, TextBlock>()
  let latest: SpellingRequest | null = null
  let accepted: SpellingRequest['accepted'] = null
  let working = false
  let breakdowns = 0
  let alarms = new Map<string, readonly Alarm[]>()
  const names = new WeakMap<TextBlock, NameSet>()

  const namesOf = (block: TextBlock): NameSet => {
    const kept = names.get(block) ?? blockNames(block)
    names.set(block, kept)
    return kept
  }

  const findingsOf = (blocks: readonly TextBlock[], dialect: Dialect, request: SpellingRequest) => {
    const context = { dialect, added: addedWords(request.words, accepted?.words ?? [], accepted?.names ?? []), names: storyNames(blocks, namesOf) }
    return blocks.flatMap((block) => {
      const reported = alarms.get(alarmKey(dialect, block.text))
      return reported === undefined ? [] : spellingFindings(block, reported, context)
    })
  }

  /** A paragraph on which the linter breaks down is passed over, and a new linter reads on: after a breakdown the old one is of no use. */
  const readBlock = async (text: string, dialect: Dialect): Promise<readonly Alarm[]> => {
    linter ??= load(dialect)
    const reader = await linter
    try {
      return await reader.lint(text, dialect)
    } catch (error) {
      linter = null
      breakdowns += 1
      if (breakdowns >= mostBreakdowns) throw error
      return []
    }
  }

  /** Reads on until all is read or a newer request is there. */
  const read = async (request: SpellingRequest): Promise<void> => {
    const dialect = dialectOf(stylebookOf(request.stylebook).language)
    const blocks = request.order.flatMap((key) => known.get(key) ?? [])
    let shown = performance.now()
    let wait = showEvery
    for (const block of blocks) {
      const key = alarmKey(dialect, block.text)
      if (!isRead(block) || alarms.has(key)) continue
      alarms.set(key, await readBlock(block.text, dialect))
      if (latest !== request) return
      if (performance.now() - shown < wait) continue
      post({ kind: 'findings', version: request.version, findings: findingsOf(blocks, dialect, request), whole: false })
      shown = performance.now()
      wait *= 2
    }
    const present = new Set(blocks.flatMap(({ text }) => [alarmKey('american', text), alarmKey('british', text)]))
    alarms = new Map([...alarms].filter(([key]) => present.has(key)))
    post({ kind: 'findings', version: request.version, findings: findingsOf(blocks, dialect, request), whole: true })
  }

  const work = async (): Promise<void> => {
    working = true
    let done: SpellingRequest | null = null
    try {
      while (latest !== null && latest !== done) {
        done = latest
        await read(done)
      }
    } catch (error) {
      post({ kind: 'fault', message: error instanceof Error ? error.message : String(error) })
    } finally {
      working = false
    }
  }

  return (request) => {
    if (request.fresh) known = new Map()
    if (request.accepted !== undefined) accepted = request.accepted
    for (const [key, block] of request.changed) known.set(key, block)
    if (known.size > request.order.length) {
      const present = new Set(request.order)
      known = new Map([...known].filter(([key]) => present.has(key)))
    }
    latest = request
    if (!working) void work()
  }
}

function alarmKey(dialect: Dialect, text: string): string {
  return `${dialect}|${text}`
}
