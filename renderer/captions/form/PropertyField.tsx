import { useId, type ReactNode } from 'react'
import type { CaptionChanges, CaptionData, CaptionProperty } from '../../../shared/captions/caption-data.ts'
import { dataMiningCodes, isEmptyProperty, isSameValue } from '../../../shared/captions/caption-data.ts'
import { captionProperties } from '../../../shared/captions/caption-properties.ts'
import type { CaptionConflict, Carrier } from '../../../shared/captions/conflicts.ts'
import { dataMiningLabels, sourceTypeAddress, sourceTypeOf, sourceTypes } from '../../../shared/captions/source-types.ts'
import { IconButton } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { figure } from '../../ui/counts.ts'
import { ByteCount } from './ByteCount.tsx'
import { ConflictSides } from './ConflictSides.tsx'
import { DateField } from './DateField.tsx'
import { EntryList } from './EntryList.tsx'
import { LocationsField } from './LocationsField.tsx'
import { ProseText } from './ProseText.tsx'
import { propertyHelp, rowsOf } from './property-help.ts'
import { SuggestedText } from './SuggestedText.tsx'

interface PropertyFieldProps {
  readonly property: CaptionProperty
  readonly caption: CaptionData
  /** What the file itself says. */
  readonly embedded: CaptionData
  readonly conflict: CaptionConflict | undefined
  /** Characters after which an alt text is long (the house's limit, UTF-16 units). */
  readonly altLimit: number
  readonly onChange: (property: CaptionProperty, changes: CaptionChanges, whole: boolean) => void
  readonly onChoose: (property: CaptionProperty, carrier: Carrier | null) => void
  /** What house style says of the field. */
  readonly children?: ReactNode
}

/** One property of a picture with its label, its help, its place in IIM and what else is to be known of it. */
export function PropertyField({ property, caption, embedded, conflict, altLimit, onChange, onChoose, children }: PropertyFieldProps) {
  const id = useId()
  const { label, kind } = captionProperties[property]
  const help = propertyHelp[property]
  const isChoice = kind === 'source-type' || kind === 'data-mining'
  const describedBy = [help === undefined ? '' : `${id}-help`, `${id}-bytes`].filter((part) => part !== '').join(' ')
  // Where the copies differ each is offered as it is.
  const isChanged = conflict === undefined && !isEmptyProperty(embedded[property]) && !isSameValue(caption[property], embedded[property])
  const restore = isChanged && <IconButton icon="restore" label={`${label}: as the file says`} onPress={() => onChange(property, { [property]: embedded[property] }, true)} />
  return (
    <div className="caption-field" data-kind={kind} data-property-of={property} data-conflict={conflict !== undefined || undefined}>
      {isChoice && restore}
      {!isChoice && (
        <span className="caption-label">
          {kind === 'locations' ? <span className="label">{label}</span> : <label className="label" htmlFor={id}>{label}</label>}
          {restore}
          {property === 'altText' && caption.altText !== '' && (
            <span className="caption-count figures" data-over={caption.altText.length > altLimit || undefined}>
              {figure(caption.altText.length)} / {figure(altLimit)}
            </span>
          )}
        </span>
      )}
      <Entry id={id} property={property} caption={caption} describedBy={describedBy} onChange={onChange} />
      {help !== undefined && (
        <span id={`${id}-help`} className="note">
          {help}
        </span>
      )}
      <ByteCount id={`${id}-bytes`} property={property} value={caption[property]} />
      {conflict !== undefined && <ConflictSides label={label} conflict={conflict} onChoose={(carrier) => onChoose(property, carrier)} />}
      {children}
    </div>
  )
}

type EntryProps = Pick<PropertyFieldProps, 'property' | 'caption' | 'onChange'> & { readonly id: string; readonly describedBy: string }

function Entry({ id, property, caption, describedBy, onChange }: EntryProps) {
  const { label, kind } = captionProperties[property]
  const set = (value: CaptionData[CaptionProperty], whole: boolean) => onChange(property, { [property]: value }, whole)
  const value = caption[property]
  switch (kind) {
    case 'text':
      return typeof value === 'string' ? <SuggestedText id={id} property={property} label={label} value={value} describedBy={describedBy} onChange={set} /> : null
    case 'prose':
      return typeof value === 'string' ? <ProseText id={id} property={property} value={value} rows={rowsOf(property)} describedBy={describedBy} onChange={set} /> : null
    case 'list':
      return property === 'creators' || property === 'keywords' || property === 'personsShown' ? <EntryList id={id} property={property} label={label} values={caption[property]} describedBy={describedBy} onChange={(values) => set(values, true)} /> : null
    case 'date':
      return <DateField id={id} value={caption.dateCreated} describedBy={describedBy} onChange={(date) => set(date, false)} />
    case 'locations':
      return <LocationsField locations={caption.locationsShown} onChange={(locations) => set(locations, false)} />
    case 'source-type':
      return <SourceType label={label} value={caption.digitalSourceType} onChange={(address) => set(address, true)} />
    case 'data-mining':
      return <Choice label={label} options={dataMiningCodes.map((code) => ({ value: code, label: dataMiningLabels[code] }))} value={caption.dataMining} onChange={(code) => set(code, true)} />
  }
}

function SourceType({ label, value, onChange }: { readonly label: string; readonly value: string; readonly onChange: (address: string) => void }) {
  const known = sourceTypeOf(value)
  const options = [{ value: '', label: 'Nothing said' }, ...sourceTypes.map((type) => ({ value: type.code, label: type.label }))]
  // An address that is none of the list is kept and shown as it is.
  const shown = known === null && value !== '' ? [...options, { value, label: value }] : options
  return (
    <>
      <Choice label={label} options={shown} value={known?.code ?? value} onChange={(code) => onChange(code === '' || code === value ? code : sourceTypeAddress(code))} />
      {known !== null && <span className="note">{known.explanation}{known.ai ? ' Readers are to be told.' : ''}</span>}
    </>
  )
}
