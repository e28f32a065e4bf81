import { found, replaceWith } from '../found.ts'
import type { StoryRule } from '../rule.ts'
import { matchesOf } from '../text/matches.ts'
import { bodyKinds } from '../text/kinds.ts'

const dots = /…|(?<!\.)\.\.\.(?!\.)/gu

export const ellipsisMixed: StoryRule = {
  id: 'ellipsis-mixed',
  scope: 'story',
  category: 'typography',
  title: 'Ellipses set in two ways',
  rationale: 'Three full stops (AP Stylebook, ellipsis) or the one sign made of three: a story keeps to one. The rarer is pointed at once. Quotes are looked at too, for the dots are the desk’s, nobody speaks them.',
  severity: 'suggestion',
  check: (story, { noted }) => {
    const all = story.blocks.flatMap((block) => {
      const places = bodyKinds.includes(block.kind) ? noted('ellipses', block, ellipsesIn) : []
      return places.length === 0 ? [] : places.map((each) => ({ block, ...each }))
    })
    const signs = all.filter(({ sign }) => sign === '…')
    const stops = all.filter(({ sign }) => sign !== '…')
    const [rarer, better] = signs.length < stops.length ? [signs, '...'] : [stops, '…']
    const [first] = rarer
    if (first === undefined || signs.length === 0 || stops.length === 0) return []
    return [found(first.block, first.start, first.start + first.sign.length, `The story sets its ellipses in two ways, “…” (${signs.length}) and “...” (${stops.length}).`, [replaceWith('Set it like the others', first.block, first.start, first.start + first.sign.length, better)])]
  },
  examples: {
    match: [{ text: '“It is … open,” she said.\n\n“We ... stay.”', finds: '...', fixed: '“We … stay.”' }],
    pass: [{ text: '“It is ... open,” she said.\n\n“We ... stay.”' }, { text: 'The bridge is open.' }],
  },
}

function ellipsesIn(text: string): readonly { readonly start: number; readonly sign: string }[] {
  return matchesOf(text, dots).map(({ 0: sign, index }) => ({ start: index, sign }))
}
