import { found, replaceWith } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { bodyKinds } from '../text/kinds.ts'
import { bodyBlocks } from '../text/first-paragraph.ts'
import { beginsAsSentence } from '../text/quoted-words.ts'

export const quoteEndStop: StoryRule = {
  id: 'quote-end-stop',
  scope: 'story',
  category: 'quotation',
  title: 'Stop on the wrong side of the mark',
  rationale:
    'AP Stylebook, quotation marks: the full stop and the comma always go within the marks. Reuters Handbook: inside for full sentences. Guardian style guide: inside only for full sentences. BBC News by sense, known only second-hand. A suggestion where the house goes by sense or the words are partly quoted.',
  severity: 'suggestion',
  check: (story, { quotes, stylebook: { quotations, shortName } }) => {
    const body = bodyBlocks(story)
    return quotes.flatMap((quote) => {
      const block = body[quote.paragraph]
      if (block === undefined || !bodyKinds.includes(block.kind) || !/["”]$/u.test(quote.text)) return []
      const whole = beginsAsSentence(quote.text) && (quote.fullSentence || (quote.cue !== undefined && quote.text.split(' ').length >= 4))
      const wanted = whole ? quotations.sentenceStop : quotations.partialStop
      const close = quote.end - 1
      const outside = /^[.,](?![.\d])/u.exec(block.text.slice(quote.end, quote.end + 2))?.[0]
      const inside = /[.,]$/u.exec(quote.text.slice(0, -1))?.[0]
      const mark = block.text.charAt(close)
      if (wanted === 'inside' && outside !== undefined && /[\p{L}\p{N}'’)%]$/u.test(quote.text.slice(0, -1))) {
        return [found(block, close, quote.end + 1, `${shortName} puts the ${nameOf(outside)} inside the quotation mark.`, [replaceWith('Put it inside', block, close, quote.end + 1, `${outside}${mark}`)])]
      }
      if (wanted === 'outside' && !quote.fullSentence && inside !== undefined && !/\.\.\.$/u.test(quote.text.slice(0, -1)) && /^(?:\s|$)/u.test(block.text.charAt(quote.end)) && /^["“]\p{Ll}/u.test(quote.text) && quote.text.split(' ').length <= 6) {
        return [found(block, close - 1, quote.end, `${shortName} puts the ${nameOf(inside)} of the desk’s own sentence outside the quotation mark.`, [replaceWith('Put it outside', block, close - 1, quote.end, `${mark}${inside}`)])]
      }
      return []
    })
  },
  examples: {
    match: [
      { text: 'Mayor Ann Poe called it “a good day”.', stylebook: 'ap', finds: '”.', fixed: 'Mayor Ann Poe called it “a good day.”' },
      { text: '“The bridge is open again”, Mayor Ann Poe said.', stylebook: 'reuters', finds: '”,', fixed: '“The bridge is open again,” Mayor Ann Poe said.' },
      { text: 'Mayor Ann Poe called it “a good day.”', stylebook: 'guardian', finds: '.”', fixed: 'Mayor Ann Poe called it “a good day”.' },
    ],
    pass: [
      { text: '“The bridge is open again,” Mayor Ann Poe said.', stylebook: 'ap' },
      { text: 'Mayor Ann Poe called it “a good day”.', stylebook: 'bbc' },
      { text: 'Mayor Ann Poe called it “a good day.”', stylebook: 'reuters' },
      { text: 'Mayor Ann Poe said: “The bridge is open again.”', stylebook: 'guardian' },
      { text: 'Was it “a good day”?', stylebook: 'ap' },
    ],
  },
}

function nameOf(stop: string): string {
  return stop === ',' ? 'comma' : 'full stop'
}
