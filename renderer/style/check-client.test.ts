import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { body, paragraph } from '../../shared/story/body-builder.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import { currentSchemaVersion, type Story } from '../../shared/story/story.ts'
import { placeKey } from '../../shared/story/text-block.ts'
import { answerChecks } from './answer-checks.ts'
import { CheckClient, type CheckedText } from './check-client.ts'
import type { CheckAnswer, CheckRequest } from './check-protocol.ts'
import { createTextProjector } from './project-text.ts'

function storyOf(paragraphs: readonly string[], before?: Story): Story {
  const known = before?.body.root.children ?? []
  const blocks = paragraphs.map((text, index) => {
    const old = known[index]
    const fresh = paragraph([{ text }])
    if (old === undefined) return fresh
    return JSON.stringify(old.children) === JSON.stringify(fresh.children) ? old : { ...fresh, $: { ...old.$ } }
  })
  return {
    schemaVersion: currentSchemaVersion,
    id: before?.id ?? mintIdentifier(),
    head: { kicker: '', headline: 'Harbour reopens', standfirst: '', bylines: [], slug: 'harbour', language: 'en-GB', stylebook: 'ap' },
    body: body(blocks),
    pictures: [],
  }
}

class FakeWorker {
  readonly requests: CheckRequest[] = []
  ended = false
  readonly onAnswer: (answer: CheckAnswer) => void
  readonly onFault: (message: string) => void
  readonly #answer = answerChecks()

  constructor(onAnswer: (answer: CheckAnswer) => void, onFault: (message: string) => void) {
    this.onAnswer = onAnswer
    this.onFault = onFault
  }

  post(request: CheckRequest): void {
    this.requests.push(structuredClone(request))
  }

  terminate(): void {
    this.ended = true
  }

  answerLast(): void {
    const request = this.requests.at(-1)
    if (request !== undefined) this.onAnswer(structuredClone(this.#answer(request)))
  }
}

function setUp() {
  const workers: FakeWorker[] = []
  const checked: CheckedText[] = []
  const faults: string[] = []
  const client = new CheckClient(
    (onAnswer, onFault) => {
      const worker = new FakeWorker(onAnswer, onFault)
      workers.push(worker)
      return worker
    },
    { onChecked: (next) => checked.push(next), onFault: (message) => faults.push(message) },
  )
  const worker = (): FakeWorker => {
    const last = workers.at(-1)
    if (last === undefined) throw new Error('No worker was started.')
    return last
  }
  return { client, checked, faults, workers, worker, project: createTextProjector() }
}

describe('CheckClient', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('sends the first text of a story at once and whole', () => {
    const { client, worker, project, checked } = setUp()
    client.check(project(storyOf(['The quay the quay is shut.', 'It rained.'])))
    const [request] = worker().requests
    expect(request).toMatchObject({ fresh: true, head: { stylebook: 'ap' }, houses: [] })
    expect(request?.changed).toHaveLength(request?.order.length ?? -1)
    worker().answerLast()
    expect(checked).toHaveLength(1)
  })

  it('waits for a rest, then sends only the blocks that changed', () => {
    const { client, worker, project } = setUp()
    const first = storyOf(['One.', 'Two.'])
    client.check(project(first))
    worker().answerLast()
    const second = storyOf(['One.', 'Two and.'], first)
    client.check(project(second))
    const third = storyOf(['One.', 'Two and three.'], second)
    client.check(project(third))
    expect(worker().requests).toHaveLength(1)
    vi.advanceTimersByTime(200)
    expect(worker().requests).toHaveLength(2)
    expect(worker().requests[1]).toMatchObject({ fresh: false })
    expect(worker().requests[1]?.changed.map(([, block]) => block.text)).toEqual(['Two and three.'])
  })

  it('keeps one request in flight, drops the stale answer and asks for the newest text', () => {
    const { client, worker, project, checked } = setUp()
    const first = storyOf(['One.'])
    client.check(project(first))
    const newest = project(storyOf(['One two.'], first))
    client.check(newest)
    vi.advanceTimersByTime(500)
    expect(worker().requests).toHaveLength(1)
    worker().answerLast()
    expect(checked).toHaveLength(0)
    expect(worker().requests).toHaveLength(2)
    worker().answerLast()
    expect(checked.map(({ text }) => text)).toEqual([newest])
  })

  it('gives the answers of a fresh check, whatever way the text took', () => {
    const { client, worker, project, checked } = setUp()
    const texts = [['The quay the the quay.'], ['The quay the quay.', 'A “quote.'], ['A  space.', 'The quay.', 'He he said.']]
    let story: Story | undefined
    for (const paragraphs of texts) {
      story = storyOf(paragraphs, story)
      client.check(project(story))
      vi.advanceTimersByTime(200)
      worker().answerLast()
      const text = createTextProjector()(story)
      const alone = answerChecks()({ version: 1, fresh: true, order: text.keys, changed: text.blocks.map((block) => [placeKey(block.place), block]), head: story.head, pictures: [] })
      expect(checked.at(-1)?.findings).toEqual(alone.findings)
      expect(checked.at(-1)?.quotes).toEqual(alone.quotes)
    }
  })

  it('starts the worker again after a fault and sends everything anew', () => {
    const { client, workers, worker, project, faults, checked } = setUp()
    client.check(project(storyOf(['One.', 'Two.'])))
    worker().onFault('out of memory')
    expect(faults).toEqual(['out of memory'])
    expect(workers.map(({ ended }) => ended)).toEqual([true, false])
    expect(worker().requests[0]).toMatchObject({ fresh: true })
    worker().answerLast()
    expect(checked).toHaveLength(1)
  })

  it('gives up after three starts in a row', () => {
    const { client, workers, worker, project } = setUp()
    client.check(project(storyOf(['One.'])))
    for (let fault = 0; fault < 6; fault += 1) worker().onFault('broken')
    expect(workers).toHaveLength(4)
  })
})
