import { found, replaceWith } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { matchesOf } from '../text/matches.ts'
import { bodyKinds } from '../text/kinds.ts'
import { overlapsAny } from '../text/spans.ts'

const dash = /(?<=[\p{L}\p{M}.,;:!?)”’"'%])( — |—| – )(?=[\p{L}“‘("'$£€])/gu

export const dashMixed: StoryRule = {
  id: 'dash-mixed',
  scope: 'story',
  category: 'typography',
  title: 'Dashes set in more than one way',
  rationale: 'AP Stylebook and Guardian style guide, dashes: one dash, one spacing. A house without a form of its own still keeps to one in a story; the rarer is pointed at once. Houses that have a form are asked for that by the rule on its form.',
  severity: 'suggestion',
  check: (story, { stylebook, noted, quoted }) => {
    if (stylebook.dash !== null) return []
    const all = story.blocks.flatMap((block) => {
      if (!bodyKinds.includes(block.kind)) return []
      const dashes = noted('dashes', block, dashesIn)
      const from = block.dateline?.end ?? 0
      return dashes.length === 0 ? [] : dashes.filter(({ start, end }) => start >= from && !overlapsAny(quoted(block), start, end)).map((each) => ({ block, ...each }))
    })
    const counts = new Map<string, number>()
    for (const { written } of all) counts.set(written, (counts.get(written) ?? 0) + 1)
    const [most, ...others] = [...counts].sort((one, other) => other[1] - one[1])
    const [rarest] = others.slice(-1)
    const first = rarest === undefined ? undefined : all.find(({ written }) => written === rarest[0])
    if (most === undefined || first === undefined) return []
    return [found(first.block, first.start, first.end, `The story sets its dashes in ${counts.size} ways; most are “${most[0]}”.`, [replaceWith('Set it like the others', first.block, first.start, first.end, most[0])])]
  },
  examples: {
    match: [{ text: 'The bridge – at last – is open.\n\nThe ferries—all of them—stop.\n\nShe left – for good.', stylebook: 'reuters', finds: '—', fixed: 'The ferries – all of them—stop.' }],
    pass: [
      { text: 'The bridge – at last – is open.\n\nShe left – for good.', stylebook: 'reuters' },
      { text: 'The bridge – at last – is open.\n\nThe ferries—all of them—stop.', stylebook: 'ap' },
      { text: 'The bridge – at last – is open.\n\n“The ferries—all of them—stop,” she said.', stylebook: 'bbc' },
    ],
  },
}

function dashesIn(text: string): readonly { readonly start: number; readonly end: number; readonly written: string }[] {
  return matchesOf(text, dash)
    .filter(({ index }) => index > 60 || !/^[^—–]*(?:\(\p{L}+\)|\p{Lu}{2,}[^—–\p{Ll}]*)$/u.test(text.slice(0, index)))
    .map(({ 1: written = '', index }) => ({ start: index, end: index + written.length, written }))
}
