import { layOutPictures, picturesInReadingOrder } from '../story/lay-out-pictures.ts'
import type { Picture, Story } from '../story/story.ts'
import { bodyHtml, escapeHtml } from './body-html.ts'
import { correctionNotes } from './correction-note.ts'
import type { ExportFacts } from './export-story.ts'
import { figureHtml } from './figure-html.ts'
import { bodyText, creditLine, datelineOf, datelineWriter, joinNames } from './house-form.ts'
import { embargoLine } from './running-facts.ts'

/** A story as one web page that stands alone: semantic, readable without a script or another file, with schema.org NewsArticle data. */
export function storyHtml(story: Story, facts: ExportFacts): string {
  const { head } = story
  const { lead, inText, after } = layOutPictures(story)
  const figure = (picture: Picture | null | undefined) => (picture === null || picture === undefined ? '' : figureHtml(story, picture, facts))
  return `${[
    '<!doctype html>',
    `<html lang="${escapeHtml(head.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(head.headline)}</title>`,
    ...(head.tags === undefined || head.tags.length === 0 ? [] : [`<meta name="keywords" content="${escapeHtml(head.tags.join(', '))}">`]),
    ...(head.standfirst === '' ? [] : [`<meta name="description" content="${escapeHtml(head.standfirst)}">`]),
    `<style>${stylesheet}</style>`,
    `<script type="application/ld+json">${dataInScript(newsArticle(story, facts))}</script>`,
    '</head>',
    '<body>',
    '<article>',
    '<header>',
    ...element('p', 'embargo', embargoLine(facts)),
    ...element('p', 'kicker', head.kicker),
    `<h1>${escapeHtml(head.headline)}</h1>`,
    ...element('p', 'standfirst', head.standfirst),
    ...element('p', 'byline', head.bylines.length === 0 ? '' : `By ${joinNames(head.bylines)}`),
    '</header>',
    ...(lead === null ? [] : [figure(lead)]),
    bodyHtml(story.body, datelineWriter(story), (block) => figure(inText.get(block))),
    ...after.map(figure),
    ...correctionNotes(story).flatMap((note) => element('p', 'correction', note)),
    '</article>',
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

const stylesheet = 'body{margin:0;font:1.125rem/1.6 Georgia,serif;color:#1a1a1a;background:#fff}article{max-width:38rem;margin:0 auto;padding:2rem 1rem}.kicker{margin:0;font:700 .85rem/1.4 system-ui,sans-serif;letter-spacing:.04em}h1{margin:.25rem 0 .75rem;line-height:1.15}h2{margin:2rem 0 .5rem}.standfirst{font-size:1.25rem;line-height:1.45}.byline,figcaption,.correction{font:.9rem/1.45 system-ui,sans-serif;color:#555}.embargo{margin:0 0 1rem;padding:.5rem .75rem;border:2px solid;font:700 .9rem/1.4 system-ui,sans-serif}figure{margin:1.5rem 0}img{max-width:100%;height:auto}blockquote{margin:1.5rem 0;padding-left:1rem;border-left:.25rem solid #ccc}@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#9cf}.byline,figcaption,.correction{color:#bbb}}'

function element(tag: string, name: string, text: string): string[] {
  return text === '' ? [] : [`<${tag} class="${name}">${escapeHtml(text)}</${tag}>`]
}

/** schema.org NewsArticle, as search engines and archives read it. */
function newsArticle(story: Story, facts: ExportFacts): Readonly<Record<string, unknown>> {
  const { head } = story
  const text = bodyText(story).map((block) => block.text).join('\n\n')
  const dateline = datelineOf(story)
  const sections = [head.section ?? '', head.kicker].filter((name) => name.trim() !== '')
  const corrections = correctionNotes(story)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: `urn:copydesk:story:${story.id}`,
    version: facts.version,
    headline: head.headline,
    ...(head.standfirst === '' ? {} : { description: head.standfirst }),
    ...(sections.length === 0 ? {} : { articleSection: sections.length === 1 ? sections[0] : sections }),
    ...(head.slug === '' ? {} : { alternateName: head.slug }),
    ...(head.tags === undefined || head.tags.length === 0 ? {} : { keywords: head.tags }),
    ...(corrections.length === 0 ? {} : { correction: corrections }),
    ...(head.bylines.length === 0 ? {} : { author: head.bylines.map((name) => ({ '@type': 'Person', name })) }),
    ...(dateline === null || dateline.places.length === 0 ? {} : { dateline: datelineWriter(story)(dateline).trim(), contentLocation: dateline.places.map((place) => ({ '@type': 'Place', name: [place.city, place.region, place.country].filter((part) => part !== undefined).join(', ') })) }),
    datePublished: facts.firstCreated,
    dateModified: facts.versionCreated,
    ...(facts.pubStatus === 'usable' ? {} : { creativeWorkStatus: facts.pubStatus === 'canceled' ? 'Withdrawn' : 'Withheld' }),
    inLanguage: head.language,
    articleBody: text,
    ...(story.pictures.length === 0 ? {} : { image: picturesInReadingOrder(story).map((picture) => imageObject(story, picture, facts)) }),
  }
}

function imageObject(story: Story, picture: Picture, facts: ExportFacts): Readonly<Record<string, unknown>> {
  const href = picture.file === null ? undefined : facts.pictureHref?.(picture)
  const credit = creditLine(story, picture)
  return {
    '@type': 'ImageObject',
    ...(href === undefined ? {} : { contentUrl: href }),
    ...(picture.caption === '' ? {} : { caption: picture.caption }),
    ...(credit === '' ? {} : { creditText: credit }),
    ...(picture.photographer === '' ? {} : { creator: { '@type': 'Person', name: picture.photographer } }),
    ...(picture.agency === '' ? {} : { copyrightHolder: { '@type': 'Organization', name: picture.agency } }),
  }
}

/** JSON inside a script element: nothing in it can close the element or open a comment. */
function dataInScript(data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
