import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

/**
 * One story of published copy. Rules were mended on what they found in half `a`; nothing was changed for half `b`.
 * @typedef {{ readonly id: string, readonly half: 'a' | 'b', readonly paragraphs: readonly string[] }} Published
 */

/** Half of the stories by the hash of their id, so that the same stories are held back each time. @param {string} id @returns {'a' | 'b'} */
export function halfOf(id) {
  const last = createHash('sha256').update(id).digest().at(-1) ?? 0
  return last % 2 === 0 ? 'a' : 'b'
}

/** Every story of the reference sets, each once: whole stories, the openings of web stories, and the bodies of saved pages in English. @param {string} data the folder of reference sets @returns {Published[]} */
export function publishedCopy(data) {
  /** @type {Map<string, Published>} */
  const stories = new Map()
  /** @param {string} key what says that two rows are one story @param {string} id @param {readonly string[]} paragraphs */
  const add = (key, id, paragraphs) => {
    if (!stories.has(key) && isEnglish(paragraphs.join(' '))) stories.set(key, { id, half: halfOf(id), paragraphs })
  }
  for (const { id, text } of lines(`${data}quotes-dev.jsonl`)) add(id, id, text.split('\n\n'))
  const truth = `${data}pages-dev/ground-truth.json`
  if (existsSync(truth)) {
    for (const [key, page] of Object.entries(JSON.parse(readFileSync(truth, 'utf8')))) add(key.slice(0, 12), page.url, page.articleBody.split('\n').filter((/** @type {string} */ line) => line.trim() !== ''))
  }
  for (const { id, paragraphs } of lines(`${data}datelines-modern-dev.jsonl`)) {
    const bare = id.replace(/^polnear-/u, '')
    add(bare.replace(/^scrapinghub-sh-/u, ''), bare, paragraphs)
  }
  return [...stories.values()]
}

/** The reference sets hold some pages in other languages, which these stylebooks do not speak of. @param {string} text */
function isEnglish(text) {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const plain = words.filter((word) => /^(?:the|of|and|to|in|a|that|is|for|was|on|with)$/u.test(word)).length
  return plain > words.length / 8
}

/**
 * Errors and warnings per 1,000 words of each half, and what raised them.
 * @param {readonly string[]} command the command line and its first arguments
 * @param {readonly Published[]} stories
 * @param {string} stylebook
 * @returns {{ half: 'a' | 'b', stories: number, words: number, rate: number, rules: [string, number][] }[]}
 */
export function nuisanceByHalf([program = '', ...first], stories, stylebook) {
  const input = stories.map(({ id, paragraphs }) => `${JSON.stringify({ id, paragraphs })}\n`).join('')
  const done = spawnSync(program, [...first, 'check', '--jsonl', '--stylebook', stylebook], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
  const answers = done.stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line))
  if (answers.length !== stories.length) throw new Error(`check answered ${answers.length} of ${stories.length} stories. ${done.stderr}`)
  return (/** @type {const} */ (['a', 'b'])).map((half) => {
    /** @type {Map<string, number>} */
    const rules = new Map()
    let words = 0
    let count = 0
    for (const [index, story] of stories.entries()) {
      if (story.half !== half) continue
      words += story.paragraphs.join(' ').split(/\s+/u).length
      count += 1
      for (const { rule, severity } of answers[index].findings) if (severity !== 'suggestion') rules.set(rule, (rules.get(rule) ?? 0) + 1)
    }
    const raised = [...rules.values()].reduce((sum, each) => sum + each, 0)
    return { half, stories: count, words, rate: (1000 * raised) / Math.max(1, words), rules: [...rules].sort((one, other) => other[1] - one[1]) }
  })
}

/** @param {string} file @returns {any[]} */
function lines(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line)) : []
}
