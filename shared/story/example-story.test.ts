import { expect, it } from 'vitest'
import { applyEdits } from '../style/apply-edits.ts'
import { checkStory } from '../style/check-story.ts'
import type { Finding } from '../style/finding.ts'
import { storyTextOf } from '../style/story-text.ts'
import { stylebookOf } from '../stylebooks/stylebooks.ts'
import type { BodyNode } from './body.ts'
import { exampleStory } from './example-story.ts'
import type { Story } from './story.ts'

const found = (story: Story): readonly Finding[] => checkStory(storyTextOf(story), stylebookOf(story.head.stylebook))

const withWords = (story: Story, mend: (text: string, block: string) => string): Story => {
  const mended = (node: BodyNode, block: string): BodyNode =>
    node.text === undefined ? { ...node, ...(node.children !== undefined && { children: node.children.map((child) => mended(child, node.$?.blockId ?? block)) }) } : { ...node, text: mend(node.text, block) }
  return { ...story, body: { root: mended(story.body.root, '') } }
}

it('has the faults its paragraphs speak of, and no other', () => {
  expect(found(exampleStory()).map(({ rule, text }) => [rule, text])).toEqual([
    ['dateline-form', 'Port Ansel, Maine (AP) -'],
    ['repeated-word', 'will will'],
    ['quote-unattributed', '“I could steer it in the dark. Some winters I did. The rocks have not moved.”'],
    ['repeated-word', 'clang clang'],
    ['picture-missing', 'The ferry Anneke leaves Andersen Quay in Port Ansel on its last evening crossing, Oct. 14, 2017.'],
    ['credit-missing', ''],
  ])
})

it('has no error left once a person has done what it says', () => {
  const story = exampleStory()
  const edits = found(story).flatMap(({ fixes }) => fixes.flatMap((fix) => (fix.kind === 'edits' ? fix.edits : [])))
  const mended = withWords(story, (text, block) => {
    const own = edits.filter(({ place }) => place.part === 'body' && place.block === block)
    const fixed = text.includes('clang clang') ? text : applyEdits(text, own)
    return fixed.startsWith('“I could') ? `Captain Tomas Brekke said: ${fixed}` : fixed.replaceAll('Anders Quay', 'Andersen Quay')
  })
  const credited = { ...mended, pictures: mended.pictures.map((picture) => ({ ...picture, photographer: 'Runa Velde', agency: 'AP' })) }
  // The waiver and a picture are the person's own; the dateline's fix is a form of the editor's where it has one.
  expect(found(credited).filter(({ severity }) => severity === 'error').map(({ rule }) => rule).filter((rule) => rule !== 'dateline-form')).toEqual([])
  expect(found(credited).map(({ rule }) => rule)).not.toContain('quote-unattributed')
})
