import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Imported } from '../../shared/import/imported.ts'
import type { BodyNode } from '../../shared/story/body.ts'
import { storySchema } from '../../shared/story/story.ts'
import { importPaste, importSource } from './import-source.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const savedPage = readFileSync(new URL('./fixtures/saved-page.html', import.meta.url), 'utf8')

function imported(bytes: Uint8Array, name: string): Imported {
  const answer = importSource({ bytes, name })
  if (!answer.ok) throw new Error(answer.failure.message)
  return answer.value
}

function codeOf(bytes: Uint8Array, name = 'file.txt'): string {
  const answer = importSource({ bytes, name })
  return answer.ok ? 'ok' : answer.failure.code
}

describe('a saved web page', () => {
  const { text, leftOut, story } = imported(utf8(savedPage), 'bell.html')

  it('gives the head of the story', () => {
    expect(text.kicker).toBe('ISLAND LIFE')
    expect(text.headline).toBe('Island bakery wins back its bell')
    expect(text.standfirst).toBe('The bell that has rung out the loaves since 1904 is home after a winter in an auction house.')
    expect(text.bylines).toEqual(['Morag Inverarity'])
    expect(story.head.language).toBe('en-GB')
  })

  it('gives the picture with caption, photographer, agency and alt text', () => {
    expect(text.pictures).toEqual([{ caption: 'Baker Fergus Macandrew with the bell, 4 March 2024.', photographer: 'Isla Drummond', agency: 'The Sound Courier', alt: 'A brass bell on a counter' }])
  })

  it('keeps the body, its crosshead, quotation, list, link and bold', () => {
    expect(story.body.root.children?.map((node) => node.type)).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph', 'quote', 'paragraph', 'list', 'paragraph'])
    const inline = (at: number): readonly BodyNode[] => story.body.root.children?.[at]?.children ?? []
    expect(inline(0).find((node) => node.format === 1)?.text).toBe('every loaf')
    expect(inline(1).find((node) => node.type === 'link')?.url).toBe('https://bakery.example.org/reward')
    expect(text.paragraphs).toHaveLength(10)
  })

  it('lists what is left out, with reasons', () => {
    const whys = new Map(leftOut.map((line) => [line.text, line.why]))
    expect(whys.get('Skip to main content')).toBe('Skip link')
    expect(whys.get('Advertisement')).toBe('Advertising label')
    expect(whys.get('Ferry timetable changes again')).toBeDefined()
    expect(whys.get('Sign up to our weekly newsletter')).toBeDefined()
    expect(whys.get('5 March 2024, 09:12 GMT')).toBeDefined()
    expect([...whys.keys()].some((line) => line.startsWith('First! What a lovely'))).toBe(true)
  })

  it('runs no script and keeps no handler or remote picture', () => {
    const kept = JSON.stringify(story)
    expect(kept).not.toContain('onerror')
    expect(kept).not.toContain('pictures.example.org')
    expect(kept).not.toContain('changed by a script')
    expect(storySchema.safeParse(story).success).toBe(true)
  })
})

