import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { LexicalEditor } from 'lexical'
import { platform } from '../../app/bridge.ts'
import { keysOf } from '../../app/keys.ts'
import { besideWords, rangeOfStretch, sameSpot, type CardSpot } from '../beside-words.ts'
import type { Offer } from './offer.ts'
import './offers.css'

interface OfferCardProps {
  readonly offer: Offer
  readonly editor: LexicalEditor
  readonly page: RefObject<HTMLDivElement | null>
}

/** What is offered at the caret. It takes no focus and no key but those it names; a click takes it too. */
export function OfferCard({ offer, editor, page }: OfferCardProps) {
  const card = useRef<HTMLDivElement>(null)
  const [spot, setSpot] = useState<CardSpot | null>(null)
  const { block, start, end, typed, text, kind } = offer
  useLayoutEffect(() => {
    const points = rangeOfStretch(editor, block, start, end)
    const at = points === null || page.current === null || card.current === null ? null : besideWords(points, page.current, { width: card.current.offsetWidth, height: card.current.offsetHeight }, { from: 'start' })
    setSpot((before) => sameSpot(before, at))
  }, [editor, page, block, start, end, text])
  const others = kind === 'speaker' ? keysOf('attribute-quote', platform()) : undefined
  return (
    <>
      <div
        ref={card}
        className="offer"
        data-kind={kind}
        aria-hidden="true"
        style={spot === null ? { visibility: 'hidden' } : { left: spot.left, top: spot.top }}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => offer.take()}
      >
        <span className="offer-words">
          {typed !== '' && <span className="offer-typed">{typed}</span>}
          <span>{text.slice(typed.length)}</span>
        </span>
        <kbd>Tab</kbd>
        {others !== undefined && (
          <span className="offer-others">
            others <kbd>{others}</kbd>
          </span>
        )}
      </div>
      <Spoken text={text} />
    </>
  )
}

/** An offer is spoken only once it has stood for a moment: whoever types on hears nothing. */
function Spoken({ text }: { readonly text: string }) {
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(`Offered: ${text.trim()}. Tab takes it.`), 900)
    return () => {
      clearTimeout(timer)
      setSpoken('')
    }
  }, [text])
  return (
    <span className="visually-hidden" role="status">
      {spoken}
    </span>
  )
}
