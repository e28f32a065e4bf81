import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rejoinedLines } from './rejoin-lines.ts'

/** Breaks each paragraph at a width, as type is set. */
function broken(paragraphs: readonly string[], width: number, between: string): string {
  return paragraphs
    .map((paragraph) =>
      paragraph.split(' ').reduce<string[]>((lines, word) => {
        const last = lines.at(-1)
        if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`
        else lines.push(word)
        return lines
      }, []).join('\n'),
    )
    .join(between)
}

const story = [
  'The council of Port Ansel voted on Tuesday to bring back the night ferry to the island, which was cut nine years ago for want of money.',
  '“We lost a generation of shift workers to the mainland because they could not get home,” said the councillor who brought the motion. “This is the boat that brings them back.”',
  'The trust will run two crossings a night from the first week of April, and a third one in the summer if enough people ask for it.',
]

describe('rejoinedLines', () => {
  it('joins the lines of a page, with and without blank lines between paragraphs', () => {
    expect(rejoinedLines(broken(story, 62, '\n\n'))).toEqual(story)
    expect(rejoinedLines(broken(story, 62, '\n'))).toEqual(story)
  })

  it('makes parted words whole and leaves compounds their hyphen', () => {
    const lines = ['The harbour master said that the night-ferry would be exam-', 'ined before it sails again, and that the well-', 'known captain, a 61-', 'year-old from the island, would train two young pi\u00ad', 'lots. Nobody had asked what the night-', 'ferry should cost the island in the end.']
    expect(rejoinedLines(lines.join('\n'))).toEqual(['The harbour master said that the night-ferry would be examined before it sails again, and that the well-known captain, a 61-year-old from the island, would train two young pilots. Nobody had asked what the night-ferry should cost the island in the end.'])
  })

  it('runs a sentence on over the end of a page', () => {
    expect(rejoinedLines('The council of Port Ansel voted on Tuesday to bring back the\nnight ferry to the island after nine years, in a session that\n\n\fwent on until midnight and ended in applause from the people\nwho had waited in the gallery for it.')).toHaveLength(1)
  })

  it.each([
    ['paragraphs a line each', story.join('\n')],
    ['short lines', 'Bread\nButter\nJam\nTea and milk'],
    ['a poem of lines in capitals', 'The rocks have not moved since the winter of that year\nThe boat has moved and it will move again tonight\nThe harbour keeps its lamps alight for all of us'],
  ])('leaves %s as they are', (_, text) => {
    expect(rejoinedLines(text)).toEqual(text.split('\n'))
  })

  it('loses no letter of any text', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(fc.property(fc.array(fc.constantFrom('the ferry', 'sailed.', 'North-', 'south ', '\n', '\n\n', '  ', 'A long line of words that fills the width of the page and'), { maxLength: 60 }), (parts) => {
      const text = parts.join(' ')
      expect(letters(rejoinedLines(text).join(' '))).toBe(letters(text))
    }))
  })
})
