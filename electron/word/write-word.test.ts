import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importFile } from '../import/import-source.ts'
import { blockQuote, body, crosshead, list, paragraph, pictureBlock, type TextRun } from '../../shared/story/body-builder.ts'
import type { BodyNode } from '../../shared/story/body.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import { layOutPictures } from '../../shared/story/lay-out-pictures.ts'
import { projectBody } from '../../shared/story/project.ts'
import type { Picture, Story } from '../../shared/story/story.ts'
import { datelineWriter } from '../../shared/export/house-form.ts'
import { openWordPackage } from './word-package.ts'
import { writeWord } from './write-word.ts'

const png = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'))

const slot: Picture = { id: mintIdentifier(), file: null, caption: 'The ferry at the quay, 1 March 2024.', photographer: 'Martim Quelhas', agency: 'AFP', via: '', role: 'photo', alt: 'A white ferry [at dusk]' }
const filed: Picture = { ...slot, id: mintIdentifier(), file: { hash: 'a'.repeat(64), mediaType: 'image/png', width: 1, height: 1, bytes: png.length, name: 'ferry.png' } }

function story(blocks: readonly BodyNode[], head: Partial<Story['head']> = {}, pictures: readonly Picture[] = []): Story {
  return {
    schemaVersion: 1,
    id: mintIdentifier(),
    head: { kicker: 'ISLANDS', headline: 'Night ferry “back” by <April> & May', standfirst: 'A short standfirst', bylines: ['Orla Fennimore', 'By and By in Paris'], slug: 'night-ferry', language: 'en-GB', stylebook: 'guardian', ...head },
    body: body(blocks),
    pictures: [...pictures],
  }
}

async function back(original: Story, bytes: Uint8Array | null = png) {
  const answer = await importFile({ bytes: await writeWord(original, { version: '3', pictureBytes: () => Promise.resolve(bytes) }), name: 'story.docx' })
  if (!answer.ok) throw new Error(answer.failure.message)
  return answer.value
}

/** What a reader sees of a body: kind, words, bold, italic and links, block by block. */
function shown(of: Story): unknown[] {
  const write = datelineWriter(of)
  const runs = (node: BodyNode, url = ''): string[] => {
    if (node.type === 'linebreak') return ['\n']
    if (node.text !== undefined) return [`${url}|${Number(node.format) & 3}|${node.text}`]
    return node.type === 'dateline' ? [] : (node.children ?? []).flatMap((child) => runs(child, node.url ?? url))
  }
  return [projectBody(of.body, write).map(({ kind, text }) => [kind, text]), (of.body.root.children ?? []).map((node) => runs(node))]
}

