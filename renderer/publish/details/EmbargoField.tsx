import { useRef } from 'react'
import { DateField, DateInput, DateSegment, I18nProvider, Label } from 'react-aria-components'
import { createStore, useStore } from '../../app/store.ts'
import { useFieldHistory } from '../../story/use-field-history.ts'
import { Button } from '../../ui/Button.tsx'
import { PlainChoice } from '../../ui/PlainChoice.tsx'
import { useNow } from '../../ui/time.ts'
import { clockIn, momentInWords, momentOf, ownZone, timeZones } from './embargo-time.ts'

/** The zone that embargoes are written in; the story keeps the moment alone. */
const zoneInUse = createStore(ownZone())

interface EmbargoFieldProps {
  /** ISO 8601, UTC. */
  readonly embargo: string | undefined
  readonly onChange: (embargo: string | undefined) => void
}

/** Until when no reader may see the story: date, time, and the zone that they are meant in. */
export function EmbargoField({ embargo, onChange }: EmbargoFieldProps) {
  const zone = useStore(zoneInUse)
  const now = useNow()
  const field = useRef<HTMLDivElement>(null)
  const set = (moment: string) => onChange(moment === '' ? undefined : moment)
  const { onTyped, onKeyDown } = useFieldHistory(field, embargo ?? '', set)
  return (
    <div ref={field} className="embargo" data-place="head:embargo" role="group" aria-label="Embargo" onKeyDownCapture={onKeyDown}>
      <div className="embargo-row">
        <I18nProvider locale="en-GB">
          <DateField className="text-field" granularity="minute" hourCycle={24} shouldForceLeadingZeros value={clockIn(zone, embargo)} onChange={(clock) => onTyped(clock === null ? '' : momentOf(zone, clock))}>
            <Label className="label">Not before</Label>
            <DateInput className="field date-input">{(segment) => <DateSegment className="date-segment" segment={segment} />}</DateInput>
          </DateField>
        </I18nProvider>
        <PlainChoice label="Time zone" options={timeZones().map((name) => ({ value: name, label: name.replaceAll('_', ' ') }))} value={zone} onChange={zoneInUse.set} />
      </div>
      {embargo !== undefined && (
        <div className="embargo-words">
          <p className="note" role="status">
            {Date.parse(embargo) > now ? `No reader sees it before ${momentInWords(zone, embargo)}.` : `The embargo is over since ${momentInWords(zone, embargo)}.`}
          </p>
          <Button look="quiet" onPress={() => onChange(undefined)}>
            No embargo
          </Button>
        </div>
      )}
    </div>
  )
}
