import { found, replaceWith } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { bodyBlocks } from '../text/first-paragraph.ts'

export const attributionOrder: StoryRule = {
  id: 'attribution-order',
  scope: 'story',
  category: 'quotation',
  title: 'Verb before the speaker’s name',
  rationale: 'AP Stylebook, attribution: the name first, then said. A suggestion; where a title or a clause follows the name, the verb may well stand first, and that is left alone.',
  severity: 'suggestion',
  check: (story, { quotes, stylebook: { quotations, shortName } }) => {
    if (!quotations.nameFirst) return []
    const body = bodyBlocks(story)
    return quotes.flatMap(({ cue, speaker, end }) => {
      const block = cue === undefined ? undefined : body[cue.paragraph]
      if (cue === undefined || speaker === undefined || block === undefined || speaker.paragraph !== cue.paragraph || !/^(?:said|says)$/u.test(cue.text)) return []
      if (cue.start < end || speaker.start !== cue.end + 1 || !/^[\p{Lu}][^,]{1,40}$/u.test(speaker.text) || speaker.text.split(' ').length > 3) return []
      if (!/^\.(?:\s|$)/u.test(block.text.slice(speaker.end, speaker.end + 2)) || !/["”]\s$/u.test(block.text.slice(0, cue.start))) return []
      const better = `${speaker.text} ${cue.text}`
      return [found(block, cue.start, speaker.end, `${shortName} names the speaker first: “${better}”.`, [replaceWith('Put the name first', block, cue.start, speaker.end, better)])]
    })
  },
  examples: {
    match: [{ text: '“The bridge is open again today,” said Ann Poe.', stylebook: 'ap', finds: 'said Ann Poe', fixed: '“The bridge is open again today,” Ann Poe said.' }],
    pass: [
      { text: '“The bridge is open again today,” Ann Poe said.', stylebook: 'ap' },
      { text: '“The bridge is open again today,” said Ann Poe, who chairs the harbour council.', stylebook: 'ap' },
      { text: '“The bridge is open again today,” said Ann Poe.', stylebook: 'guardian' },
    ],
  },
}
