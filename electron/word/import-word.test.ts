import { describe, expect, it } from 'vitest'
import type { Imported } from '../../shared/import/imported.ts'
import { notesSchema } from '../../shared/notes/note.ts'
import { placeNotes } from '../../shared/notes/order-notes.ts'
import type { BodyNode } from '../../shared/story/body.ts'
import { storySchema } from '../../shared/story/story.ts'
import { placeKey } from '../../shared/story/text-block.ts'
import { storyTextOf } from '../../shared/style/story-text.ts'
import { importFile } from '../import/import-source.ts'
import { drawing, item, p, r, rootPart, wordParts, zipOf, type PartsOfFile } from './fixtures/word-file.ts'

const png = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

async function imported(parts: PartsOfFile, name = 'story.docx'): Promise<Imported> {
  const answer = await importFile({ bytes: zipOf(parts), name })
  if (!answer.ok) throw new Error(`${answer.failure.code}: ${answer.failure.message}`)
  return answer.value
}

async function refusal(bytes: Uint8Array, name = 'story.docx'): Promise<string> {
  const answer = await importFile({ bytes, name })
  return answer.ok ? 'ok' : answer.failure.code
}

const lede = 'The council of Port Ansel voted on Tuesday to bring back the night ferry after nine years without one.'
const second = 'The first crossing is planned for the first week of April, the harbour master said.'
const third = 'Islanders have asked for the late boat since the winter in which it was cut, and many of them came to the meeting.'
const types = (story: Imported['story']): string[] => (story.body.root.children ?? []).map((node) => node.type)
const inline = (node: BodyNode | undefined): [string | undefined, unknown][] => (node?.children ?? []).map((child) => [child.text ?? child.url, child.format])
const told = ({ leftOut }: Imported): string[] => leftOut.map(({ line, text, why }) => `${line} ${why}: ${text}`)

describe('a Word file', () => {
  const body = [
    p(r('ISLAND LIFE')),
    p(r('Port Ansel brings back its night ferry'), 'Title'),
    p(r('The last evening crossing was cut nine years ago; the council has found the money to run it again.'), 'Subtitle'),
    p(r('By Ines Okafor')),
    p(r('PORT ANSEL, Maine (AP) — ') + r('The council', '<w:b/>') + r(' of Port Ansel voted on Tuesday to bring back the ') + r('Anneke', '<w:i/>') + r(' after nine years.')),
    p(r('A route by heart'), 'heading2'),
    p(r('See ') + `<w:hyperlink r:id="rLink">${r('the count')}</w:hyperlink>` + r(' and ') + `<w:hyperlink w:anchor="top">${r('above')}</w:hyperlink>` + r('.')),
    p(r('The rocks have not moved.'), 'Quote'),
    item('For: 1,204', 1),
    item('of them by post', 2, 1),
    item('Against: 1,187', 1),
    p(drawing('rPic', 'A small white ferry leaves a harbour')),
    p(r('The ferry leaves Port Ansel, 14 October 2017. Jane Roe/AFP'), 'caption'),
    p(r(second)),
  ].join('')
  const parts = wordParts(body, { 'word/media/image1.png': png }, [['rLink', 'hyperlink', 'https://count.example.org/', 'External'], ['rPic', 'image', 'media/image1.png']])

  it('gives head, text, lists, quote, link, bold and italic', async () => {
    const { text, story } = await imported(parts)
    expect(text).toMatchObject({ kicker: 'ISLAND LIFE', headline: 'Port Ansel brings back its night ferry', bylines: ['Ines Okafor'], dateline: { places: [{ city: 'Port Ansel', region: 'Maine' }], agency: 'AP' } })
    expect(text.standfirst).toMatch(/^The last evening crossing/)
    expect(types(story)).toEqual(['paragraph', 'heading', 'paragraph', 'quote', 'list', 'picture', 'paragraph'])
    const blocks = story.body.root.children ?? []
    expect(blocks[5]?.picture).toBe(story.pictures[0]?.id)
    expect(inline(blocks[0]).slice(1)).toEqual([['The council', 1], [' of Port Ansel voted on Tuesday to bring back the ', 0], ['Anneke', 2], [' after nine years.', 0]])
    expect(inline(blocks[2])).toEqual([['See ', 0], ['https://count.example.org/', ''], [' and above.', 0]])
    expect(blocks[4]?.children?.[1]?.children?.[0]).toMatchObject({ type: 'list', listType: 'number' })
    expect(storySchema.safeParse(story).success).toBe(true)
  })

  it('gives its picture with alt text, caption and credit, and the bytes for the store', async () => {
    const { story, pictureFiles } = await imported(parts)
    expect(story.pictures).toMatchObject([{ caption: 'The ferry leaves Port Ansel, 14 October 2017.', photographer: 'Jane Roe', agency: 'AFP', alt: 'A small white ferry leaves a harbour', file: null }])
    expect(pictureFiles).toEqual([{ picture: story.pictures[0]?.id, name: 'image1.png', bytes: expect.any(Uint8Array) as Uint8Array }])
    expect(Buffer.compare(pictureFiles?.[0]?.bytes ?? new Uint8Array(), png)).toBe(0)
  })

  it('never fetches a picture that is only linked to', async () => {
    const linked = await imported(wordParts(p(r(lede)) + p(drawing('rFar', 'A ferry')) + p(r(second)), {}, [['rFar', 'image', 'https://pictures.example.org/ferry.png', 'External']]))
    expect(linked.pictureFiles).toEqual([])
    expect(told(linked)).toContainEqual(expect.stringMatching(/^2 Picture not taken: it is not in the file/))
    expect(linked.story.pictures).toHaveLength(1)
  })
})

