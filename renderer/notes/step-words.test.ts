import { describe, expect, it } from 'vitest'
import { stepWords } from './step-words.ts'

const texts = new Map([['head:headline', 'Night boat'], ['body:A', 'One two three.'], ['body:B', 'Four.']])
const spot = (place: string, start: number) => ({ place, start, end: start + 2 })
const all = [spot('body:B', 0), spot('body:A', 8), spot('head:headline', 0), spot('body:A', 0)]

describe('stepWords', () => {
  it('goes through the story in reading order and round its ends', () => {
    expect(stepWords(all, texts, null, 1)).toEqual(spot('head:headline', 0))
    expect(stepWords(all, texts, null, -1)).toEqual(spot('body:B', 0))
    expect(stepWords(all, texts, spot('body:A', 0), 1)).toEqual(spot('body:A', 8))
    expect(stepWords(all, texts, { place: 'body:A', start: 3 }, -1)).toEqual(spot('body:A', 0))
    expect(stepWords(all, texts, spot('body:B', 0), 1)).toEqual(spot('head:headline', 0))
    expect(stepWords(all, texts, spot('head:headline', 0), -1)).toEqual(spot('body:B', 0))
  })

  it('gives nothing where there is nothing', () => {
    expect(stepWords([], texts, null, 1)).toBeNull()
  })
})
