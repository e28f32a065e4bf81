import { expect, it } from 'vitest'
import type { Alarm, Dialect } from '../../shared/spelling/alarm.ts'
import type { TextBlock } from '../../shared/story/text-block.ts'
import { answerSpelling } from './answer-spelling.ts'
import type { SpellingAnswer, SpellingRequest } from './spelling-protocol.ts'

/** A FAKE linter: it takes every `slipp` for a misspelling and remembers what it was given. */
function fakeLinter() {
  const read: string[] = []
  const answers: SpellingAnswer[] = []
  const waiting: (() => void)[] = []
  const load = async () => ({
    lint: async (text: string, dialect: Dialect): Promise<readonly Alarm[]> => {
      read.push(`${dialect}: ${text}`)
      await Promise.resolve()
      const start = text.indexOf('slipp')
      return start === -1 ? [] : [{ start, end: start + 5, rule: 'SpellCheck', kind: 'Spelling', message: 'FAKE', replacements: [{ kind: 'replace', text: 'slip' }] }]
    },
  })
  const answer = answerSpelling(load, (given) => {
    answers.push(given)
    if (given.kind === 'fault' || given.whole) waiting.splice(0).forEach((settle) => settle())
  })
  const ask = (request: SpellingRequest) => new Promise<SpellingAnswer | undefined>((settle) => {
    waiting.push(() => settle(answers.at(-1)))
    answer(request)
  })
  return { read, answers, ask, answer }
}

const block = (id: string, text: string): readonly [string, TextBlock] => [`body:${id}`, { place: { part: 'body', block: id }, kind: 'paragraph', text }]
const request = (version: number, blocks: readonly (readonly [string, TextBlock])[], more: Partial<SpellingRequest> = {}): SpellingRequest => ({
  version,
  fresh: version === 1,
  order: blocks.map(([key]) => key),
  changed: blocks,
  stylebook: 'ap',
  words: [],
  ...more,
})
const textsOf = (answer: SpellingAnswer | undefined) => (answer?.kind === 'findings' ? answer.findings.map(({ text, place }) => `${place.part === 'body' ? place.block : ''} ${text}`) : answer)

it('reads each wording once, and again only in another dialect', async () => {
  const { read, ask } = fakeLinter()
  const first = block('1', 'The slipp was dry.')
  const second = block('2', 'The quay was wet.')
  expect(textsOf(await ask(request(1, [first, second])))).toEqual(['1 slipp'])
  expect(read).toEqual(['american: The slipp was dry.', 'american: The quay was wet.'])

  const changed = block('2', 'The quay has a slipp.')
  expect(textsOf(await ask(request(2, [first, changed], { changed: [changed] })))).toEqual(['1 slipp', '2 slipp'])
  expect(read).toHaveLength(3)

  await ask(request(3, [first, changed], { changed: [], stylebook: 'bbc' }))
  expect(read.slice(3)).toEqual(['british: The slipp was dry.', 'british: The quay has a slipp.'])
})

it('an added word goes away without another reading', async () => {
  const { read, ask } = fakeLinter()
  const only = block('1', 'The slipp was dry.')
  await ask(request(1, [only]))
  expect(textsOf(await ask(request(2, [only], { changed: [], words: ['slipp'] })))).toEqual([])
  expect(read).toHaveLength(1)
})

it('what the house spells so goes away, and stays away until its stylebook says otherwise', async () => {
  const { read, ask } = fakeLinter()
  const only = block('1', 'The slipp was dry.')
  await ask(request(1, [only], { accepted: { words: ['slipp'], names: [] } }))
  expect(textsOf(await ask(request(2, [only], { changed: [] })))).toEqual([])
  expect(textsOf(await ask(request(3, [only], { changed: [], accepted: null })))).toEqual(['1 slipp'])
  expect(read).toHaveLength(1)
})

it('a newer text takes the place of the one being read', async () => {
  const { answers, ask, answer } = fakeLinter()
  answer(request(1, [block('1', 'The slipp was dry.'), block('2', 'A second slipp.')]))
  expect(textsOf(await ask(request(2, [block('1', 'The quay was dry.')])))).toEqual([])
  expect(answers).toHaveLength(1)
  expect(answers[0]).toMatchObject({ version: 2, whole: true })
})

it('says so where the linter cannot be loaded', async () => {
  const answers: SpellingAnswer[] = []
  const told = new Promise<void>((settle) => {
    const answer = answerSpelling(() => Promise.reject(new Error('FAKE: no such file')), (given) => {
      answers.push(given)
      settle()
    })
    answer(request(1, [block('1', 'The slipp was dry.')]))
  })
  await told
  expect(answers).toEqual([{ kind: 'fault', message: 'FAKE: no such file' }])
})

it('passes over a paragraph that breaks the linter, and reads on with a new one', async () => {
  const answers: SpellingAnswer[] = []
  let loads = 0
  const whole = (breaksOn: string, blocks: readonly (readonly [string, TextBlock])[]) =>
    new Promise<void>((settle) => {
      const load = async () => {
        loads += 1
        return {
          lint: async (text: string): Promise<readonly Alarm[]> => {
            if (text.includes(breaksOn)) throw new Error('FAKE: unreachable')
            const start = text.indexOf('slipp')
            return [{ start, end: start + 5, rule: 'SpellCheck', kind: 'Spelling', message: 'FAKE', replacements: [{ kind: 'replace', text: 'slip' }] }]
          },
        }
      }
      const answer = answerSpelling(load, (given) => {
        answers.push(given)
        if (given.kind === 'fault' || given.whole) settle()
      })
      answer(request(1, blocks))
    })
  await whole('broken', [block('1', 'A slipp here.'), block('2', 'A broken one.'), block('3', 'A slipp there.')])
  expect(textsOf(answers.at(-1))).toEqual(['1 slipp', '3 slipp'])
  expect(loads).toBe(2)
  await whole('broken', [block('1', 'A broken one.'), block('2', 'A broken two.'), block('3', 'A broken three.'), block('4', 'A slipp there.')])
  expect(answers.at(-1)).toEqual({ kind: 'fault', message: 'FAKE: unreachable' })
})
