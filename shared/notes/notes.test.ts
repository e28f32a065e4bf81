import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorAt, stretchToNote } from './anchor-note.ts'
import { carryNotes } from './carry-notes.ts'
import { keepNotes } from './keep-notes.ts'
import { mergeNotes } from './merge-notes.ts'
import type { Note, Remark } from './note.ts'
import { placeNotes } from './order-notes.ts'
import { placeNote } from './place-notes.ts'

const texts = (...blocks: string[]) => new Map(blocks.map((text, index) => [`body:${index}`, text]))
const remark = (id: string, more: Partial<Remark> = {}): Remark => ({ id, author: 'Ines Okafor', at: '2026-01-01T00:00:00Z', changedAt: '2026-01-01T00:00:00Z', text: `says ${id}`, deleted: false, ...more })
const noteOn = (text: string, words: string, more: Partial<Note> = {}): Note => {
  const start = text.indexOf(words)
  return { ...remark('A'), anchor: anchorAt('body:0', text, start, start + words.length), resolution: null, replies: [], ...more }
}
/** The words that a note on `words` of the first text stands at after each of the further states. */
const carried = (words: string, first: readonly string[], ...states: (readonly string[])[]): (string | null)[] => {
  let before = texts(...first)
  let notes: readonly Note[] = [noteOn(first[0] ?? '', words)]
  return states.map((state) => {
    const after = texts(...state)
    notes = carryNotes(notes, before, after)
    before = after
    const [placed] = placeNotes(notes, after)
    return placed?.spot == null ? null : (after.get(placed.spot.place) ?? '').slice(placed.spot.start, placed.spot.end)
  })
}

const ferry = 'The night ferry sails at nine, and the day ferry at noon.'

