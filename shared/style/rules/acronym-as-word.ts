import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { writtenKinds } from '../text/kinds.ts'
import { matchesOf } from '../text/matches.ts'

const spoken = /(?<![\p{L}\p{N}-])(?:NASA|NATO|UNICEF|UNESCO|OPEC|AIDS|UKIP|FIFA|UEFA|ASEAN|ISIS|COVID|DEFRA|OFSTED|OFCOM|OFGEM)(?![\p{L}\p{N}])/gu

export const acronymAsWord: BlockRule = {
  id: 'acronym-as-word',
  scope: 'block',
  category: 'abbreviation',
  title: 'Spoken short form in capitals',
  rationale: 'Guardian style guide, acronyms: short forms spoken as words take a capital and small letters: Nasa, Nato. BBC News in its published copy does the same, known only second-hand. A suggestion: capitals are no fault of fact.',
  severity: 'suggestion',
  appliesTo: writtenKinds,
  wakes: { signs: ['capitals'] },
  check: (block, { stylebook }) => {
    if (!stylebook.abbreviations.spokenAsWords || block.text === block.text.toUpperCase()) return []
    return matchesOf(block.text, spoken).map(({ 0: written, index }) => {
      const better = `${written.charAt(0)}${written.slice(1).toLowerCase()}`
      return found(block, index, index + written.length, `${stylebook.shortName} writes “${better}”.`, [replaceWith(`Write “${better}”`, block, index, index + written.length, better)])
    })
  },
  examples: {
    match: [{ text: 'The NATO envoy crossed the bridge.', stylebook: 'guardian', finds: 'NATO', fixed: 'The Nato envoy crossed the bridge.' }],
    pass: [{ text: 'The Nato envoy met the BBC.', stylebook: 'guardian' }, { text: 'The NATO envoy crossed the bridge.', stylebook: 'ap' }, { kind: 'kicker', text: 'NATO SUMMIT', stylebook: 'guardian' }],
  },
}
