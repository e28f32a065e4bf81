import { useMemo } from 'react'
import type { Attribution, Quote } from '../../shared/quotes/quote.ts'
import type { Finding } from '../../shared/style/finding.ts'
import type { TextBlock } from '../../shared/story/text-block.ts'
import { counted } from '../ui/counts.ts'
import { SeverityMark } from '../ui/SeverityMarks.tsx'
import { spotOfQuote } from './spot-of-quote.ts'
import '../style/style-panel.css'
import './quotes-panel.css'

interface QuotesPanelProps {
  readonly quotes: readonly Quote[]
  /** The story's blocks; `Quote.paragraph` counts those of the body. */
  readonly blocks: readonly TextBlock[]
  /** Jumps take a stretch of the story in the form of a finding. */
  readonly onJump: (finding: Finding) => void
}

/** Every direct quote with its speaker and the words that name them; those that nobody is named for stand out. */
export function QuotesPanel({ quotes, blocks, onJump }: QuotesPanelProps) {
  const body = useMemo(() => blocks.filter((block) => block.place.part === 'body'), [blocks])
  const unnamed = quotes.filter(isUnnamed).length
  return (
    <section className="panel quotes-panel" aria-label="Quotes">
      <h2 className="panel-title">{quotes.length === 0 ? 'Quotes' : counted(quotes.length, 'quote')}</h2>
      {quotes.length === 0 && (
        <div className="panel-empty">
          <p>No direct quotes in this story.</p>
          <p>Each one you write is listed here with its speaker, and one that nobody is named for stands out.</p>
        </div>
      )}
      {unnamed > 0 && (
        <p className="quotes-unnamed">
          <SeverityMark severity="error" />
          {unnamed === 1 ? 'One full-sentence quote has nobody named as its speaker.' : `${unnamed} full-sentence quotes have nobody named as their speaker.`}
        </p>
      )}
      <ol className="quotes">
        {quotes.map((quote) => {
          const spot = spotOfQuote(quote, body)
          return (
            <li key={`${quote.paragraph} ${quote.start}`}>
              <button type="button" className="quote" data-unnamed={isUnnamed(quote) || undefined} disabled={spot === null} onClick={() => spot !== null && onJump(spot)}>
                <span className="quote-words">{quote.text}</span>
                <span className="quote-speaker">
                  {isUnnamed(quote) && <SeverityMark severity="error" />}
                  <span>
                    {quote.speaker !== undefined && <strong>{quote.speaker.text}</strong>}
                    {quote.speaker !== undefined && quote.cue !== undefined && ' '}
                    {quote.cue !== undefined && <span className="quote-cue">{quote.cue.text}</span>}
                    {note(quote) !== '' && <span className="quote-note">{quote.speaker === undefined ? note(quote) : ` · ${note(quote)}`}</span>}
                  </span>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

const notes: Readonly<Record<Attribution, string>> = { named: '', pronoun: 'named by a pronoun only', carried: 'carried on from the quote before', none: '' }

function note(quote: Quote): string {
  if (quote.attribution === 'none') return quote.fullSentence ? 'Nobody is named' : 'Partial quote, nobody named'
  return notes[quote.attribution]
}

function isUnnamed(quote: Quote): boolean {
  return quote.attribution === 'none' && quote.fullSentence
}
