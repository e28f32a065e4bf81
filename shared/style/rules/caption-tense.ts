import { found, openForm } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { matchesOf } from '../text/matches.ts'
import { overlapsAny } from '../text/spans.ts'
import { isAbbreviation } from '../text/abbreviations.ts'
import { wordBefore } from '../text/sentences.ts'

/**
 * Verbs that can only be the past tense where they follow a subject: those whose participle is another word, and some
 * that take no object, so that `held` or `injured` behind a noun is never taken for the sentence’s verb.
 */
const past =
  /(?<![\p{L}\p{N}’'-])(?:was|were|did|had|went|spoke|took|gave|wrote|saw|began|came|rode|drove|flew|fell|sang|swam|threw|wore|shook|chose|broke|ate|drank|grew|knew|ran|arose|stood|sat|said|arrived|waited|walked|looked|smiled|waved|talked|appeared|remained|posed|danced|marched|cheered|listened|chatted|wept|knelt|slept|reacted|celebrated|attended|visited)(?![\p{L}’'-])/u
const present = /(?<![\p{L}\p{N}’'-])(?:is|are|has|have|does|do|can|will|may)(?![\p{L}’'-])/u
/** Where something other than the main sentence begins. */
const subordinate = /(?<![\p{L}’'-])(?:who|whom|whose|which|that|where|when|while|as|after|before|since|because|if|until|during|once|how|what|why)(?![\p{L}’'-])/iu
const verbInS = /(?<=\p{Ll}+ |, )(?:speaks|takes|gives|writes|goes|comes|rides|drives|flies|falls|sings|throws|wears|shakes|breaks|eats|drinks|runs|stands|sits|says|arrives|waits|walks|looks|smiles|waves|talks|appears|poses|dances|marches|cheers|listens|holds|leaves|leads|meets|makes|reacts|celebrates|attends|visits|passes|watches|shows|works|plays)(?![\p{L}’'-])/u
const sentenceStop = /[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu

export const captionTense: BlockRule = {
  id: 'caption-tense',
  scope: 'block',
  category: 'caption',
  title: 'Caption in the past tense',
  rationale: 'AP Stylebook, captions: the first sentence says who and what in the present tense. Reuters Handbook and Guardian style guide, captions: the present tense. Only the main verb of the first sentence is looked at, and only forms that can be nothing but the past.',
  severity: 'warning',
  appliesTo: ['caption'],
  check: (block, { stylebook, quoted }) => {
    if (stylebook.captionTense !== 'present') return []
    const first = block.text.slice(0, endOfFirstSentence(block.text))
    const opening = /^\s*(?:FILE\s*[-–—]+\s*)?/u.exec(first)?.[0].length ?? 0
    const main = first.slice(opening, opening + (subordinate.exec(first.slice(opening))?.index ?? first.length))
    const verb = past.exec(main)
    // `In the 1920s the bridge was shut` tells history, not what is seen.
    if (verb === null || verb.index === 0 || /^(?:In|By|Until|Since) (?:the )?(?:early |late |mid-?)?1?\d{3}s?/u.test(main)) return []
    const before = main.slice(0, verb.index)
    const start = opening + verb.index
    if (present.test(before) || verbInS.test(before) || overlapsAny(quoted, start, start + verb[0].length)) return []
    return [found(block, start, start + verb[0].length, `${stylebook.shortName} tells in the present tense what a picture shows; “${verb[0]}” is past.`, [openForm('Edit the caption', 'caption')])]
  },
  examples: {
    match: [
      { kind: 'caption', text: 'Mayor Ann Poe spoke on the bridge on May 3, 2021.', stylebook: 'ap', finds: 'spoke' },
      { kind: 'caption', text: 'The bridge was shut to cars.', stylebook: 'guardian', finds: 'was' },
      { kind: 'caption', text: 'Ann Poe, right, walked over the bridge.', stylebook: 'reuters', finds: 'walked' },
    ],
    pass: [
      { kind: 'caption', text: 'Mayor Ann Poe speaks on the bridge. It was shut in May.', stylebook: 'ap' },
      { kind: 'caption', text: 'The bridge, which was shut in May, is open.', stylebook: 'ap' },
      { kind: 'caption', text: 'A man injured when the bridge fell leaves hospital.', stylebook: 'reuters' },
      { kind: 'caption', text: 'Mayor Ann Poe spoke on the bridge.', stylebook: 'bbc' },
      { kind: 'caption', text: 'In the late 1890s the bridge was made of wood.', stylebook: 'ap' },
      { kind: 'caption', text: 'The bridge in 2019.', stylebook: 'guardian' },
    ],
  },
}

function endOfFirstSentence(text: string): number {
  for (const { index } of matchesOf(text, sentenceStop)) if (!isAbbreviation(wordBefore(text, index))) return index
  return text.length
}
