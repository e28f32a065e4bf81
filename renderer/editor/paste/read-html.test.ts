import { DOMParser as PlainParser } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bodySchema } from '../../../shared/story/body.ts'
import { bodyNodesOf, lengthOf, type PastedBlock } from './pasted-blocks.ts'
import { readText } from './pasted-text.ts'
import { parsePasted, readHtml } from './read-html.ts'
import { readOwnForm } from './read-own-form.ts'

beforeAll(() => {
  vi.stubGlobal('DOMParser', PlainParser)
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const read = (html: string): readonly PastedBlock[] => readHtml(parsePasted(`<!doctype html><html><body>${html}</body></html>`)).blocks

/** `kind:words`, with *bold*, _italic_ and [links]. */
function shown(blocks: readonly PastedBlock[]): string[] {
  return blocks.map((block) => {
    const words = block.runs.map(({ text, bold, italic, url }) => {
      const slanted = italic === true ? `_${text}_` : text
      const heavy = bold === true ? `*${slanted}*` : slanted
      return url === undefined ? heavy : `[${heavy}](${url})`
    })
    const kind = block.kind === 'list-item' ? `${block.listType}${block.depth}` : block.kind
    return `${kind}: ${words.join('')}`
  })
}

describe('readHtml', () => {
  it.each([
    ['a bold that is none, as Google Docs wraps it', '<b style="font-weight:normal;" id="docs-internal-guid-7"><p><span style="font-weight:400">The quay </span><span style="font-weight:700">reopened</span></p></b>', ['paragraph: The quay *reopened*']],
    ['italic by style, and undone by style', '<p><span style="font-style:italic">Ellida</span> <em style="font-style:normal">sailed</em></p>', ['paragraph: _Ellida_ sailed']],
    ['Word’s lists', '<p class=MsoListParagraphCxSpFirst style=\'mso-list:l0 level1 lfo1\'><span style=\'mso-list:Ignore\'>·<span>&nbsp;&nbsp;</span></span>North</p><p style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">1.<span>&nbsp;</span></span>Berth</p>', ['bullet0: North', 'number1: Berth']],
    ['lists of a page', '<ul><li>North<ol><li>Berth</li></ol></li><li><p>South</p></li></ul>', ['bullet0: North', 'number1: Berth', 'bullet0: South']],
    ['headings as crossheads without their bold', '<h1><b>Quays</b></h1><h3>Berths</h3>', ['crosshead: Quays', 'crosshead: Berths']],
    ['quotes', '<blockquote><p>One.</p><p>Two.</p></blockquote>', ['block-quote: One.', 'block-quote: Two.']],
    ['two breaks as a new paragraph, one as a break', '<div>One<br>and<br><br>two</div>', ['paragraph: One\nand', 'paragraph: two']],
    ['white space', '<p>  One\n   two&nbsp; </p>\n<p>&nbsp;</p>', ['paragraph: One two']],
    ['a space in bold after a word', '<p>One<b> two</b> three</p>', ['paragraph: One* two* three']],
    ['page furniture as text, for the style rule to find', '<nav>Skip to main content</nav><p>The quay.</p>', ['paragraph: Skip to main content', 'paragraph: The quay.']],
    ['links to the web and to mail only', '<p><a href="https://example.org/a">web</a> <a href="mailto:a@example.org">mail</a> <a href="javascript:alert(1)">script</a> <a href="data:text/html,x">data</a> <a href="/b">here</a></p>', ['paragraph: [web](https://example.org/a) [mail](mailto:a@example.org) script data here']],
    ['nothing that runs or is fetched', '<script>alert(1)</script><style>p{}</style><p onclick="x()">One<img src="https://x.example/y.gif" alt="no"></p><iframe src="https://x.example"></iframe><svg><text>no</text></svg><template><p>no</p></template>', ['paragraph: One']],
    ['nothing hidden', '<p style="display:none">no</p><p hidden>no</p><p><span style="mso-hide:all">no</span>yes</p>', ['paragraph: yes']],
    ['cells as paragraphs', '<table><tr><td>One</td><td>Two</td></tr></table>', ['paragraph: One', 'paragraph: Two']],
    ['a word about style in the text', '<p>The house style = plain.</p>', ['paragraph: The house style = plain.']],
  ])('reads %s', (_, html, expected) => {
    expect(shown(read(html))).toEqual(expected)
  })

  it('gives bodies that may be saved', () => {
    const nodes = bodyNodesOf(read('<h2>One</h2><ul><li>Two<ul><li>Three</li></ul></li></ul><p>Four <a href="https://example.org">five</a></p>'))
    expect(bodySchema.safeParse({ root: { type: 'root', version: 1, children: nodes } }).success).toBe(true)
    expect(nodes.map(({ type }) => type)).toEqual(['heading', 'list', 'paragraph'])
  })

  it('stops at a bound however deep or long the page is', () => {
    expect(read(`${'<div>'.repeat(5_000)}deep${'</div>'.repeat(5_000)}`)).toEqual([])
    expect(read('<p>x</p>'.repeat(21_000))).toHaveLength(20_000)
  })
})

describe('readText', () => {
  it('makes a paragraph of each line and drops empty ones', () => {
    expect(shown(readText('One\r\n\r\n  \nTwo\tthree\u2029Four').blocks)).toEqual(['paragraph: One', 'paragraph: Two three', 'paragraph: Four'])
    expect(lengthOf(readText('One\nTwo').blocks)).toBe(6)
  })
})

describe('readOwnForm', () => {
  const known = '01HZX3J6Q9V2M4N8P0R5T7W1YA'
  const foreign = '01HZX3J6Q9V2M4N8P0R5T7W1YB'
  const copy = (nodes: unknown[], namespace = 'copydesk') => readOwnForm(JSON.stringify({ namespace, nodes }), 'copydesk', (id) => id === known)
  const text = (words: string, more: object = {}) => ({ type: 'text', version: 1, text: words, format: 1, ...more })

  it('keeps the id of a block of this story and turns a foreign one into the origin', () => {
    const nodes = copy([
      { type: 'paragraph', $: { blockId: known }, children: [text('One')] },
      { type: 'paragraph', $: { blockId: foreign, other: 1 }, children: [text('Two')] },
    ])
    expect(nodes?.map((node) => node.$)).toEqual([{ blockId: known }, { origin: foreign }])
  })

  it.each([
    ['another editor’s copy', () => copy([{ type: 'paragraph', children: [] }], 'other')],
    ['something that is no JSON', () => readOwnForm('<p>', 'copydesk', () => false)],
    ['nodes a story does not hold', () => copy([{ type: 'image', src: 'https://x.example/y.gif' }, { type: 'iframe' }])],
  ])('refuses %s', (_, give) => {
    expect(give()).toBeNull()
  })

  it('drops styles, unknown formats, unsafe links and children out of place', () => {
    const nodes = copy([
      { type: 'heading', tag: 'h1', children: [text('One', { style: 'background:url(https://x.example)', format: 255 }), { type: 'link', url: 'javascript:alert(1)', children: [text('two')] }] },
      { type: 'list', listType: 'check', children: [text('loose'), { type: 'listitem', children: [text('three'), { type: 'paragraph', children: [text('no')] }] }] },
    ])
    expect(bodySchema.safeParse({ root: { type: 'root', version: 1, children: nodes } }).success).toBe(true)
    expect(JSON.stringify(nodes)).not.toMatch(/x\.example|javascript|loose|"no"/u)
    expect(nodes?.[0]).toMatchObject({ tag: 'h2', children: [{ text: 'One', style: '', format: 3 }, { text: 'two' }] })
    expect(nodes?.[1]).toMatchObject({ listType: 'bullet', children: [{ type: 'listitem', children: [{ text: 'three' }] }] })
  })
})
