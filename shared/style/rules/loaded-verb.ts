import { found, replaceWith } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { bodyBlocks } from '../text/first-paragraph.ts'

export const loadedVerb: StoryRule = {
  id: 'loaded-verb',
  scope: 'story',
  category: 'quotation',
  title: 'Attribution that takes sides',
  rationale: 'Reuters Handbook, quotes: say is neutral; avoid alleged, claimed, maintained, noted, pointed out, emphasized, admitted. AP Stylebook, attribution: said; so AFP and RFI. BBC News and Guardian style guides: say; the verbs that a house names are pointed at there as a suggestion. Only the verb that brings a direct quote is looked at, and the fix keeps its tense.',
  severity: 'warning',
  check: (story, { quotes, stylebook }) => {
    const body = bodyBlocks(story)
    const seen = new Set<string>()
    return quotes.flatMap(({ cue }) => {
      const block = cue === undefined ? undefined : body[cue.paragraph]
      if (cue === undefined || block === undefined || !stylebook.loadedVerbs.includes(cue.text.toLowerCase()) || !quotedDirectly(block.text, cue.start, cue.end)) return []
      const key = `${cue.paragraph}:${cue.start}`
      if (seen.has(key)) return []
      seen.add(key)
      const neutral = cue.text.endsWith('s') ? 'says' : 'said'
      return [found(block, cue.start, cue.end, `“${cue.text}” judges what it reports; “${neutral}” does not.`, [replaceWith(`Write “${neutral}”`, block, cue.start, cue.end, neutral)])]
    })
  },
  examples: {
    match: [{ text: '“The harbour has always been open to everybody,” Mayor Ann Poe claimed.', finds: 'claimed', fixed: '“The harbour has always been open to everybody,” Mayor Ann Poe said.' }],
    pass: [
      { text: '“The harbour has always been open to everybody,” Mayor Ann Poe said.' },
      { text: 'The storm claimed two lives. “We are in mourning,” Mayor Ann Poe said.' },
      { text: 'He was admitted to hospital, Ann Poe said.' },
      { text: '“The harbour has always been open to everybody,” Mayor Ann Poe noted.', stylebook: 'bbc' },
    ],
  },
}

/** `claimed that`, `claimed responsibility` and `admitted to` need another sentence, not another verb. */
function quotedDirectly(text: string, start: number, end: number): boolean {
  return /^\s*(?:[.,:;]|["“])/u.test(text.slice(end, end + 4)) && !/\b(?:was|were|is|are|be|been|being|has|have|had)\s$/u.test(text.slice(Math.max(0, start - 8), start))
}
