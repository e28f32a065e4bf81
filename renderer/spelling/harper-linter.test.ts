import { expect, it } from 'vitest'
import type { Dialect } from '../../shared/spelling/alarm.ts'
import { addedWords, isRead, spellingFindings, storyNames } from '../../shared/spelling/spelling-findings.ts'
import type { TextBlock } from '../../shared/story/text-block.ts'
import type { Finding } from '../../shared/style/finding.ts'
import { namesCopy } from './fixtures/names-copy.ts'
import { plantedSlips } from './fixtures/typos.ts'
import { loadHarper } from './harper-linter.ts'

// The true linter on invented copy: a newer one that cries wolf or has gone deaf is found here.
/** The linter looks long for a word to offer instead of each unknown name; ms. */
const patience = 180_000

const linter = await loadHarper('american')

async function findingsIn(blocks: readonly TextBlock[], dialect: Dialect): Promise<Finding[]> {
  const context = { dialect, added: addedWords(), names: storyNames(blocks) }
  const found: Finding[] = []
  for (const block of blocks.filter(isRead)) found.push(...spellingFindings(block, await linter.lint(block.text, dialect), context))
  return found
}

const paragraph = (text: string): TextBlock => ({ place: { part: 'body', block: '1' }, kind: 'paragraph', text })

it.each(['american', 'british'] as const)('finds nothing in copy full of names, %s', async (dialect) => {
  for (const story of namesCopy) expect((await findingsIn(story, dialect)).map(({ rule, text, message }) => [rule, text, message])).toEqual([])
}, patience)

it('finds typical slips in both dialects', async () => {
  for (const dialect of ['american', 'british'] as const) {
    const missed: string[] = []
    for (const { text, start, slip } of plantedSlips) {
      const findings = await findingsIn([paragraph(text)], dialect)
      if (!findings.some((finding) => finding.start < start + slip.length && start < finding.end)) missed.push(slip)
    }
    // Two slips away in a short word.
    expect(missed).toEqual(['ecomony'])
  }
}, patience)

it('gives offsets in UTF-16 units, whatever stands before the slip', async () => {
  const text = '🚢🚢 Ångström’s “é” 👩‍👩‍👧 — then the goverment fell.'
  const [finding] = await findingsIn([paragraph(text)], 'british')
  expect(finding).toMatchObject({ text: 'goverment', start: text.indexOf('goverment') })
})
