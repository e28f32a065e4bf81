import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../shared/story/text-block.ts'
import { createStoryCounter } from './story-counts.ts'

const paragraph = (text: string): TextBlock => ({ place: { part: 'body', block: text.slice(0, 5) }, kind: 'paragraph', text })
const headline: TextBlock = { place: { part: 'head', field: 'headline', index: 0 }, kind: 'headline', text: 'Not counted here' }

describe('counts of a story', () => {
  it('counts the body, not the head', () => {
    const count = createStoryCounter()
    expect(count([headline, paragraph('The ferry is back.'), paragraph('It runs at night.')], 38)).toEqual({ words: 8, characters: 35, lines: 2, minutes: 1 })
  })

  it('takes the dateline for lines but not for words, so that the house does not change the count', () => {
    const text = 'PORT ANSEL, Maine (AP) — The ferry is back.'
    const opening: TextBlock = { ...paragraph(text), dateline: { value: { places: [{ city: 'Port Ansel' }] }, end: text.indexOf('The') } }
    expect(createStoryCounter()([opening], 24)).toMatchObject({ words: 4, lines: 2 })
  })

  it('is nothing for nothing', () => {
    expect(createStoryCounter()([headline, paragraph('')], 38)).toEqual({ words: 0, characters: 0, lines: 0, minutes: 0 })
  })

  it('counts the lines anew when the measure changes', () => {
    const count = createStoryCounter()
    const blocks = [paragraph('The council of Port Ansel voted on Tuesday')]
    expect(count(blocks, 60).lines).toBe(1)
    expect(count(blocks, 20).lines).toBe(3)
  })
})
