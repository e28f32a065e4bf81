import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stylebook } from '../../stylebooks/stylebook.ts'
import { stylebookOf } from '../../stylebooks/stylebooks.ts'
import type { TextBlock } from '../../story/text-block.ts'
import { createChecker } from '../checker.ts'
import { captionName } from '../rules/caption-name.ts'
import { nameSpelling } from '../rules/name-spelling.ts'
import { bareText } from '../story-text.ts'

const listing = (...names: readonly string[]): Stylebook => ({ ...stylebookOf('ap'), accepted: { words: [], names } })
const findingsIn = (paragraphs: readonly string[], stylebook: Stylebook, more: readonly TextBlock[] = []) => {
  const story = bareText(paragraphs)
  return createChecker([nameSpelling, captionName]).check({ ...story, blocks: [...story.blocks, ...more] }, stylebook)
}

describe('names that the house lists', () => {
  const house = listing('Marta Lindqvist', 'Ann Poe', 'Jan van der Brekke', 'Oldport', 'José Ruiz')

  it('a near miss of a listed full name is called out with the name meant', () => {
    const [finding] = findingsIn(['The council thanked Marta Lindquist’s crew.'], house)
    expect(finding).toMatchObject({ rule: 'name-spelling', severity: 'warning', text: 'Marta Lindquist' })
    expect(finding?.fixes.map(({ label }) => label)).toEqual(['Write “Marta Lindqvist”'])
    expect(findingsIn(['They met Anne Poe there.'], house).map(({ text }) => text)).toEqual(['Anne Poe'])
    expect(findingsIn(['They met Jan van der Breke there.'], house).map(({ text }) => text)).toEqual(['Jan van der Breke'])
    expect(findingsIn(['They met Jose Ruiz there.'], house).map(({ text }) => text)).toEqual(['Jose Ruiz'])
  })

  it('in bylines, credits and captions too', () => {
    const byline: TextBlock = { place: { part: 'head', field: 'byline', index: 0 }, kind: 'byline', text: 'Marta Lindquist' }
    const caption: TextBlock = { place: { part: 'picture', picture: 'p', field: 'caption' }, kind: 'caption', text: 'Marta Lindkvist leaves Oldport.' }
    expect(findingsIn(['The boats left.'], house, [byline]).map(({ text }) => text)).toEqual(['Marta Lindquist'])
    expect(findingsIn(['The boats left.'], house, [caption]).map(({ text }) => text)).toEqual(['Marta Lindkvist'])
  })

  it('somebody else’s name is no near miss', () => {
    for (const text of ['They met Anne Roe there.', 'They met Martin Lindqvist there.', 'They met Marta Lindgren there.', 'They met Ann Pye there.', 'They met Oldpart there.', 'They met Marta Lindqvist there.']) {
      expect(findingsIn([text], house).map((finding) => [text, finding.text])).toEqual([])
    }
  })

  it('two listed names that are alike are two people, and a listed one is right however often the other stands', () => {
    const both = ['Mayor Jon Robertsen opened the bridge.', 'Jon Robertson stayed away.']
    expect(findingsIn(both, listing())).toHaveLength(1)
    expect(findingsIn(both, listing('Jon Robertsen', 'Jon Robertson'))).toEqual([])
    const often = ['Marta Lindquist came.', 'Marta Lindquist sat.', 'Marta Lindqvist spoke.']
    expect(findingsIn(often, house).map(({ text }) => text)).toEqual(['Marta Lindquist', 'Marta Lindquist'])
  })

  it('a story that has the listed names only is never found fault with', () => {
    const name = fc.tuple(fc.stringMatching(/^[A-Z][a-z]{2,8}$/u), fc.stringMatching(/^[A-Z][a-z]{2,10}$/u)).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), (names) => {
        expect(findingsIn(names.map((each) => `They met ${each} there.`), listing(...names))).toEqual([])
      }),
    )
  })
})
