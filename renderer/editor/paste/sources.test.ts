import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DOMParser as PlainParser } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bodySchema } from '../../../shared/story/body.ts'
import { withoutFurniture } from './page-furniture.ts'
import { bodyNodesOf, textOf, type Pasted, type PastedBlock } from './pasted-blocks.ts'
import { readText } from './pasted-text.ts'
import { parsePasted, readHtml } from './read-html.ts'

beforeAll(() => {
  vi.stubGlobal('DOMParser', PlainParser)
})
afterAll(() => {
  vi.unstubAllGlobals()
})

/** A browser's parser makes a body of any fragment; this one does not. */
const read = (html: string): Pasted => readHtml(parsePasted(/<body/i.test(html) ? html : `<html><body>${html}</body></html>`))
const fixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}.html`, import.meta.url), 'utf8')

/** `kind: words`, bold in stars and italic in underscores. */
function shown(blocks: readonly PastedBlock[]): string[] {
  return blocks.map((block) => {
    const kind = block.kind === 'list-item' ? `${block.listType}${block.depth}` : block.kind
    return `${kind}: ${block.runs.map(({ text, bold, italic }) => (bold === true ? `*${text}*` : italic === true ? `_${text}_` : text)).join('')}`
  })
}

describe('what programs put on the clipboard', () => {
  it('reads Word, without deletions, comments and footnotes, and says so', () => {
    const { blocks, leftOut } = read(fixture('word'))
    expect(shown(blocks)).toEqual(['crosshead: A route by heart', 'paragraph: The harbour *reopened* on _Tuesday_, the harbour master said.', 'bullet0: North quay', 'number2: Berth one', 'bullet0: South quay', 'paragraph: The 61 metre ferry waited.'])
    expect(leftOut).toEqual(['deleted text', 'footnotes', 'comments'])
  })

  it('makes lists of Word’s whose levels leave none out', () => {
    const list = bodyNodesOf(read(fixture('word')).blocks)[2]
    expect(list?.children?.[1]?.children?.[0]).toMatchObject({ type: 'list', listType: 'number' })
    expect(list?.children?.[1]?.children?.[0]?.children?.[0]?.children?.[0]).toMatchObject({ type: 'text', text: 'Berth one' })
  })

  it('reads Word through Safari, whose lists are marked by their text alone', () => {
    expect(shown(read(fixture('word-safari')).blocks)).toEqual(['paragraph: The harbour *reopened*.', 'bullet0: North quay', 'number1: Berth two'])
  })

  it('reads Google Docs, without its bold wrapper and its comments', () => {
    const { blocks, leftOut } = read(fixture('google-docs'))
    expect(shown(blocks)).toEqual(['crosshead: A route by heart', 'paragraph: The harbour *reopened* on _Tuesday_.', 'bullet0: North quay', 'number1: Berth one'])
    expect(leftOut).toEqual(['comments'])
  })

  it('reads LibreOffice', () => {
    const { blocks, leftOut } = read(fixture('libreoffice'))
    expect(shown(blocks)).toEqual(['crosshead: A route by heart', 'paragraph: The harbour *reopened* on _Tuesday_, the harbour master said.', 'bullet0: North quay', 'number1: Berth one'])
    expect(leftOut).toEqual(['footnotes'])
  })

  it.each([
    ['outlook', ['paragraph: The harbour reopened on Tuesday.', 'paragraph: Ewan', 'block-quote: When does it reopen?']],
    ['web-mail', ['paragraph: The harbour reopened on Tuesday.', 'paragraph: All berths are open.', 'block-quote: When does it reopen?']],
  ])('reads the e-mail of %s, what it answers as a quote, its signature left out', (name, expected) => {
    const { blocks, leftOut } = read(fixture(name))
    expect(shown(blocks)).toEqual(expected)
    expect(leftOut).toEqual(['the signature'])
  })

  it('joins the lines of a PDF viewer', () => {
    expect(shown(read(fixture('pdf-viewer')).blocks)).toEqual([
      'paragraph: The council of Port Ansel voted on Tuesday to bring back the night ferry to the island, which was cut nine years ago for want of money and of passengers, the harbour master told the islanders at the meeting that evening.',
      'paragraph: Nobody had asked for it in the first place, the clerk said, and nobody would have to pay for it in the end.',
    ])
  })

  it('takes the furniture out of a web page, and out of nothing else', () => {
    const html = fixture('web-page')
    const { blocks } = read(html)
    const { blocks: kept, furniture } = withoutFurniture(blocks, html)
    expect(furniture).toEqual(['Skip to main content', 'Advertisement', 'Share on Facebook'])
    expect(shown(kept).map((line) => line.slice(0, 34))).toEqual(['crosshead: Night ferry returns to P', 'paragraph: The ferry at the quay. ', 'paragraph: The council of Port Ans', 'paragraph: “This is the boat that ', 'paragraph: The trust will run two '].map((line) => line.slice(0, 34)))
    expect(JSON.stringify(kept)).not.toContain('pictures.example.org')
    expect(withoutFurniture(blocks, `<meta name=Generator content="Microsoft Word 15">${html}`).furniture).toEqual([])
    expect(withoutFurniture(blocks.slice(0, 1), html).furniture).toEqual([])
  })
})

describe('plain text of an e-mail', () => {
  it('makes block quotes of what is quoted, and leaves the signature out', () => {
    const { blocks, leftOut } = readText('All berths are open.\n\n> When does it reopen?\n> > And who pays?\n\nNobody.\n-- \nEwan Brackley\nPress Office')
    expect(shown(blocks)).toEqual(['paragraph: All berths are open.', 'block-quote: When does it reopen?', 'block-quote: And who pays?', 'paragraph: Nobody.'])
    expect(leftOut).toEqual(['the signature'])
  })

  it('takes a mail that is quoted as a whole for text', () => {
    expect(shown(readText('> All berths are open.\n>\n> Nobody pays.').blocks)).toEqual(['paragraph: All berths are open.', 'paragraph: Nobody pays.'])
  })

  it('takes two hyphens in a text for two hyphens', () => {
    expect(readText('--\nThe harbour reopened.').leftOut).toEqual([])
    expect(shown(readText('x > y\nThe harbour reopened.').blocks)).toEqual(['paragraph: x > y', 'paragraph: The harbour reopened.'])
  })
})

const samples = `${process.env['COPYDESK_REFERENCE'] ?? fileURLToPath(new URL('../../../../shared', import.meta.url))}/samples/clipboard`

describe('clipboards as Word and Google Docs really fill them', () => {
  it.skipIf(!existsSync(samples))('become bodies that may be saved, with no marks or styles in the words (needs the clipboard samples: set COPYDESK_REFERENCE)', () => {
    const names = readdirSync(samples)
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) {
      const { blocks } = read(readFileSync(`${samples}/${name}`, 'utf8'))
      const words = blocks.map(textOf)
      expect(blocks.length, name).toBeGreaterThan(0)
      expect(bodySchema.safeParse({ root: { type: 'root', version: 1, children: bodyNodesOf(blocks) } }).success, name).toBe(true)
      expect(words.join('\n'), name).not.toMatch(/mso-|<[a-z/!]|supportLists|\{[^}]*:/u)
      if (/^list__|__lists__/.test(name)) expect(words.filter((text) => /^(?:[·•§o]|\(?\d+[.)])[\s\u00a0]/u.test(text)), name).toEqual([])
      if (/^(?:list__(?:multi|nested|styled|manual)|.*__lists__)/.test(name)) expect(blocks.some((block) => block.kind === 'list-item'), name).toBe(true)
    }
  })
})
