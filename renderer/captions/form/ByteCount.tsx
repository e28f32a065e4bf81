import { overLimit, utf8Bytes } from '../../../shared/captions/byte-limits.ts'
import type { CaptionData, CaptionProperty } from '../../../shared/captions/caption-data.ts'
import { captionProperties } from '../../../shared/captions/caption-properties.ts'
import { figure } from '../../ui/counts.ts'

/** From what part of its place in IIM on the length of a text is shown. */
const near = 0.8

/** How much of its place in IIM a text takes, once that matters: the whole is kept in XMP, and older programs show the beginning. */
export function ByteCount({ id, property, value }: { readonly id: string; readonly property: CaptionProperty; readonly value: CaptionData[CaptionProperty] }) {
  const { iim } = captionProperties[property]
  if (iim === null) return null
  const [over] = overLimit(property, value)
  if (over !== undefined) {
    return (
      <span id={id} className="caption-bytes figures" data-over>
        {figure(over.bytes)} of {figure(over.limit)} bytes in IIM: older programs show “…{over.kept.slice(-18)}” as the end{over.entry === null ? '' : ` of entry ${String(over.entry + 1)}`}. The whole is kept in XMP.
      </span>
    )
  }
  const longest = typeof value === 'string' ? utf8Bytes(value) : Math.max(0, ...value.map((entry) => (typeof entry === 'string' ? utf8Bytes(entry) : 0)))
  if (longest < iim.bytes * near) return null
  return (
    <span id={id} className="caption-bytes figures">
      {figure(longest)} of {figure(iim.bytes)} bytes in IIM
    </span>
  )
}
