import type { Picture, Story } from '../story/story.ts'
import { escapeHtml } from './body-html.ts'
import type { ExportFacts } from './export-story.ts'
import { creditLine } from './house-form.ts'

/**
 * A picture as a figure with caption and credit line. A page that shows it in a narrower form keeps its focal point in view.
 *
 * @param association where given, the name by which the picture's own record stands beside the body
 */
export function figureHtml(story: Story, picture: Picture, facts: Pick<ExportFacts, 'pictureHref'>, association = ''): string {
  const { file, focalPoint } = picture
  const href = file === null ? undefined : facts.pictureHref?.(picture)
  const position = focalPoint === undefined ? '' : ` style="object-position:${percent(focalPoint.x)} ${percent(focalPoint.y)}"`
  const image = file === null || href === undefined ? '' : `<img src="${escapeHtml(href)}" alt="${escapeHtml(picture.alt)}" width="${file.width}" height="${file.height}"${position}>`
  const credit = creditLine(story, picture)
  const words = [picture.caption === '' ? '' : `<span class="caption">${escapeHtml(picture.caption)}</span>`, credit === '' ? '' : `<span class="credit">${escapeHtml(credit)}</span>`].filter((part) => part !== '').join(' ')
  return `<figure${association === '' ? '' : ` data-association="${escapeHtml(association)}"`}>${image}${words === '' ? '' : `<figcaption>${words}</figcaption>`}</figure>`
}

function percent(part: number): string {
  return `${Math.round(part * 1000) / 10}%`
}
