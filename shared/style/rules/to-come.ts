import { found } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { writtenKinds } from '../text/kinds.ts'
import { findToCome } from '../text/to-come.ts'

export const toCome: BlockRule = {
  id: 'to-come',
  scope: 'block',
  category: 'wording',
  title: 'TK: words still to come',
  rationale:
    'TK, “to come”, is the trade’s own mark for a fact or a name that is still missing, spelled so because few words are; no guide has to forbid it in print. Found in capitals, doubled, or in brackets: TK, TKTK, [tk], [TK age]. An error in every stylebook, so that it stops at the gate. Flight numbers and known companies are let go; anything else that is really called so is waived for its words, with a reason.',
  severity: 'error',
  appliesTo: [...writtenKinds, 'credit', 'slug'],
  wakes: { signs: ['capitals'], words: ['tk', 'tktk', 'tktktk'] },
  readsAnyLength: true,
  check: (block) => findToCome(block.text).map(({ start, end }) => found(block, start, end, `“${shortened(block.text.slice(start, end))}” is still to come: write the words it stands for, or take it out.`)),
  examples: {
    match: [
      { text: 'The ferry carries TK people.', finds: 'TK' },
      { text: 'Captain TKTK, 61, made the last crossing.', finds: 'TKTK' },
      { text: 'The ferry sank in tktk after a storm.', finds: 'tktk' },
      { text: 'The crew of [tk] went home.', finds: '[tk]' },
      { text: 'Ann Poe, [TK age], steered the boat.', finds: '[TK age]' },
      { text: 'The harbour cost $TK million, TK% of it borrowed.', finds: 'TK' },
      { text: 'TK Brekke said so, and TK’s lawyer agreed.', finds: 'TK' },
      { text: 'Night ferry returns after TK years', kind: 'headline', finds: 'TK' },
      { text: 'The ferry leaves the harbour on TK.', kind: 'caption', finds: 'TK' },
    ],
    pass: [
      { text: 'Flight TK1951 landed at noon, and TK 36 an hour later.' },
      { text: 'A branch of TK Maxx opened beside the lift factory of TK Elevator.' },
      { text: 'Turkish Airlines (TK) flies there daily; its code TK stands on the board.' },
      { text: 'Tidal Kayak (TK) rents boats.' },
      { text: 'The fine is Tk 500, or five hundred taka (Tk).' },
      { text: 'The knockout, a TKO, came in round three. T.K. Poe watched on example.tk.' },
      { text: 'The catkins are out.' },
    ],
  },
}

const longest = 40

function shortened(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest - 1)}…`
}
