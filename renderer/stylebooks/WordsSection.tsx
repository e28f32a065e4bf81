import { bounds } from '../../shared/house-stylebook/house-stylebook.ts'
import { useEditing } from './editing.ts'
import { faultWordsUnder } from './fault-words.ts'
import { LinesField } from './LinesField.tsx'
import type { Place } from './place.ts'

const place: Place = { section: 'words', rule: null }

/** What the house spells so: no misspelling, and let alone by the house's own rules. */
export function WordsSection() {
  const { house, faults, readOnly, change } = useEditing()
  return (
    <div className="section section-words">
      <LinesField
        label="Words"
        note="One a line; a whole list can be pasted. They are no misspellings, and rules of your own leave them alone where one stands by itself."
        placeholder={'wharfinger\nstart-up'}
        rows={18}
        most={bounds.words}
        value={house.words}
        disabled={readOnly}
        problem={faultWordsUnder(faults, ['words'])}
        onChange={(words) => change((now) => ({ ...now, words }), place, 'words')}
      />
      <LinesField
        label="Names"
        note="People, places and bodies, spelt as the house spells them; one a line. They are no misspellings either, and a name spelt another way is called out."
        placeholder={'Ada Quill\nOldport'}
        rows={18}
        most={bounds.words}
        value={house.names}
        disabled={readOnly}
        problem={faultWordsUnder(faults, ['names'])}
        onChange={(names) => change((now) => ({ ...now, names }), place, 'names')}
      />
    </div>
  )
}
