import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { answerChecks } from '../renderer/style/answer-checks.ts'
import type { CheckRequest } from '../renderer/style/check-protocol.ts'
import { compileStylebook } from '../shared/house-stylebook/compile-stylebook.ts'
import { readStylebook } from '../shared/house-stylebook/read-stylebook.ts'
import { exampleStory } from '../shared/story/example-story.ts'
import { placeKey, type TextBlock } from '../shared/story/text-block.ts'
import { stylebookOf, stylebooks } from '../shared/stylebooks/stylebooks.ts'
import { createChecker } from '../shared/style/checker.ts'
import type { Rule } from '../shared/style/rule.ts'
import { rules } from '../shared/style/rules/index.ts'
import { bareText } from '../shared/style/story-text.ts'
import type { Stylebook } from '../shared/stylebooks/stylebook.ts'
import { absurdParagraphs, hostileHouse } from './check/absurd.ts'
import { peers } from './check/peers.ts'
import { countWords, storyOf } from './check/story.ts'
import { interleaved, ms, row, times, timesOf, type Times } from './check/timing.ts'

// The house-style check on an invented story of 20,000 words beside what others use, in one run and by turns; again
// after one keystroke; on paragraphs that no newsroom writes; and in a thread of its own. `docs/speed.md` says how to
// read it. `npm run bench -- check rules` prints what each rule takes.

const paragraphs = storyOf(20_000)
const text = paragraphs.join('\n\n')
const words = paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0)
const story = bareText(paragraphs)
const blocks: readonly TextBlock[] = story.blocks
const ap = stylebookOf('ap')
console.log(`${words} words, ${paragraphs.length} paragraphs, ${rules.length} rules`)

async function wholeCheck(): Promise<Times> {
  const ours = new Map(stylebooks.map((stylebook) => [`Copydesk, ${stylebook.shortName}`, () => createChecker().check(story, stylebook)]))
  const byStylebook = await interleaved(ours, 1)
  const [slowest] = [...byStylebook].toSorted(([, one], [, other]) => other.work.median - one.work.median)
  const apName = `Copydesk, ${ap.shortName}`
  const chosen = new Map([...ours].filter(([name]) => name === apName || name === slowest?.[0]))
  const others = new Map((await peers()).map(({ name, check }) => [name, () => check(text)]))
  const all = await interleaved(new Map<string, () => unknown>([...chosen, ...others]), 3)
  const own = all.get(apName)
  if (own === undefined) throw new Error('AP was not measured')
  console.log('')
  row('whole check', 'least ms', 'median ms', 'work, median', 'words/s work', 'times ours')
  for (const [name, { clock, work }] of all) {
    row(name === slowest?.[0] ? `${name} (the slowest)` : name, ms(clock.least), ms(clock.median), ms(work.median), String(Math.round(words / (work.median / 1_000))), times(work.median / own.work.median))
  }
  return own.clock
}

function requestFor(version: number, changed: readonly TextBlock[]): CheckRequest {
  const entries = changed.map((block) => [placeKey(block.place), block] as const)
  return { version, fresh: version === 0, order: blocks.map((block) => placeKey(block.place)), changed: entries, head: exampleStory().head, pictures: [] }
}

/** One letter typed at places all over the text, through the worker's own answer: what the thread works for it. */
function keystrokes(): Times {
  const answer = answerChecks()
  answer(requestFor(0, blocks))
  const took: number[] = []
  for (let stroke = 1; stroke <= 1_000; stroke += 1) {
    const block = blocks[(stroke * 97) % blocks.length]
    if (block === undefined) continue
    const at = (stroke * 31) % (block.text.length + 1)
    took.push(answer(requestFor(stroke, [{ ...block, text: `${block.text.slice(0, at)}x${block.text.slice(at)}` }])).took)
  }
  return timesOf(took.slice(300))
}

function keystrokeRow(time: Times, whole: Times): void {
  console.log('')
  row('again after one keystroke', 'least ms', 'median ms', 'p95 ms', 'of the whole')
  row('work of the check worker', ms(time.least), ms(time.median), ms(time.p95), `1/${Math.round(whole.median / time.median)}`)
}

