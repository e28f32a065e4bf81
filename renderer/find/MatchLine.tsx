import type { FoundMatch, FoundMatches } from '../../shared/find/find-in-story.ts'
import type { FindQuery } from '../../shared/find/find-query.ts'
import type { Searchable } from '../../shared/find/searchable.ts'
import type { Place } from '../../shared/story/text-block.ts'
import { placeKey } from '../../shared/story/text-block.ts'
import { counted, figure } from '../ui/counts.ts'
import type { Search } from './search-engine.ts'

interface MatchLineProps {
  readonly query: FindQuery
  readonly problem: string | undefined
  readonly found: FoundMatches | null
  /** The match in hand. */
  readonly match: FoundMatch | undefined
  readonly texts: readonly Searchable[]
  readonly isReplacing: boolean
}

/** `3 of 12`, `12 matches`, `No match`. */
export function countInWords(search: Search, found: FoundMatches | null, current: number): string {
  if (search.kind === 'problem') return 'No pattern yet'
  if (found === null) return '…'
  const { length } = found.matches
  if (length === 0) return 'No match'
  const more = found.isWhole ? '' : '+'
  return current === -1 ? `${counted(length, 'match', 'matches')}${more}` : `${figure(current + 1)} of ${figure(length)}${more}`
}

/** Under the fields: what is wrong with the pattern, what a pattern is, or the match in hand where it stands in a field and cannot be painted. */
export function MatchLine({ query, problem, found, match, texts, isReplacing }: MatchLineProps) {
  return (
    <p className="find-line" id="find-help">
      {lineOf()}
    </p>
  )

  function lineOf() {
    if (problem !== undefined) return <span className="find-problem">{problem}</span>
    if (found?.isWhole === false) return 'This pattern takes too long on this story: only the first matches are counted, and all cannot be replaced at once. Make it narrower.'
    if (query.isPattern && query.words === '') return <PatternHelp isReplacing={isReplacing} />
    if (match === undefined || match.place.part === 'body') return null
    return <Excerpt match={match} text={texts.find(({ place }) => placeKey(place) === placeKey(match.place))?.text ?? ''} texts={texts} />
  }
}

function PatternHelp({ isReplacing }: { readonly isReplacing: boolean }) {
  return (
    <>
      A pattern finds words by their shape: <code>\d</code> is any figure, <code>\w</code> any letter, <code>.</code> any sign, <code>+</code> one or more of what stands before it, <code>|</code> means or. <code>\d+ (km|miles)</code> finds “12 km” and “5 miles”.
      {isReplacing && (
        <>
          {' '}
          In the replacement <code>$1</code> stands for what the first pair of brackets held, <code>$&amp;</code> for all of it.
        </>
      )}
    </>
  )
}

const around = 32

function Excerpt({ match, text, texts }: { readonly match: FoundMatch; readonly text: string; readonly texts: readonly Searchable[] }) {
  const before = text.slice(0, match.start)
  const after = text.slice(match.end)
  return (
    <>
      {placeInWords(match.place, texts)}: {before.length > around ? `…${before.slice(-around)}` : before}
      <mark>{match.text}</mark>
      {after.length > around ? `${after.slice(0, around)}…` : after}
    </>
  )
}

const fields = { kicker: 'Kicker', headline: 'Headline', standfirst: 'Standfirst', byline: 'Byline', slug: 'Slug', caption: 'caption', photographer: 'photographer', agency: 'agency', credit: 'credit line', alt: 'alt text' } as const

function placeInWords(place: Place, texts: readonly Searchable[]): string {
  if (place.part === 'head') return fields[place.field]
  if (place.part === 'body') return 'Copy'
  const pictures = [...new Set(texts.flatMap((text) => (text.place.part === 'picture' ? [text.place.picture] : [])))]
  return `Picture ${pictures.indexOf(place.picture) + 1}, ${fields[place.field]}`
}
