import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { LexicalEditor } from 'lexical'
import type { Stylebook } from '../../../shared/stylebooks/stylebook.ts'
import { preferences } from '../../app/preferences.ts'
import { useStorePart } from '../../app/store.ts'
import type { EditingSession } from '../editing-session.ts'
import type { OfferGround } from './find-offer.ts'
import { followOffers } from './follow-offers.ts'
import type { Offer, StoryKnowledge } from './offer.ts'

/** What is offered at the caret, as far as the person wants it; and what offers are found by, for the command. */
export function useOffers(editor: LexicalEditor, session: EditingSession | null, stylebook: Stylebook, knowledge: StoryKnowledge): { readonly offer: Offer | null; readonly ground: () => OfferGround | null } {
  const words = useStorePart(preferences, ({ offerWords }) => offerWords)
  const speakers = useStorePart(preferences, ({ offerSpeakers }) => offerSpeakers)
  const [offer, setOffer] = useState<Offer | null>(null)
  const latest = useRef({ stylebook, knowledge })
  useLayoutEffect(() => {
    latest.current = { stylebook, knowledge }
  })
  useEffect(() => {
    if (session === null || (!words && !speakers)) return
    return followOffers(editor, () => ({ editor, blocks: session.blocks, wants: { words, speakers }, ...latest.current }), setOffer)
  }, [editor, session, words, speakers])
  return { offer, ground: () => (session === null ? null : { editor, blocks: session.blocks, wants: { words, speakers }, ...latest.current }) }
}