describe('a note on words', () => {
  it('follows them through edits around them', () => {
    expect(carried('day ferry', [ferry], [`On Monday: ${ferry}`], [`On Monday: ${ferry} So it was said.`], [`Monday. ${ferry.replace('nine', 'ten')}`])).toEqual(['day ferry', 'day ferry', 'day ferry'])
  })

  it('takes in what is written into them, and goes on with what is left of them', () => {
    expect(carried('night ferry', [ferry], [ferry.replace('night ferry', 'night car ferry')], [ferry.replace('night ferry', 'ferry')])).toEqual(['night car ferry', 'ferry'])
  })

  it('is not drawn to the same words elsewhere', () => {
    expect(carried('ferry', [ferry], [ferry.replace('night ferry', 'night boat')])).toEqual([null])
  })

  it('keeps its words in mind when they are gone, and finds them when they come back', () => {
    expect(carried('sails at nine', [ferry], [ferry.replace('sails at nine, ', '')], [`So: ${ferry.replace('sails at nine, ', '')}`], [`So: ${ferry}`])).toEqual([null, null, 'sails at nine'])
  })

  it('goes with them into another paragraph', () => {
    expect(carried('at noon', [ferry], ['The night ferry sails at nine,', ' and the day ferry at noon.'])).toEqual(['at noon'])
    expect(carried('Tickets', ['Tickets'], ['', 'Tickets'])).toEqual(['Tickets'])
  })

  it('comes through several changes of one paragraph at once', () => {
    expect(carried('the day ferry at noon', [ferry], [ferry.replaceAll('ferry', 'boat')])).toEqual(['the day boat at noon'])
  })

  it('goes with its paragraph out of the story and back', () => {
    expect(carried('sails at nine', [ferry, 'Six boats lay there.'], ['', 'Six boats lay there.'], [ferry, 'Six boats lay there.'])).toEqual([null, 'sails at nine'])
  })

  it('stands in the text that it is placed in, after any edits', () => {
    const piece = fc.constantFrom('the night ', 'ferry ', 'sails', '. ', 'at nine ', 'TK', '')
    fc.assert(
      fc.property(fc.array(fc.array(piece, { minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 6 }), fc.nat(), fc.nat(), (states, one, other) => {
        const [first = '', ...rest] = states.map((pieces) => pieces.join(''))
        fc.pre(first.trim() !== '')
        const stretch = stretchToNote(first, one % first.length, Math.max(one % first.length, other % (first.length + 1)))
        if (stretch === null) throw new Error('There are words to note.')
        let notes: readonly Note[] = [{ ...noteOn(first, ''), anchor: anchorAt('body:0', first, stretch.start, stretch.end) }]
        let before = texts(first)
        for (const state of rest) {
          const after = texts(state)
          notes = carryNotes(notes, before, after)
          before = after
          expect(notes).toHaveLength(1)
          for (const { anchor } of notes) {
            const spot = placeNote(anchor, after)
            if (spot === null) continue
            expect(state.slice(spot.start, spot.end).trim()).not.toBe('')
            expect(spot.end).toBeLessThanOrEqual(state.length)
          }
        }
      }),
    )
  })
})

describe('stretchToNote', () => {
  it.each([
    ['one two three', 4, 7, 'two'],
    ['one two three', 3, 8, 'two'],
    ['one two three', 5, 5, 'two'],
    ['one don’t three', 6, 6, 'don’t'],
    ['— — —', 2, 2, '— — —'],
    ['   ', 1, 2, null],
  ])('of %j from %i to %i', (text, start, end, words) => {
    const stretch = stretchToNote(text, start, end)
    expect(stretch === null ? null : text.slice(stretch.start, stretch.end)).toBe(words)
  })
})

describe('notes in the order of the story', () => {
  it('puts those whose words are gone last, and leaves out what was taken out', () => {
    const story = texts(ferry, 'Nine boats lay there.')
    const gone = noteOn('Quite another text of some length', 'another text', { id: 'A' })
    const late = noteOn(ferry, 'noon', { id: 'B' })
    const early = noteOn(ferry, 'night', { id: 'C' })
    const out = noteOn(ferry, 'night', { id: 'D', deleted: true })
    expect(placeNotes([gone, late, early, out], story).map(({ note }) => note.id)).toEqual(['C', 'B', 'A'])
  })
})

const person = fc.constantFrom('Ines Okafor', 'Sam Marsh')
const moment = fc.integer({ min: 1, max: 9 }).map((second) => `2026-01-01T00:00:0${second}Z`)
const anyRemark = (ids: readonly string[]) => fc.record({ id: fc.constantFrom(...ids), author: person, at: fc.constant('2026-01-01T00:00:00Z'), changedAt: moment, text: fc.constantFrom('one', 'two'), deleted: fc.boolean() })
const anyNote: fc.Arbitrary<Note> = fc
  .tuple(anyRemark(['A', 'B', 'C']), fc.option(fc.record({ resolved: fc.boolean(), by: person, at: moment })), fc.uniqueArray(anyRemark(['R', 'S']), { selector: ({ id }) => id }))
  .map(([spoken, resolution, replies]) => ({ ...spoken, anchor: anchorAt('body:0', ferry, 4, 9), resolution, replies }))
const anyNotes = fc.uniqueArray(anyNote, { selector: ({ id }) => id }).map((notes) => notes.sort((one, other) => (one.id < other.id ? -1 : 1)))

describe('mergeNotes', () => {
  it('keeps every note of both', () => {
    fc.assert(fc.property(anyNotes, anyNotes, (ours, theirs) => new Set(mergeNotes(ours, theirs).map(({ id }) => id)).size === new Set([...ours, ...theirs].map(({ id }) => id)).size))
  })

  it('changes nothing where there is nothing new', () => {
    fc.assert(fc.property(anyNotes, (notes) => {
      expect(mergeNotes(notes, notes)).toEqual(notes)
      expect(mergeNotes(notes, [])).toEqual(notes)
    }))
  })

  it('takes what was said last, so that a note taken out does not come back from an older copy', () => {
    const old = noteOn(ferry, 'night')
    const out = { ...old, text: '', deleted: true, changedAt: '2026-01-02T00:00:00Z' }
    expect(mergeNotes([old], [out])[0]?.deleted).toBe(true)
    expect(mergeNotes([out], [old])[0]?.deleted).toBe(true)
  })
})

describe('keepNotes', () => {
  it('signs what is new, and leaves the words of others as they are', () => {
    const theirs = noteOn(ferry, 'night', { author: 'Sam Marsh' })
    const forged = { ...theirs, text: 'something else', changedAt: '2026-01-03T00:00:00Z', resolution: { resolved: true, by: 'Sam Marsh', at: '2026-01-03T00:00:00Z' } }
    const fresh = { ...noteOn(ferry, 'noon', { id: 'B', author: 'Sam Marsh' }), replies: [remark('R', { author: 'nobody' })] }
    const [first, second] = keepNotes([theirs], [forged, fresh], 'Ines Okafor')
    expect(first).toMatchObject({ author: 'Sam Marsh', text: theirs.text, resolution: { resolved: true, by: 'Ines Okafor' } })
    expect(second).toMatchObject({ author: 'Ines Okafor', replies: [{ author: 'Ines Okafor' }] })
  })

  it('never loses a note that the window did not know of', () => {
    fc.assert(fc.property(anyNotes, anyNotes, (known, sent) => known.every(({ id }) => keepNotes(known, sent, 'Ines Okafor').some((kept) => kept.id === id))))
  })

  it('never lets one person’s words change under another’s name', () => {
    fc.assert(
      fc.property(anyNotes, anyNotes, (known, sent) => {
        const kept = new Map(keepNotes(known, sent, 'Ines Okafor').map((note) => [note.id, note]))
        for (const note of known) if (note.author !== 'Ines Okafor') expect(kept.get(note.id)).toMatchObject({ text: note.text, deleted: note.deleted, author: note.author })
      }),
    )
  })
})
