import type { CaptionLocation } from '../../../shared/captions/caption-data.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'

const emptyLocation: CaptionLocation = { name: '', sublocation: '', city: '', state: '', country: '', countryCode: '', worldRegion: '' }
const parts = [
  ['name', 'Name of the place'],
  ['sublocation', 'Sublocation'],
  ['city', 'City'],
  ['state', 'State or province'],
  ['country', 'Country'],
  ['countryCode', 'Country code'],
] as const

/** Places that are to be seen in the picture, which need not be where it was taken. */
export function LocationsField({ locations, onChange }: { readonly locations: readonly CaptionLocation[]; readonly onChange: (locations: CaptionLocation[]) => void }) {
  return (
    <div className="locations">
      {locations.map((location, index) => (
        <fieldset key={index} className="location">
          <legend className="visually-hidden">Location shown {index + 1}</legend>
          {parts.map(([part, label]) => (
            <TextField key={part} label={label} value={location[part]} maximum={10_000} onChange={(value) => onChange(locations.with(index, { ...location, [part]: value }))} />
          ))}
          <IconButton icon="bin" label={`Remove location ${index + 1}`} onPress={() => onChange(locations.toSpliced(index, 1))} />
        </fieldset>
      ))}
      <Button look="quiet" onPress={() => onChange([...locations, emptyLocation])}>
        Add a location shown
      </Button>
    </div>
  )
}
