import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { captionWithCredit, noDefaults, type PictureWithFile } from '../../shared/export/cms-story.ts'
import { ghostText } from '../../shared/export/ghost.ts'
import { wordpressText } from '../../shared/export/wordpress.ts'
import type { ReadCopy } from '../../shared/import/cms/read-copy.ts'
import type { UnreadCopy } from '../../shared/import/cms/unread-copy.ts'
import { bareText } from '../../shared/import/cms/ghost-blocks.ts'
import { blockQuote, body, crosshead, list, paragraph, pictureBlock, type TextRun } from '../../shared/story/body-builder.ts'
import type { BodyNode } from '../../shared/story/body.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import { picturesInReadingOrder } from '../../shared/story/lay-out-pictures.ts'
import type { Picture, Story } from '../../shared/story/story.ts'
import { storyTextOf } from '../../shared/style/story-text.ts'
import { readCopy } from './read-copy.ts'

const options = { stylebook: 'guardian', language: 'en-GB' } as const
const addressOf = (picture: PictureWithFile) => `https://bugle.example.org/files/${picture.id}.jpg`

const bare: Omit<UnreadCopy, 'body'> = { headline: '', standfirst: '', lead: null, library: [], slug: '', section: '', tags: [], account: '', embargo: null }

function inWordpress(story: Story): UnreadCopy {
  const { title, excerpt, content } = wordpressText(story, (picture) => ({ id: 7, address: addressOf(picture) }))
  return { ...bare, headline: bareText(title), standfirst: bareText(excerpt), body: { form: 'wordpress', html: content }, slug: story.head.slug, tags: story.head.tags ?? [], section: story.head.section ?? '' }
}

function inGhost(story: Story): UnreadCopy {
  const { title, custom_excerpt, lexical, feature_image, feature_image_alt, feature_image_caption } = ghostText(story, noDefaults, addressOf)
  const lead = feature_image === null ? null : { address: feature_image, alt: feature_image_alt ?? '', words: bareText(feature_image_caption ?? '') }
  return { ...bare, headline: title, standfirst: custom_excerpt ?? '', body: { form: 'ghost', lexical }, lead, slug: story.head.slug, tags: story.head.tags ?? [], section: story.head.section ?? '' }
}

const systems = [
  ['WordPress', inWordpress],
  ['Ghost', inGhost],
] as const

function read(copy: UnreadCopy): ReadCopy {
  const answer = readCopy(copy, options)
  if (!answer.ok) throw new Error(answer.failure.message)
  return answer.value
}

/** Everything a reader sees of the text, kind by kind. */
const wordsOf = (story: Story) => storyTextOf(story).blocks.filter(({ place, text }) => place.part !== 'picture' && text.trim() !== '').map(({ kind, text }) => [kind, text])
/** Words with the way they are set. */
const runsOf = (node: BodyNode): unknown => (node.text !== undefined ? [[node.text, node.format ?? 0]] : (node.children ?? []).flatMap(runsOf))

const pictureOf = (change: Partial<Picture> = {}): Picture => {
  const id = mintIdentifier()
  return { id, file: { hash: 'a'.repeat(64), mediaType: 'image/jpeg', width: 30, height: 20, bytes: 9, name: 'quay.jpg' }, caption: 'The quay at Port Ellery on Tuesday.', photographer: 'Ana Ruiz', agency: 'Northern Wire', via: '', role: 'photo', alt: 'A stone quay', ...change }
}

function wholeStory(): Story {
  const [lead, inText, after] = [pictureOf(), pictureOf({ caption: 'Nets & ropes <on the wall>', alt: 'Nets "drying"' }), pictureOf({ caption: '', photographer: '', agency: '', alt: '' })]
  return {
    schemaVersion: 1,
    id: mintIdentifier(),
    head: { kicker: 'Harbours', headline: 'Ferry & tug: “<a> long night”', standfirst: 'The harbour’s master says it’s clear.', bylines: ['Ana Ruiz in Port Ellery', 'Kit Osei'], slug: 'ferry-and-tug', language: 'en-GB', stylebook: 'guardian', section: 'News', tags: ['ferries', 'tugs'], corrections: [{ date: '2026-03-02', note: 'The tug was built in 1962, not 1926.' }] },
    body: body([
      paragraph([{ text: 'The ferry left ' }, { text: 'at last', bold: true }, { text: ' on Tuesday, said ' }, { text: 'the log', italic: true, url: 'https://example.org/log?a=1&b=2' }, { text: '.' }]),
      crosshead([{ text: 'A short crossing' }]),
      pictureBlock(inText.id),
      blockQuote([{ text: '“We kept the engine warm.”' }]),
      list([{ depth: 0, listType: 'bullet', runs: [{ text: 'Two boats' }] }, { depth: 1, listType: 'number', runs: [{ text: 'one of them old' }] }, { depth: 0, listType: 'bullet', runs: [{ text: 'No goats' }] }]),
      paragraph([{ text: 'A line\nand the one below it.' }]),
      paragraph([{ text: 'The whole of it is bold.', bold: true }]),
    ]),
    pictures: [lead, inText, after],
  }
}

