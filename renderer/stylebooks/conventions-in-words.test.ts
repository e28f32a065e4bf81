import { expect, it } from 'vitest'
import { stylebooks } from '../../shared/stylebooks/stylebooks.ts'
import { conventionsInWords } from './conventions-in-words.ts'

it('says something of every shipped stylebook, and never an empty word', () => {
  for (const book of stylebooks) {
    const rows = conventionsInWords(book)
    expect(rows.map(([name]) => name)).toEqual(expect.arrayContaining(['Spelling', 'Dateline', 'Credit line', 'Dates']))
    for (const [name, words] of rows) expect(words.trim(), `${book.id} ${name}`).not.toBe('')
  }
})
