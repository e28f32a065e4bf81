import { useId, type MouseEvent } from 'react'
import { Label, NumberField, Group, Input } from 'react-aria-components'
import { thumbnailAddress } from '../../shared/ipc/bridge.ts'
import type { FocalPoint } from '../../shared/story/story.ts'
import { Button } from '../ui/Button.tsx'

interface FocalPointFieldProps {
  readonly hash: string
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly value: FocalPoint | undefined
  /** Null forgets the point: then the middle counts. */
  readonly onChange: (point: FocalPoint | null) => void
}

const middle: FocalPoint = { x: 0.5, y: 0.5 }

/** The spot that every narrower form of the picture keeps: set by a click on it, or in hundredths from the left and the top. */
export function FocalPointField({ hash, width, height, value, onChange }: FocalPointFieldProps) {
  const title = useId()
  const { x, y } = value ?? middle
  const point = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    onChange({ x: part((event.clientX - box.left) / box.width), y: part((event.clientY - box.top) / box.height) })
  }
  return (
    <Group className="focal" aria-labelledby={title}>
      <span className="label" id={title}>
        Focal point
      </span>
      <div className="focal-row">
        {/* The two numbers beside it do by keyboard what a click on the picture does. */}
        <div className="focal-picture" onClick={point} aria-hidden="true" style={{ aspectRatio: `${width} / ${height}`, backgroundImage: `url("${thumbnailAddress(hash)}")` }}>
          <span className="focal-mark" data-unset={value === undefined || undefined} style={{ insetInlineStart: `${x * 100}%`, insetBlockStart: `${y * 100}%` }} />
        </div>
        <div className="focal-numbers">
          <Hundredths label="From the left, %" value={x} onChange={(next) => onChange({ x: next, y })} />
          <Hundredths label="From the top, %" value={y} onChange={(next) => onChange({ x, y: next })} />
          {value !== undefined && (
            <Button look="quiet" onPress={() => onChange(null)}>
              Back to the middle
            </Button>
          )}
        </div>
      </div>
    </Group>
  )
}

function Hundredths({ label, value, onChange }: { readonly label: string; readonly value: number; readonly onChange: (value: number) => void }) {
  return (
    <NumberField className="focal-number" minValue={0} maxValue={100} step={1} value={Math.round(value * 100)} onChange={(next) => !Number.isNaN(next) && onChange(part(next / 100))}>
      <Label className="label">{label}</Label>
      <Input className="field" />
    </NumberField>
  )
}

/** Thousandths are finer than any rendition, and keep a saved story from growing digits. */
function part(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000
}
