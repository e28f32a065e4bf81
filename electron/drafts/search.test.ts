import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import { paragraph, body } from '../../shared/story/body-builder.ts'
import { Clock, good, rewritten, storyOf, testStore } from './fixtures/stories.ts'
import { queryOf, wordsOf } from './search-index.ts'
import { snippetOf } from './snippet.ts'

const request = (search: string, more: object = {}) => ({ search, bin: false, offset: 0, limit: 50, ...more })

function desk() {
  const clock = new Clock()
  const store = testStore({ clock })
  const add = (headline: string, paragraphs: readonly string[]) => {
    clock.pass(1)
    const story = storyOf(headline, paragraphs)
    return { story, version: good(store.createFrom(story, 'save')).version }
  }
  const found = (search: string, more: object = {}) => good(store.list(request(search, more))).rows.map((row) => row.headline)
  return { store, add, found }
}

describe('search', () => {
  test('finds words of the head, the body, captions and datelines by their beginnings, in any order', () => {
    const { store, add, found } = desk()
    add('Harbour strike ends', ['Dockers in Port Selm went back to work.'])
    add('Rail strike looms', ['Talks broke down on Monday.'])
    const pictured = storyOf('Picture page', ['Words.'])
    const picture = { id: mintIdentifier(), file: null, caption: 'A lighthouse at dusk', photographer: 'Odile Brack', agency: 'Nordfoto', via: '', role: 'photo' as const, alt: 'Lighthouse' }
    good(store.createFrom({ ...pictured, pictures: [picture] }, 'import'))
    const dated = storyOf('Dated', [])
    good(store.createFrom({ ...dated, body: body([paragraph([{ text: 'It rained.' }], { places: [{ city: 'Vellinge' }], agency: 'AP' })]) }, 'import'))
    expect(found('dock')).toEqual(['Harbour strike ends'])
    expect(found('work harbour')).toEqual(['Harbour strike ends'])
    expect(found('stri')).toHaveLength(2)
    expect(found('brack nordfoto')).toEqual(['Picture page'])
    expect(found('velling')).toEqual(['Dated'])
    expect(found('harbour looms')).toEqual([])
  })

  test('puts a match in the headline before one in the body', () => {
    const { add, found } = desk()
    add('Nothing here', ['The budget passed, after a long night of talks in the chamber.'])
    add('Budget passes', ['It was a long night.'])
    add('Nothing here either', ['Nobody spoke of the budget.'])
    expect(found('budget')[0]).toBe('Budget passes')
  })

  test('reads accents and apostrophes as people type them', () => {
    const { add, found } = desk()
    add('Café Müller closes', ['Siobhán O’Brien said it’s over.'])
    expect(found('cafe muller')).toHaveLength(1)
    expect(found('o’brien')).toHaveLength(1)
    expect(found('o\'brien')).toHaveLength(1)
  })

  test('marks the matching words in their surroundings', () => {
    const { store, add } = desk()
    add('Quiet', ['A heron stood on the \u0002jetty\u0003 all morning.'])
    expect(good(store.list(request('heron'))).rows[0]?.snippet).toBe('A \u0002heron\u0003 stood on the  jetty  all morning.')
  })

  test('follows a save at once, and forgets the words that went', () => {
    const { store, add, found } = desk()
    const { story, version } = add('Moving', ['An otter crossed.'])
    expect(found('otter')).toHaveLength(1)
    good(store.save({ base: version, story: rewritten(story, ['A badger crossed.']), kind: 'autosave' }))
    expect(found('otter')).toEqual([])
    expect(found('badger')).toHaveLength(1)
  })

  test('looks in the bin only when it is asked to', () => {
    const { store, add, found } = desk()
    const { story } = add('Binned', ['A walrus.'])
    good(store.bin({ id: story.id }))
    expect(found('walrus')).toEqual([])
    expect(found('walrus', { bin: true })).toEqual(['Binned'])
  })

  test('lists everything where nothing typed is a letter or a digit', () => {
    const { add, found } = desk()
    add('Here', ['Words.'])
    expect(found(' “ — * ')).toEqual(['Here'])
  })

  test('never takes what a person typed for syntax', () => {
    const { store, add } = desk()
    add('Any', ['OR AND NOT NEAR words'])
    for (const typed of ['"', '"a', 'a"b', 'a*', '*', 'head:any', 'a AND', 'NOT b', 'NEAR(a b)', '(a', '^a', 'a - b', '{head} : x', "';--", '\u0000a', 'ȺȾ', '日本', '\ud800x']) {
      expect(good(store.list(request(typed))).total).toBeGreaterThanOrEqual(0)
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        expect(store.list(request(typed)).ok).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  test('finds a story by any word of its text', () => {
    const { store, add } = desk()
    add('Other', ['Nothing of the kind.'])
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé]{3,9}$/), { minLength: 1, maxLength: 8 }), fc.nat(), (words, pick) => {
        const story = storyOf('Made', [words.join(' ')])
        good(store.createFrom(story, 'save'))
        expect(good(store.list(request(words[pick % words.length] ?? '', { limit: 200 }))).rows.map((row) => row.id)).toContain(story.id)
      }),
      { numRuns: 40 },
    )
  })
})

test('a query quotes each word and lets its end go', () => {
  expect(queryOf(wordsOf('Port sélm'))).toBe('"Port"* "sélm"*')
  expect(queryOf(wordsOf('o’brien "x'))).toBe('"o brien"* "x"*')
  expect(wordsOf('—')).toEqual([])
})

describe('a snippet', () => {
  const cut = (text: string, search: string) => snippetOf([text], wordsOf(search))?.replaceAll('\u0002', '[').replaceAll('\u0003', ']')

  test('shows every match near the first, and where text is left out', () => {
    const long = `${'one two three '.repeat(10)}a Heron and another heronry by the water ${'four five six '.repeat(10)}`
    expect(cut(long, 'heron')).toBe('…three one two three a [Heron] and another [heronry] by the water four five six four five six…')
    expect(cut('A heron.', 'heron a')).toBe('[A] [heron].')
  })

  test('takes a word of two pieces as one, and accents as the index does', () => {
    expect(cut('Said Siobhán O’Brien, late', 'o’bri siobhan')).toBe('Said [Siobhán] [O’Brien], late')
    expect(cut('Said O Lady', 'o’brien')).toBeUndefined()
    expect(cut('Crème', 'creme')).toBe('[Crème]')
  })

  test('comes from the first text that has a match', () => {
    expect(snippetOf(['nothing', 'An eel.'], wordsOf('eel'))).toBe('An \u0002eel\u0003.')
    expect(snippetOf(['', ''], wordsOf('eel'))).toBeNull()
  })

  test('without its marks is always a part of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('eel', 'Eels', 'é', 'otter', '—', 'o’brien', '日本'), { maxLength: 60 }), fc.constantFrom('eel', 'otter eel', 'o’b', 'e'), (texts, search) => {
        const text = texts.join(' ')
        const snippet = snippetOf([text], wordsOf(search))
        if (snippet !== null) {
          expect(text).toContain(snippet.replace(/[\u0002\u0003]|^…|…$/gu, ''))
          expect(snippet).toMatch(/\u0002[^\u0002\u0003]+\u0003/)
        }
      }),
    )
  })
})