describe.each(systems)('a story in %s, read back', (system, put) => {
  it('is the same story: head, text as it is set, links, pictures in their places', () => {
    const story = wholeStory()
    const { story: back, pictures, leftOut } = read(put(story))
    expect(leftOut).toEqual([])
    expect(wordsOf(back)).toEqual(wordsOf(story))
    expect(back.head).toEqual(story.head)
    expect((back.body.root.children ?? []).map(({ type }) => type)).toEqual((story.body.root.children ?? []).map(({ type }) => type))
    expect((back.body.root.children ?? []).map(runsOf)).toEqual((story.body.root.children ?? []).map(runsOf))
    expect(JSON.stringify(back.body)).toContain('"url":"https://example.org/log?a=1&b=2"')
    const [asSent, asRead] = [picturesInReadingOrder(story), picturesInReadingOrder(back)]
    expect(asRead.map(({ caption, photographer, agency, alt }) => ({ caption, photographer, agency, alt }))).toEqual(asSent.map(({ caption, photographer, agency, alt }) => ({ caption, photographer, agency, alt })))
    expect(pictures.map(({ address, words, alt }) => ({ address, words, alt }))).toEqual(asSent.map((picture) => ({ address: addressOf(picture as PictureWithFile), words: captionWithCredit(story, picture), alt: picture.alt })))
  })

  it('gives the same words and the same pictures for any text', () => {
    const word = fc.stringMatching(/^[A-Za-zéØ<>&"'’“”[\]{}\\/.,:;!?%#@*_=+$-]{1,12}$/)
    const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '))
    const run = fc.record({ text: words, bold: fc.boolean(), italic: fc.boolean() })
    // A space between runs belongs to one of them.
    const runs = fc.array(run, { minLength: 1, maxLength: 3 }).map((all) => all.map((one, index): TextRun => ({ ...one, text: index === 0 ? one.text : ` ${one.text}` })))
    const block = fc.oneof(runs.map((all) => paragraph([{ text: 'So ' }, ...all])), runs.map((all) => crosshead([{ text: 'So ' }, ...all])), runs.map(blockQuote), runs.map((all) => list([{ depth: 0, listType: 'bullet', runs: all }])))
    const caption = fc.array(fc.stringMatching(/^[a-z<>&"']{1,9}$/), { maxLength: 6 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), words, words, fc.array(caption, { maxLength: 3 }), (blocks, headline, standfirst, captions) => {
        const pictures = captions.map((text) => pictureOf({ caption: text, photographer: '', agency: '', alt: text }))
        const inText = pictures.slice(1).map(({ id }) => pictureBlock(id))
        const story: Story = { ...wholeStory(), pictures, body: body([blocks[0] as BodyNode, ...inText, ...blocks.slice(1)]) }
        const { story: back, pictures: found } = read(put({ ...story, head: { ...story.head, headline, standfirst } }))
        expect(wordsOf(back)).toEqual(wordsOf({ ...story, head: { ...story.head, headline, standfirst } }))
        expect(found.map(({ address, words: under }) => [address, under])).toEqual(picturesInReadingOrder(story).map((picture) => [addressOf(picture as PictureWithFile), picture.caption]))
      }),
      { numRuns: 150 },
    )
  })

  it('is read whatever stands in it, and nothing unsafe comes in', () => {
    const hostile = fc.array(fc.constantFrom('<', '>', '<!-- wp:', ' -->', '<!-- /wp:', 'embed', 'image {"id":1}', '<p>', '</p>', '<script>alert(1)</script>', '<img src="javascript:x">', '<a href="javascript:x">', '[caption id="1"]', '[/caption]', 'words', '\n\n', '{"root":{"children":[', ']}}', '{"type":"paragraph","children":[', '{"type":"link","url":"javascript:x","children":[{"text":"w"}]}', '"', '&#0;', '&lt;')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(hostile, (text) => {
        const answer = readCopy({ ...bare, headline: text, standfirst: text, body: system === 'Ghost' ? { form: 'ghost', lexical: text } : { form: 'wordpress', html: text } }, options)
        if (answer.ok) expect(JSON.stringify(answer.value.story.body)).not.toMatch(/"url":"javascript:/)
        else expect(answer.failure.code).toBe('copy-unreadable')
      }),
      { numRuns: 300 },
    )
  })
})

describe('a story that was written in the CMS', () => {
  it('comes in from WordPress’s own blocks, and says what it cannot hold', () => {
    const html = ['<!-- wp:paragraph {"dropCap":true} -->\n<p class="has-drop-cap">The tide <strong>turned</strong>.</p>\n<!-- /wp:paragraph -->', '<!-- wp:embed {"url":"https://video.example.org/1"} -->\n<figure class="wp-block-embed"><div>https://video.example.org/1</div></figure>\n<!-- /wp:embed -->', '<!-- wp:acme/quiz {"id":4} /-->', '<!-- wp:columns --><div class="wp-block-columns"><!-- wp:column --><div class="wp-block-column"><!-- wp:heading {"level":3} --><h3>At low water</h3><!-- /wp:heading --></div><!-- /wp:column --></div><!-- /wp:columns -->', '<!-- wp:image {"id":9} -->\n<figure class="wp-block-image"><img src="https://bugle.example.org/quay-1024x683.jpg" alt="Quay" class="wp-image-9"/><figcaption class="wp-element-caption">The <em>quay</em>.</figcaption></figure>\n<!-- /wp:image -->'].join('\n\n')
    const { story, pictures, leftOut } = read({ ...bare, headline: 'Tides', body: { form: 'wordpress', html }, library: [{ address: 'https://bugle.example.org/quay.jpg', alt: 'Quay', words: '' }], lead: { address: 'https://bugle.example.org/sea.jpg', alt: 'Sea', words: 'The sea.' }, account: 'Ilse Moreau', slug: 'copydesk-01arz3ndektsv4rrffq69g5fav' })
    expect(wordsOf(story)).toEqual([['headline', 'Tides'], ['byline', 'Ilse Moreau'], ['paragraph', 'The tide turned.'], ['crosshead', 'At low water']])
    expect(leftOut.map(({ text, why }) => [text, why])).toEqual([['https://video.example.org/1', 'Embed: Copydesk does not hold it'], ['', 'Block of the site’s own: Copydesk does not hold it']])
    expect(pictures.map(({ address, words }) => [address, words])).toEqual([['https://bugle.example.org/sea.jpg', 'The sea.'], ['https://bugle.example.org/quay.jpg', 'The quay.']])
    expect(story.head.slug).toBe('')
  })

  it('comes in from a post of WordPress’s old editor', () => {
    const html = 'The first <em>line</em>\nand the second.\n\n[caption id="attachment_3" align="left" width="300"]<a href="x"><img src="https://bugle.example.org/a-300x200.jpg" alt="A boat" width="300" /></a> The boat at rest[/caption]\n\n<h2>Later</h2>\nThe last one.\n\n[gallery ids="1,2"]\n\n<img src="/b.jpg" alt="" />'
    const { story, pictures, leftOut } = read({ ...bare, headline: 'Old', body: { form: 'wordpress', html } })
    expect(wordsOf(story)).toEqual([['headline', 'Old'], ['paragraph', 'The first line\nand the second.'], ['crosshead', 'Later'], ['paragraph', 'The last one.']])
    expect(pictures.map(({ words, alt }) => [words, alt])).toEqual([['The boat at rest', 'A boat'], ['', '']])
    expect(leftOut.map(({ text }) => text)).toEqual(['[gallery ids="1,2"]'])
  })

  it('comes in from Ghost’s cards, and says what it cannot hold', () => {
    const text = (words: string) => ({ type: 'extended-text', text: words, format: 0 })
    const lexical = JSON.stringify({ root: { children: [{ type: 'paragraph', children: [text('The tide turned.')] }, { type: 'bookmark', url: 'https://example.org/', metadata: {} }, { type: 'callout', calloutText: '<p>Mind the <b>step</b></p>' }, { type: 'horizontalrule' }, { type: 'image', src: 'https://lantern.example.org/content/images/size/w600/a.jpg', alt: 'A', caption: '<span>Boats</span> &amp; nets' }] } })
    const { story, pictures, leftOut } = read({ ...bare, headline: 'Tides', body: { form: 'ghost', lexical } })
    expect(wordsOf(story)).toEqual([['headline', 'Tides'], ['paragraph', 'The tide turned.']])
    expect(leftOut.map(({ text: words, why }) => `${why} ${words}`)).toEqual(['Link card: Copydesk does not hold it https://example.org/', 'Callout: Copydesk does not hold it Mind the step'])
    expect(pictures.map(({ words }) => words)).toEqual(['Boats & nets'])
  })

  it('is refused where it is larger than any story', () => {
    expect(readCopy({ ...bare, body: { form: 'wordpress', html: 'x'.repeat(2_000_001) } }, options)).toMatchObject({ ok: false, failure: { code: 'copy-too-large' } })
    // Blocks that are never closed cost no more than their length.
    expect(readCopy({ ...bare, body: { form: 'wordpress', html: '<!-- wp:embed -->'.repeat(100_000) } }, options).ok).toBe(true)
  })
})
