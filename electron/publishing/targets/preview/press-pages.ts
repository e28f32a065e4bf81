import type { ShelvedStory } from './press-shelf.ts'
import type { ReceivedItem, ReceivedPicture } from './received-item.ts'
import { escapeText, safeHtml } from './safe-html.ts'

/** Where things are, as the pages link to them: `root` ends without a slash. */
interface Place {
  readonly root: string
  /** Ids of pictures that are on the shelf. */
  readonly media: ReadonlySet<string>
}

/** A story as a reader would meet it. */
export function storyPage(item: ReceivedItem, place: Place): string {
  if (item.withdrawn) return page(item.language, 'Withdrawn', place.root, `<h1>This story has been withdrawn</h1>`)
  const shown = new Set<ReceivedPicture>()
  const inPlace = (association: string) => {
    const picture = item.pictures.find(({ name }) => name === association && association !== '')
    if (picture === undefined || shown.has(picture)) return ''
    shown.add(picture)
    return figure(picture, place)
  }
  const copy = item.body.form === 'html' ? safeHtml(item.body.value, inPlace) : plainBody(item.body.value)
  const [first, ...others] = item.pictures.filter((picture) => !shown.has(picture))
  const line = (name: string, text: string) => (text === '' ? '' : `<p class="${name}">${escapeText(text)}</p>`)
  const content = [
    '<article>',
    line('kicker', item.kicker),
    `<h1>${escapeText(item.headline)}</h1>`,
    line('standfirst', item.standfirst),
    byline(item),
    first === undefined ? '' : figure(first, place),
    `<div class="copy">${copy}</div>`,
    ...others.map((picture) => figure(picture, place)),
    '</article>',
  ]
  return page(item.language, item.headline, place.root, content.join('\n'))
}

export function listPage(stories: readonly ShelvedStory[], root: string): string {
  const entries = stories.map(({ key, item }) => `<li><a href="${root}/stories/${key}">${escapeText(item.withdrawn ? 'Withdrawn' : item.headline)}</a>${item.withdrawn || item.standfirst === '' ? '' : `<p>${escapeText(item.standfirst)}</p>`}${time(item.publishedAt)}</li>`)
  const content = entries.length === 0 ? '<p class="standfirst">Nothing has been published here yet.</p>' : `<ol class="list">${entries.join('\n')}</ol>`
  return page('en-GB', 'Preview press', root, `<h1>Preview press</h1>\n${content}`)
}

export function missingPage(root: string): string {
  return page('en-GB', 'Not here', root, '<h1>There is no such page</h1>')
}

function byline({ byline: names, publishedAt }: ReceivedItem): string {
  const parts = [names === '' ? '' : `<strong>${escapeText(/^by /i.test(names) ? names : `By ${names}`)}</strong>`, time(publishedAt)].filter((part) => part !== '')
  return parts.length === 0 ? '' : `<p class="byline">${parts.join(' · ')}</p>`
}

function time(iso: string): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return ''
  return `<time datetime="${at.toISOString()}">${at.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' })}</time>`
}

function figure({ media, width, height, caption, credit, alt }: ReceivedPicture, { root, media: shelved }: Place): string {
  const size = width !== null && height !== null && width > 0 && height > 0 ? ` width="${Math.round(width)}" height="${Math.round(height)}"` : ''
  const picture = media !== null && shelved.has(media) ? `<img src="${root}/assets/${media}" alt="${escapeText(alt)}"${size}>` : '<div class="no-picture">No picture was sent for this caption.</div>'
  // Where the caption carries the credit in its own words, it is not printed twice.
  const creditLine = credit === '' || caption.includes(credit) ? '' : `<span class="credit">${escapeText(credit)}</span>`
  return `<figure>${picture}${caption === '' && creditLine === '' ? '' : `<figcaption>${escapeText(caption)} ${creditLine}</figcaption>`}</figure>`
}

function plainBody(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${escapeText(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('\n')
}

function page(language: string, title: string, root: string, content: string): string {
  return `<!doctype html>
<html lang="${escapeText(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeText(title)}</title>
<link rel="stylesheet" href="${root}/press.css">
</head>
<body>
<header class="nameplate"><span>Preview press</span><a href="${root}/">All stories</a></header>
<main>
${content}
</main>
</body>
</html>
`
}
