import { bareQuoteAt } from '../../../shared/attribution/bare-quote.ts'
import { voicesFor } from '../../../shared/attribution/speakers.ts'
import type { Finding } from '../../../shared/style/finding.ts'
import { besideWords, rangeOfStretch } from '../beside-words.ts'
import { $caret } from '../text/caret.ts'
import type { WantedSpeaker } from './AttributionMenu.tsx'
import { attributing, type OfferGround } from './find-offer.ts'
import { paragraphsAround } from './paragraphs-around.ts'

const mostSpeakers = 8

/**
 * The quote of a finding, or the one at the caret, with whom it can be given to. `nothing` where no quote there wants a
 * speaker, `nobody` where the story names nobody who could have said it.
 */
export function wantedSpeakerAt(ground: OfferGround, finding: Finding | null, page: HTMLElement): WantedSpeaker | 'nothing' | 'nobody' {
  const { editor, blocks, knowledge, stylebook } = ground
  const at = editor.read('latest', () => {
    if (finding?.place.part === 'body') {
      const block = blocks.of(finding.place.block)
      return block === undefined ? null : { key: block.key, offset: finding.start }
    }
    const caret = $caret()
    return caret === null ? null : { key: caret.block.getKey(), offset: caret.offset }
  })
  const around = at === null ? null : paragraphsAround(editor, blocks, at.key)
  const quote = at === null || around === null ? null : bareQuoteAt(around.paragraphs, at.offset)
  if (at === null || around === null || quote === null) return 'nothing'
  const paragraph = knowledge.voices.body.findIndex(({ place }) => place.part === 'body' && place.block === around.id)
  const speakers = voicesFor(knowledge.voices, paragraph === -1 ? Infinity : paragraph, stylebook, mostSpeakers)
  if (speakers.length === 0) return 'nobody'
  const { text } = around.paragraphs.own
  const points = rangeOfStretch(editor, at.key, Math.max(quote.start, quote.end - 1), quote.end)
  return {
    spot: points === null ? { left: 0, top: 0 } : besideWords(points, page, { width: 0, height: 0 }),
    choices: speakers.map((speaker) => ({ speaker, ...attributing(ground, at.key, text, quote, speaker) })),
  }
}