describe('hostile and damaged input', () => {
  it('refuses what holds no text, each with its own code', () => {
    expect(codeOf(new Uint8Array())).toBe('import-empty')
    expect(codeOf(utf8(' \n\t\n '))).toBe('import-empty')
    expect(codeOf(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1]))).toBe('import-binary')
    expect(codeOf(Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256))).toBe('import-binary')
    expect(codeOf(new Uint8Array(50 * 1024 * 1024 + 1).fill(65))).toBe('import-too-large')
    expect(codeOf(Uint8Array.from([0x50, 0x4b, 3, 4, ...utf8('an archive')]))).toBe('import-binary')
  })

  it('reads the character sets that files come in', () => {
    const words = 'Élodie Brûlé said “no” – twice – at the café on Tuesday evening.'
    const little = Uint8Array.from([0xff, 0xfe, ...Array.from(words).flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8])])
    expect(imported(little, 'a.txt').text.paragraphs).toEqual([words])
    expect(imported(little.slice(2), 'a.txt').text.paragraphs).toEqual([words])
    expect(imported(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(words)]), 'a.txt').text.paragraphs).toEqual([words])
    const windows = Uint8Array.from(Array.from(words).map((character) => ({ '“': 0x93, '”': 0x94, '–': 0x96 })[character] ?? character.charCodeAt(0)))
    const answer = imported(windows, 'a.txt')
    expect(answer.text.paragraphs).toEqual([words])
    expect(answer.leftOut[0]?.why).toMatch(/Windows-1252/)
    const page = Uint8Array.from([...utf8('<html><head><meta charset="iso-8859-2"></head><body><p>'), 0xa3, 0xf3, 0x64, 0xbc, ...utf8(' is a city of some size in the middle of the country.</p></body></html>')])
    expect(imported(page, 'a.html').text.paragraphs.concat(imported(page, 'a.html').text.headline).join(' ')).toContain('Łódź is a city')
  })

  it('keeps the good part of UTF-8 that was damaged', () => {
    const bytes = utf8('Café, thé, pâté, rosé, naïve, façade and a broken end: the waiter said so on Tuesday \u00e9.')
    bytes[bytes.length - 2] = 0x20
    const answer = imported(bytes, 'a.txt')
    expect(answer.text.paragraphs[0]).toMatch(/^Café, thé, pâté, rosé, naïve/)
    expect(answer.leftOut[0]?.why).toMatch(/not valid UTF-8/)
  })

  it('reads pages of any depth and shape without failing', () => {
    const words = 'The mayor of the small town said on Tuesday that the bridge would stay closed.'
    for (const deep of ['div', 'b', 'blockquote', 'ul><li']) {
      const page = `<html><body>${`<${deep}>`.repeat(20_000)}${words}</body></html>`
      const { text } = imported(utf8(page), 'deep.html')
      expect([text.headline, ...text.paragraphs].join(' ')).toContain(words)
    }
    expect(imported(utf8(`${'> '.repeat(5_000)}${words}`), 'deep.md').text.paragraphs.join(' ')).toContain('The mayor of the small town')
    expect(imported(utf8(`${'['.repeat(20_000)}${words}`), 'deep.md').text.paragraphs.join(' ')).toContain('bridge would stay closed')
  })

  it('loses no words to comments and drawings that are never closed, and takes a cut-off script for no text', () => {
    const words = 'The mayor of the small town said on Tuesday that the bridge would stay closed.'
    for (const open of ['<!--', '<svg>', '<object data="x">', '<', '<a href="']) {
      const { text } = imported(utf8(`<html><body><p>Notes.</p>${open}${words}`), 'open.html')
      expect([text.headline, ...text.paragraphs].join(' ')).toContain('the bridge would stay closed')
    }
    const cut = imported(utf8(`<html><body><p>${words}</p><script>var unfinished = "words of a program`), 'cut.html')
    expect(JSON.stringify(cut)).not.toContain('unfinished')
  })

  it('answers any bytes with a story or a failure, never an exception', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('a.txt', 'a.html', 'a.md', 'a'), (bytes, name) => {
      const answer = importSource({ bytes, name })
      expect(answer.ok ? storySchema.safeParse(answer.value.story).success : answer.failure.code.startsWith('import-')).toBe(true)
    }))
  })

  it('makes a story that can be saved of any markup', () => {
    const piece = fc.constantFrom('<p>', '</p>', '<b>', '</div>', '<ul><li>', '<table><tr><td>', '<a href="javascript:alert(1)">', '<a href="https://a.example.org/">', '</a>', '<script>', '</script>', '<img src=x onerror=alert(1) alt="a b c d">', 'Words of a story, ', 'said the mayor.', '<!--', '-->', '<h1>', '<figure><figcaption>', '&amp;', '<br><br>')
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const answer = importPaste({ text: '', html: pieces.join('') })
      expect(answer.ok ? storySchema.safeParse(answer.value.story).success : answer.failure.code).not.toBe(false)
      if (answer.ok) expect(JSON.stringify(answer.value.story)).not.toMatch(/javascript:|onerror/)
    }))
  })
})

describe('the clipboard', () => {
  it('prefers the HTML of a writing program and reads its lists', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><p class="MsoNormal"><b style="mso-bidi-font-weight:normal">Bold</b> words began the day.</p><p class="MsoListParagraph" style="text-indent:-18pt;mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">1.<span>  </span></span><!--[endif]-->First thing</p><p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">2.</span>Second thing</p></html>`
    const answer = importPaste({ text: 'Bold words began the day.\n1. First thing\n2. Second thing', html })
    if (!answer.ok) throw new Error(answer.failure.message)
    const [first, second] = answer.value.story.body.root.children ?? []
    expect(first?.children?.[0]).toMatchObject({ text: 'Bold', format: 1 })
    expect(second).toMatchObject({ type: 'list', listType: 'number' })
    expect(second?.children?.map((item) => item.children?.[0]?.text)).toEqual(['First thing', 'Second thing'])
  })

  it('does not take the wrapper of Google Docs for bold', () => {
    const html = '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:400">The ferry sails </span><span style="font-weight:700">at noon</span><span style="font-weight:400"> today.</span></p></b>'
    const answer = importPaste({ text: 'The ferry sails at noon today.', html })
    const runs = answer.ok ? answer.value.story.body.root.children?.[0]?.children : []
    expect(runs?.map((run) => [run.text, run.format])).toEqual([['The ferry sails ', 0], ['at noon', 1], [' today.', 0]])
  })

  it('falls back to the text where the HTML lost words, and says so where there are none', () => {
    const answer = importPaste({ text: 'The ferry sails at noon today, the harbour master said on Tuesday.', html: '<p>The ferry</p>' })
    expect(answer.ok && answer.value.text.paragraphs).toEqual(['The ferry sails at noon today, the harbour master said on Tuesday.'])
    expect(importPaste({ text: '  ', html: '' })).toMatchObject({ ok: false, failure: { code: 'import-empty' } })
  })
})
