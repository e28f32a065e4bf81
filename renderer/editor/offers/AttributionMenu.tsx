import { useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import type { CardSpot } from '../beside-words.ts'
import type { Offer } from './offer.ts'

/** A quote that names nobody, and whom it can be given to. */
export interface WantedSpeaker {
  /** Under the end of the quote. */
  readonly spot: CardSpot
  readonly choices: readonly (Pick<Offer, 'text' | 'take'> & { readonly speaker: string })[]
}

/** Who said it: the speakers of the story, the last one first. Arrows and Enter choose, Escape leaves the quote as it is. */
export function AttributionMenu({ wanted: { spot, choices }, onClose }: { readonly wanted: WantedSpeaker; readonly onClose: () => void }) {
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={anchor} className="offer-anchor" style={{ left: spot.left, top: spot.top }} />
      <Popover className="popover" aria-label="Who said it?" triggerRef={anchor} isOpen onOpenChange={(open) => !open && onClose()} placement="bottom start" offset={0}>
        <p className="offer-title">Who said it?</p>
        <Menu className="options" aria-label="Who said it?" autoFocus="first" onClose={onClose}>
          {choices.map(({ speaker, text, take }) => (
            <MenuItem key={speaker} id={speaker} className="option" textValue={speaker} onAction={() => void take()}>
              <span>{text}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  )
}