/** Every rule timed by itself, so that the slowest can be named. */
function timedRules(spent: Map<string, number>): Rule[] {
  const timed = <Args extends readonly unknown[], Answer>(id: string, check: (...args: Args) => Answer) => (...args: Args): Answer => {
    const start = performance.now()
    const answer = check(...args)
    spent.set(id, (spent.get(id) ?? 0) + performance.now() - start)
    return answer
  }
  return rules.map((rule): Rule => (rule.scope === 'block' ? { ...rule, check: timed(rule.id, rule.check) } : { ...rule, check: timed(rule.id, rule.check) }))
}

function slowestOf(spent: ReadonlyMap<string, number>): string {
  const [slowest] = [...spent].toSorted(([, one], [, other]) => other - one)
  return slowest === undefined ? '' : `${slowest[0]} ${ms(slowest[1])}`
}

function absurd(): void {
  console.log('')
  row('paragraphs that no newsroom writes, as body and as caption', 'worst ms', '  the slowest rule')
  const house = readStylebook(hostileHouse)
  if (!house.ok) console.log(`the hostile stylebook is refused: ${house.failure.message}`)
  const books: readonly Stylebook[] = [...stylebooks, ...(house.ok ? [compileStylebook(house.value, ap).stylebook] : [])]
  for (const [name, make] of absurdParagraphs) {
    const paragraph = make()
    const block: TextBlock = { place: { part: 'body', block: '0' }, kind: 'paragraph', text: paragraph }
    const caption: TextBlock = { place: { part: 'picture', picture: 'p', field: 'caption' }, kind: 'caption', text: paragraph }
    let worst = { time: 0, rule: '' }
    for (const stylebook of books) {
      for (const each of [{ blocks: [block], pictures: [] }, { blocks: [caption], pictures: [] }]) {
        // The least of three: the first compiles patterns for this kind of text.
        const runs = [0, 1, 2].map(() => {
          const spent = new Map<string, number>()
          const start = performance.now()
          createChecker(timedRules(spent)).check(each, stylebook)
          return { time: performance.now() - start, rule: slowestOf(spent) }
        })
        const [least] = runs.toSorted((one, other) => one.time - other.time)
        if (least !== undefined && least.time > worst.time) worst = least
      }
    }
    row(name, ms(worst.time), `  ${worst.rule}`)
  }
}

/** The bundled worker in a thread: how soon it answers for a short story and for the long one, and what it keeps. */
async function ownThread(): Promise<void> {
  const before = process.memoryUsage().rss
  const start = performance.now()
  const worker = new Worker(fileURLToPath(new URL('check.worker.mjs', import.meta.url)))
  const ask = (request: CheckRequest): Promise<{ took: number; heap: number }> =>
    new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.postMessage(request)
    })
  await ask({ ...requestFor(0, blocks.slice(0, 1)), order: blocks.slice(0, 1).map((block) => placeKey(block.place)) })
  const first = performance.now() - start
  const short = process.memoryUsage().rss
  const { took, heap } = await ask(requestFor(0, blocks))
  const long = process.memoryUsage().rss
  await worker.terminate()
  const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`
  console.log('')
  row('the check worker in its own thread', '', '')
  row('start to the first answer', `${ms(first)} ms`)
  row('its first whole check, patterns still cold', `${ms(took)} ms`)
  row('memory of the process: started, then with the story', megabytes(short - before), megabytes(long - before))
  row('heap of the thread with the story', megabytes(heap))
}

function ruleTable(): void {
  for (const stylebook of stylebooks) {
    const rounds = Array.from({ length: 12 }, () => {
      const spent = new Map<string, number>()
      createChecker(timedRules(spent)).check(story, stylebook)
      return spent
    })
    const least = rules.map(({ id }) => [id, Math.min(...rounds.map((spent) => spent.get(id) ?? 0))] as const)
    console.log(`\n${stylebook.shortName}, least ms of 12`)
    for (const [id, time] of least.toSorted(([, one], [, other]) => other - one).slice(0, 20)) row(id, ms(time))
  }
}

if (process.argv.includes('rules')) ruleTable()
else {
  await ownThread()
  const stroke = keystrokes()
  keystrokeRow(stroke, await wholeCheck())
  absurd()
}