describe('what Word has and a story has not', () => {
  const tracked = p(r('The vote was ') + '<w:del w:id="1" w:author="Ewan Brackley"><w:r><w:delText>narrow</w:delText></w:r></w:del><w:ins w:id="2" w:author="Ewan Brackley">' + r('clear') + '</w:ins>' + r(' in the end, the clerk said on Tuesday evening.'))

  it('takes insertions in and leaves deletions out, and says so', async () => {
    const answer = await imported(wordParts(p(r(lede)) + tracked + p(r(second))))
    expect(answer.text.paragraphs[1]).toBe('The vote was clear in the end, the clerk said on Tuesday evening.')
    expect(told(answer)).toEqual(['0 Tracked changes: 1 insertion came in as if accepted: ', '2 Deleted in Word by Ewan Brackley; tracked changes are taken as accepted: narrow'])
  })

  it('joins paragraphs whose end was deleted, and tells a move once', async () => {
    const joined = `<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="A"/></w:rPr></w:pPr>${r('The clerk counted ')}</w:p>${p(r('every vote twice before the mayor read the result out.'))}`
    const moved = p(`<w:moveFrom w:id="4" w:author="A">${r('Moved words.')}</w:moveFrom>` + r(second)) + p(`<w:moveTo w:id="5" w:author="A">${r('Moved words.')}</w:moveTo>` + r(` ${third}`))
    const answer = await imported(wordParts(p(r(lede)) + joined + moved))
    expect(answer.text.paragraphs).toEqual([lede, 'The clerk counted every vote twice before the mayor read the result out.', second, `Moved words. ${third}`])
    expect(told(answer)).toEqual(['0 Tracked changes: 1 moved passage stands at the new place: '])
  })

  it('makes notes of comments: with author, time and the words they stand on, answers as replies', async () => {
    const comment = (id: number, author: string, words: string) => `<w:comment w:id="${id}" w:author="${author}" w:date="2031-03-0${id}T08:00:00Z" w:initials="XX">${p(r(words))}</w:comment>`
    const around = (ids: readonly number[], inside: string) => `${ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('')}${inside}${ids.map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`).join('')}`
    // The same words stand in the lede too: what is before them tells which are meant.
    const commented = p(r('Back then the ') + around([1, 2], r('night') + r(' ferry', '<w:b/>')) + r(' was cut, and the islanders in the yard across the sound said so.'))
    const over = p(r('She ') + around([3], r('spoke first.') + '</w:p><w:p>' + r('He spoke')) + r(' last of all, as he had wished to do from the start.'))
    const point = p(r('Nobody else had anything to say about it at that meeting.') + '<w:r><w:commentReference w:id="4"/></w:r>')
    const gone = p('<w:commentRangeStart w:id="5"/>' + '<w:del w:id="9" w:author="A"><w:r><w:delText>Struck out.</w:delText></w:r></w:del>' + '<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>')
    const comments = rootPart('comments', comment(1, 'Orla Fennimore', 'Check with the yard.') + comment(2, 'Ines Okafor', 'I did.') + comment(3, 'Orla Fennimore', 'Too long.') + comment(4, 'Orla Fennimore', 'Really nobody?') + comment(5, 'Orla Fennimore', 'Why out?'))
    const answer = await imported(wordParts(p(r(lede)) + commented + over + point + gone, { 'word/comments.xml': comments }, [['rC', 'comments', 'comments.xml']]))
    const { blocks } = storyTextOf(answer.story)
    const placed = placeNotes(answer.notes ?? [], new Map(blocks.map(({ place, text }) => [placeKey(place), text])))
    const shown = placed.map(({ note, spot }) => {
      const text = blocks.find(({ place }) => placeKey(place) === spot?.place)?.text ?? ''
      return [note.author, note.at, note.text, spot === null ? null : text.slice(spot.start, spot.end), note.replies.map((reply) => `${reply.author}: ${reply.text}`)]
    })
    expect(shown).toEqual([
      ['Orla Fennimore', '2031-03-01T08:00:00.000Z', 'Check with the yard.', 'night ferry', ['Ines Okafor: I did.']],
      ['Orla Fennimore', '2031-03-03T08:00:00.000Z', 'Too long.', 'spoke first.', []],
      ['Orla Fennimore', '2031-03-04T08:00:00.000Z', 'Really nobody?', 'Nobody else had anything to say about it at that meeting.', []],
      ['Orla Fennimore', '2031-03-05T08:00:00.000Z', 'Why out?', null, []],
    ])
    expect(placed[0]?.spot?.place).not.toBe(placeKey(blocks.find(({ text }) => text === lede)?.place ?? { part: 'body', block: '' }))
    expect(told(answer).filter((line) => line.includes('omment'))).toEqual([])
    expect(notesSchema.safeParse(answer.notes).success).toBe(true)
    expect(JSON.stringify(answer.story)).not.toContain('Fennimore')
  })

  it('lists footnotes, tables, text boxes, hidden text, objects, equations, headers and footers', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><w:txbxContent>${p(r('Boxed words.'))}</w:txbxContent></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(r('Boxed words.'))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const table = `<w:tbl><w:tr><w:tc>${p(r('Year'))}</w:tc><w:tc>${p(r('Crossings'))}</w:tc></w:tr><w:tr><w:tc>${p(r('2017'))}</w:tc><w:tc>${p(r('412'))}</w:tc></w:tr></w:tbl>`
    const body = p(r(lede) + '<w:r><w:footnoteReference w:id="2"/></w:r>') + p(r(second) + box + r('secret', '<w:vanish/>')) + table + p(r(third) + '<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>')
    const answer = await imported(
      wordParts(body, { 'word/footnotes.xml': rootPart('footnotes', `<w:footnote w:id="2">${p(r('Counted by hand.'))}</w:footnote>`), 'word/header1.xml': rootPart('hdr', p(r('Draft 3'))), 'word/footer1.xml': rootPart('ftr', p(r('Page 1'))), 'word/vbaProject.bin': 'x' }, [['rF', 'footnotes', 'footnotes.xml']]),
      'story.docm',
    )
    expect(answer.text.paragraphs).toEqual([lede, second, third])
    expect(told(answer)).toEqual(['0 Header of the page: Draft 3', '0 Footer of the page: Page 1', '0 Macros: they were not run and did not come in: ', '1 Footnote: Counted by hand.', '2 Text box: Boxed words.', '2 Hidden text: secret', '3 Row of a table: Year | Crossings', '5 Row of a table: 2017 | 412', '7 Embedded object (Excel.Sheet.12): ', '7 Equation: x+1'])
  })

  it('keeps the words of fields and of text that runs the other way, and tells of elements that nobody knows', async () => {
    const answer = await imported(wordParts(p(r(lede)) + p(r('The vote of ') + `<w:fldSimple w:instr=" DATE ">${r('3 March')}</w:fldSimple>` + r(' stands') + '<w:r><w:cr/></w:r>' + r('as it was taken, the clerk of the council said.') + `<w:strange>${r('lost')}</w:strange>`)))
    expect(answer.text.paragraphs[1]).toBe('The vote of 3 March stands\nas it was taken, the clerk of the council said.')
    expect(told(answer)).toEqual(['0 Not known to Copydesk: w:strange: '])
  })

  it('reads text in a frame of one cell as text', async () => {
    const answer = await imported(wordParts(`<w:tbl><w:tr><w:tc>${p(r(lede))}${p(r(second))}</w:tc></w:tr></w:tbl>`))
    expect(answer.text.paragraphs).toEqual([lede, second])
  })
})

describe('files that cannot be opened', () => {
  const good = wordParts(p(r(lede)))
  const nested = (depth: number) => wordParts('<w:tbl>'.repeat(depth) + '</w:tbl>'.repeat(depth))

  it('refuses each with its own code', async () => {
    const whole = zipOf(good)
    expect(await refusal(whole.slice(0, whole.length >> 1))).toBe('import-docx-damaged')
    expect(await refusal(zipOf({ 'xl/workbook.xml': '<a/>' }), 'sums.xlsx')).toBe('import-docx')
    expect(await refusal(zipOf({ 'notes.txt': 'words' }), 'notes.zip')).toBe('import-docx')
    expect(await refusal(zipOf(good, { flags: 1 }))).toBe('import-docx-locked')
    expect(await refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...utf8('EncryptedPackage'.replace(/.(?!$)/g, '$&\0'))]))).toBe('import-docx-locked')
    expect(await refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]))).toBe('import-docx')
    expect(await refusal(zipOf({ ...good, 'word/document.xml': '<w:document><w:body><w:p></w:document>' }))).toBe('import-docx-damaged')
    expect(await refusal(zipOf({ ...good, 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:document><w:body/></w:document>' }))).toBe('import-docx-damaged')
    expect(await refusal(zipOf(wordParts('')))).toBe('import-empty')
    expect(await refusal(zipOf(nested(200)))).toBe('import-empty')
    expect(await refusal(zipOf(nested(100_000)))).toBe('import-docx-damaged')
  })

  it('unpacks no more than its limits, whatever the file says of its sizes', async () => {
    const zeros = '0'.repeat(120 * 1024 * 1024)
    const bomb = { ...good, 'word/document.xml': zeros }
    expect(await refusal(zipOf(bomb))).toBe('import-docx-too-large')
    expect(await refusal(zipOf(bomb, { declare: { 'word/document.xml': 1_000 } }))).toBe('import-docx-too-large')
    expect(await refusal(zipOf(good, { declare: { 'word/styles.xml': 0xffffffff } }))).toBe('import-docx-too-large')
  }, 30_000)

  it('reads a text that is only called a Word file as text, and says so', async () => {
    const answer = await importFile({ bytes: utf8(`${lede}\n\n${second}\n`), name: 'story.docx' })
    expect(answer.ok && answer.value.text.paragraphs).toEqual([lede, second])
    expect(answer.ok && answer.value.leftOut[0]?.why).toMatch(/is called a Word file but is none/)
  })

  it('reads 500 pages', async () => {
    const pages = Array.from({ length: 500 * 8 }, (_, index) => p(Array.from({ length: 6 }, (_run, at) => r(`Sentence ${index}-${at} of a very long manuscript about the ferry. `, '<w:lang w:val="en-GB"/>')).join(''))).join('')
    const { text } = await imported(wordParts(pages))
    expect(text.paragraphs.length).toBeGreaterThan(3_990)
  }, 60_000)
})
