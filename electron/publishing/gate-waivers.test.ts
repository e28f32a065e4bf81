import { expect, test } from 'vitest'
import { body, paragraph } from '../../shared/story/body-builder.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import type { Story } from '../../shared/story/story.ts'
import { createChecker } from '../../shared/style/checker.ts'
import { found } from '../../shared/style/found.ts'
import type { Rule } from '../../shared/style/rule.ts'
import { storyTextOf } from '../../shared/style/story-text.ts'
import { anchorOf, type Waiver, type WaiverCovers } from '../../shared/style/waiver.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import { storyFor, waiverFor } from './fixtures/story.ts'
import { openGate } from './gate.ts'
import { freeze, thaw } from './publish-package.ts'

/** An invented rule that dislikes goats wherever they stand in the text. */
const goats: Rule = {
  id: 'goats',
  scope: 'block',
  category: 'wording',
  title: 'Goats',
  rationale: '',
  severity: 'error',
  appliesTo: ['paragraph'],
  examples: { match: [], pass: [] },
  check: (block) => [...block.text.matchAll(/\bgoats?\b/gu)].map((match) => found(block, match.index, match.index + match[0].length, 'No goats.')),
}

const check = (story: Story) => createChecker([goats]).check(storyTextOf(story), stylebookOf('ap'))
const gate = openGate((story) => Promise.resolve({ findings: check(story), stylebook: { id: 'ap', name: 'AP', version: '1' }, brokenRules: [] }))

const base = storyFor()
const blocks = base.body.root.children ?? []
const storyWith = (...texts: readonly string[]): Story => ({ ...base, body: body(texts.map((text, index) => ({ ...paragraph([{ text }]), ...(blocks[index]?.$ !== undefined && { $: blocks[index].$ }) }))) })

function waive(story: Story, covers: WaiverCovers): Waiver {
  const [finding] = check(story)
  if (finding === undefined) throw new Error('There is no finding.')
  return { ...waiverFor(story, finding), covers, anchor: covers === 'finding' ? anchorOf(finding, storyTextOf(story).blocks) : null }
}

async function judge(story: Story, ...waivers: readonly Waiver[]) {
  const verdict = await gate({ story, version: mintIdentifier(), waivers })
  if (!verdict.ok) throw new Error(verdict.failure.message)
  const { passes, open, waived, lapsed } = verdict.value
  return { passes, open: open.map(({ text }) => text), waived: waived.length, lapsed: lapsed.length }
}

test('the gate lets pass what a waiver covers and nothing more', async () => {
  const story = storyWith('A goat, a goat.', 'Two goats and a goat.')
  expect(await judge(story, waive(story, 'finding'))).toEqual({ passes: false, open: ['goat', 'goats', 'goat'], waived: 1, lapsed: 0 })
  expect(await judge(story, waive(story, 'words'))).toEqual({ passes: false, open: ['goats'], waived: 3, lapsed: 0 })
  expect(await judge(story, waive(story, 'rule'))).toEqual({ passes: true, open: [], waived: 4, lapsed: 0 })
})

test('a waiver of one place holds at the gate through edits elsewhere, and blocks again when its words change', async () => {
  const waiver = waive(storyWith('One goat came aboard.'), 'finding')
  expect(await judge(storyWith('On Tuesday one goat came aboard, they said.'), waiver)).toMatchObject({ passes: true, lapsed: 0 })
  expect(await judge(storyWith('Five goats came aboard.'), waiver)).toEqual({ passes: false, open: ['goats'], waived: 0, lapsed: 1 })
})

test('a package frozen before waivers had a reach is thawed as it was approved', () => {
  const story = storyWith('One goat came aboard.')
  const old = Object.fromEntries(Object.entries(waive(story, 'finding')).filter(([member]) => member !== 'covers' && member !== 'anchor'))
  const at = '2021-03-03T12:00:00.000Z'
  const frozen = freeze({ story, version: mintIdentifier(), stylebookVersion: '1', waivers: [old as unknown as Waiver], author: 'Kit Osei', firstPublishedAt: at, publishedAt: at })
  expect(frozen.content).not.toContain('covers')
  expect(thaw(frozen)).toMatchObject({ ok: true, value: { waivers: [{ ...old, covers: 'finding', anchor: null }] } })
})
