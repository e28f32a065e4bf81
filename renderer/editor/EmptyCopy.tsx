import { writeDateline } from '../../shared/dateline/write-dateline.ts'
import type { Stylebook } from '../../shared/stylebooks/stylebook.ts'
import { platform } from '../app/bridge.ts'
import { keysOf } from '../app/keys.ts'
import { today } from './dateline/today.ts'

/** What an empty story says: that it can be written, and how the house begins it. */
export function EmptyCopy({ stylebook }: { readonly stylebook: Stylebook }) {
  const { dateline, shortName } = stylebook
  return (
    <div className="story-placeholder">
      Write the story
      <p className="story-placeholder-more">
        {dateline.kind === 'none' ? (
          `${shortName} has no dateline: the place goes in the ${dateline.placeGoes}.`
        ) : (
          <>
            {shortName} begins it with the dateline, <span className="story-placeholder-form">{writeDateline({ places: [{ city: 'City', country: 'Country' }], date: today() }, dateline).trim()}</span> Type it, or press <kbd>{keysOf('edit-dateline', platform())}</kbd>
          </>
        )}
      </p>
    </div>
  )
}