describe('a story as a Word file', () => {
  const whole = story(
    [
      paragraph([{ text: 'People voted ' }, { text: 'narrowly', italic: true, bold: true }, { text: '; see ' }, { text: 'the count', url: 'https://count.example.org/?a=1&b="2"' }, { text: '.' }], { places: [{ city: 'Hexley', country: 'England' }] }),
      crosshead([{ text: 'A town divided' }]),
      blockQuote([{ text: 'I shall grumble\nand use it.' }]),
      list([{ depth: 0, listType: 'bullet', runs: [{ text: 'For: 1,204' }] }, { depth: 1, listType: 'number', runs: [{ text: 'by post' }] }, { depth: 0, listType: 'bullet', runs: [{ text: 'Against' }] }]),
      paragraph([{ text: 'Advertisement' }]),
    ],
    {},
    [filed, slot],
  )

  it('has each part of the story in a style of its own', async () => {
    const opened = openWordPackage(await writeWord(whole, { version: '3', pictureBytes: () => Promise.resolve(png) }))
    const markup = opened.ok ? opened.value.main.markup : ''
    for (const style of ['Kicker', 'Title', 'Subtitle', 'Byline', 'Dateline', 'Heading2', 'Quote', 'ListParagraph', 'Picture', 'Caption', 'Credit', 'Hyperlink']) expect(markup).toMatch(new RegExp(`<w:[pr]Style w:val="${style}"/>`))
    expect(opened.ok && opened.value.parts.names.filter((name) => /media\/.+\.png$/.test(name))).toHaveLength(1)
  })

  it('comes back as the same story', async () => {
    const { story: again, leftOut, pictureFiles } = await back(whole)
    expect(leftOut).toEqual([])
    expect(again.head).toEqual(whole.head)
    expect(shown(again)).toEqual(shown(whole))
    expect(again.pictures).toEqual([filed, slot].map((picture, index) => ({ ...picture, id: again.pictures[index]?.id, file: null })))
    expect(pictureFiles).toHaveLength(1)
    expect(Buffer.compare(pictureFiles?.[0]?.bytes ?? new Uint8Array(), png)).toBe(0)
  })

  it('has a picture where it stands in the text, and comes back with it there', async () => {
    const [first, ...others] = whole.body.root.children ?? []
    const original: Story = { ...whole, body: body([first ?? paragraph([]), pictureBlock(slot.id), ...others]) }
    const { story: again } = await back(original)
    expect((again.body.root.children ?? []).map(({ type }) => type)).toEqual(['paragraph', 'picture', 'heading', 'quote', 'list', 'paragraph'])
    const [...placed] = layOutPictures(again).inText.values()
    expect(placed.map(({ caption, alt, photographer }) => ({ caption, alt, photographer }))).toEqual([{ caption: slot.caption, alt: slot.alt, photographer: slot.photographer }])
    expect(layOutPictures(again).lead?.caption).toBe(filed.caption)
  })

  it('tells a picture by its words where its file is not at hand', async () => {
    const { story: again, pictureFiles } = await back(whole, null)
    expect(pictureFiles).toEqual([])
    expect(again.pictures.map(({ alt, caption }) => [alt, caption])).toEqual([filed, slot].map(({ alt, caption }) => [alt, caption]))
  })

  it('holds any text: what XML cannot carry is left out or shown as broken', async () => {
    const { text } = await back(story([paragraph([{ text: 'A\u0000B\u0007C \ud800 D ]]> <w:p/> &amp; E' }])]))
    expect(text.paragraphs).toEqual(['ABC \ufffd D ]]> <w:p/> &amp; E'])
  })

  it('comes back the same whatever the words', async () => {
    const word = fc.constantFrom('ferry', 'By', 'Advertisement', 'harbour', '“quay”', '1.', '-', '•', 'said', '[Picture]', '&', '<b>', 'é', '…', 'Photo: Jane Roe/AFP', 'a\u00a0b', '12%')
    const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '))
    const run = fc.record({ text: words, bold: fc.boolean(), italic: fc.boolean(), url: fc.option(fc.constantFrom('https://a.example.org/x?y=1&z=2', 'mailto:a@example.org'), { nil: undefined }) }).map(({ text, bold, italic, url }): TextRun => ({ text, ...(bold && { bold }), ...(italic && { italic }), ...(url !== undefined && { url }) }))
    const runs = fc.array(run, { minLength: 1, maxLength: 3 }).map((all) => all.map((each, index) => (index === 0 ? { ...each, text: `Then ${each.text}` } : { ...each, text: ` ${each.text}` })))
    // Bold is a crosshead's own look: none is kept in one.
    const light = runs.map((all) => all.map(({ text, italic, url }) => ({ text, ...(italic === true && { italic }), ...(url !== undefined && { url }) })))
    const block = fc.oneof(runs.map((all) => paragraph(all)), light.map(crosshead), runs.map(blockQuote))
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), words, words, async (blocks, kicker, headline) => {
        const original = story(blocks, { kicker, headline })
        const { story: again, leftOut } = await back(original)
        expect(leftOut).toEqual([])
        expect(again.head).toEqual(original.head)
        expect(merged(shown(again))).toEqual(merged(shown(original)))
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

/** Runs of the same look that touch are one: where a look begins and ends counts, not in how many pieces it is written. */
function merged(of: unknown[]): unknown {
  return JSON.parse(JSON.stringify(of), (_key, value: unknown) => {
    if (!Array.isArray(value) || !value.every((part): part is string => typeof part === 'string' && /^[^|]*\|\d\|/.test(part))) return value
    return value.reduce<string[]>((kept, part) => {
      const look = /^[^|]*\|\d\|/.exec(part)?.[0] ?? ''
      const last = kept.at(-1)
      if (last?.startsWith(look) === true) kept[kept.length - 1] = last + part.slice(look.length)
      else kept.push(part)
      return kept
    }, [])
  })
}
