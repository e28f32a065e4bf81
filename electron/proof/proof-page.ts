import { escapeHtml } from '../../shared/export/body-html.ts'
import { creditLine, datelineWriter, joinNames } from '../../shared/export/house-form.ts'
import type { Severity } from '../../shared/style/finding.ts'
import type { BodyNode } from '../../shared/story/body.ts'
import { layOutPictures } from '../../shared/story/lay-out-pictures.ts'
import type { Picture, Story } from '../../shared/story/story.ts'
import { proofBlocks, setInLines, type ProofRun } from './proof-lines.ts'

/** What stands on every proof, whatever the story: a proof is for the desk. */
export const proofMark = 'PROOF – NOT FOR PUBLICATION'

export interface ProofFacts {
  readonly author: string
  /** When the version was saved and when the proof was made; in words, as they are to be printed. */
  readonly savedAt: string
  readonly madeAt: string
  /** The last signs of the version's id, to tell two proofs apart by. */
  readonly version: string
  readonly stylebook: string
  /** Open findings by severity; null where the check could not be made. */
  readonly findings: Readonly<Record<Severity, number>> | null
  /** The address of a picture on the page; null where it has none. */
  readonly pictureAddress: (picture: Picture) => string | null
}

/** Characters to a line: what a column of a page in manuscript takes. */
const measure = 66

/**
 * A story as a page to be printed: every line numbered through, head, text, captions and credits, and above it what the desk
 * has to know of it. No script, nothing from elsewhere; all text is escaped.
 */
export function proofPage(story: Story, facts: ProofFacts): string {
  const { head } = story
  const plain = (text: string): ProofRun[] => [{ text, bold: false, italic: false }]
  const part = (name: string, runs: readonly ProofRun[], more = ''): string => (runs.every((run) => run.text.trim() === '') ? '' : `<section class="${name}"${more}>${setInLines(runs, measure).map(lineHtml).join('')}</section>`)
  const { lead, inText, after } = layOutPictures(story)
  const text = (node: BodyNode) => proofBlocks([node], datelineWriter(story)).map(({ kind, marker, depth, runs }) => part(`${kind} depth-${Math.min(depth, 8)}`, runs, marker === '' ? '' : ` data-marker="${escapeHtml(marker)}"`))
  const figure = (picture: Picture) => {
    const index = story.pictures.indexOf(picture)
    const address = facts.pictureAddress(picture)
    const credit = creditLine(story, picture)
    return `<figure><p class="label">Picture ${index + 1}${picture.file === null ? ' (to come)' : ''}</p>${address === null ? '' : `<img src="${escapeHtml(address)}" alt="${escapeHtml(picture.alt)}">`}${part('caption', plain(picture.caption))}${part('credit', plain(credit))}</figure>`
  }
  const body = (story.body.root.children ?? []).flatMap((node) => {
    const picture = inText.get(node)
    return picture === undefined ? text(node) : [figure(picture)]
  })
  return `${[
    '<!doctype html>',
    `<html lang="${escapeHtml(head.language)}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(proofTitle(story))}</title><style>${proofStyle}</style></head>`,
    '<body>',
    `<header><p class="mark">${proofMark}</p><p class="slug">${escapeHtml(head.slug || 'no slug')}</p><p>${escapeHtml(`Version ${facts.version}, saved ${facts.savedAt} by ${facts.author}. ${facts.stylebook}. ${findingsWords(facts.findings)} Proof made ${facts.madeAt}.`)}</p></header>`,
    '<main>',
    part('kicker', plain(head.kicker)),
    part('headline', plain(head.headline)),
    part('standfirst', plain(head.standfirst)),
    part('byline', plain(head.bylines.length === 0 ? '' : `By ${joinNames(head.bylines)}`)),
    ...body,
    ...[...(lead === null ? [] : [lead]), ...after].map(figure),
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

/** The name of the file and of the print job. */
export function proofTitle({ head }: Story): string {
  return `${head.slug || head.headline || 'story'} proof`
}

function findingsWords(findings: ProofFacts['findings']): string {
  if (findings === null) return 'The style check could not be made.'
  const parts = (['error', 'warning', 'suggestion'] as const).filter((severity) => findings[severity] > 0).map((severity) => `${findings[severity]} ${severity}${findings[severity] === 1 ? '' : 's'}`)
  return parts.length === 0 ? 'No open findings.' : `Open findings: ${parts.join(', ')}.`
}

function lineHtml(runs: readonly ProofRun[]): string {
  const words = runs.map(({ text, bold, italic }) => {
    const slanted = italic ? `<em>${escapeHtml(text)}</em>` : escapeHtml(text)
    return bold ? `<strong>${slanted}</strong>` : slanted
  })
  return `<div class="line">${words.join('') || '&nbsp;'}</div>`
}

/** Lines are numbered by a counter, so that the numbers are no words of the text when it is copied out of the PDF. */
export const proofStyle = [
  '@page{size:A4;margin:18mm 18mm 20mm}',
  'body{margin:0;color:#000;background:#fff;font:11.5pt/1.6 "Source Serif 4",Georgia,"Times New Roman",serif;counter-reset:line}',
  'header{border-bottom:1pt solid #000;margin:0 0 8mm;padding:0 0 3mm;font:9pt/1.45 Arial,Helvetica,sans-serif}',
  'header p{margin:0}.mark{font-weight:700;letter-spacing:.06em}.slug{font-size:12pt;font-weight:700}',
  'main{padding-left:14mm}',
  'section{position:relative;margin:0 0 3.2mm}',
  '.line{counter-increment:line;break-inside:avoid;white-space:pre-wrap;overflow-wrap:anywhere}',
  '.line::before{content:counter(line);display:inline-block;width:9mm;margin:0 5mm 0 -14mm;text-align:right;font:8pt/1 Arial,Helvetica,sans-serif;color:#555}',
  '.kicker{font:700 9.5pt/1.6 Arial,Helvetica,sans-serif;margin-bottom:1mm}.headline{font-size:19pt;line-height:1.3;font-weight:700}.standfirst{font-size:13pt;line-height:1.5}.byline{font:10pt/1.6 Arial,Helvetica,sans-serif}',
  '.crosshead{font-weight:700;break-after:avoid;margin-top:5mm}.block-quote{border-left:1.5pt solid #777;padding-left:5mm}.block-quote .line::before{margin:0 calc(10mm + 1.5pt) 0 calc(-19mm - 1.5pt)}',
  '.list-item{padding-left:6mm}.list-item .line::before{margin:0 11mm 0 -20mm}.list-item::before{content:attr(data-marker);position:absolute;left:0}',
  ...Array.from({ length: 8 }, (_, index) => `.list-item.depth-${index + 1}{padding-left:${12 + index * 6}mm}.list-item.depth-${index + 1} .line::before{margin:0 ${17 + index * 6}mm 0 ${-26 - index * 6}mm}.list-item.depth-${index + 1}::before{left:${6 + index * 6}mm}`),
  'figure{margin:6mm 0;break-inside:avoid}.label{margin:0 0 1mm;font:700 8.5pt/1.5 Arial,Helvetica,sans-serif}img{display:block;max-width:70mm;max-height:60mm;margin:0 0 2mm}',
  '.caption,.credit{font:10pt/1.6 Arial,Helvetica,sans-serif;margin:0}',
].join('')
