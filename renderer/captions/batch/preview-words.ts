import { captionProperties } from '../../../shared/captions/caption-properties.ts'
import { compareWords, type RedlineWords } from '../../../shared/compare/compare-words.ts'
import { sourceTypeOf } from '../../../shared/captions/source-types.ts'
import type { AnswerOf } from '../../../shared/ipc/contract.ts'

export type PicturePreview = AnswerOf<'captions.preview-batch'>[number]
type Change = PicturePreview['changes'][number]

/** What a change makes of a property, word by word. */
export function redlineOf({ property, before, after }: Change): RedlineWords[] {
  return compareWords(inWords(property, before), inWords(property, after))
}

function inWords(property: Change['property'], value: Change['before']): string {
  if (typeof value === 'string') return property === 'digitalSourceType' ? (sourceTypeOf(value)?.label ?? value) : value
  return value.map((entry) => (typeof entry === 'string' ? entry : Object.values(entry).filter((part) => part !== '').join(', '))).join('; ')
}

/** A note in words: what a person should know before the batch is made. */
export function noteInWords({ property, kind, text }: PicturePreview['notes'][number]): string {
  const { label, iim } = captionProperties[property]
  switch (kind) {
    case 'unknown-variable':
      return `${label}: there is no variable ${text}; it stays as written.`
    case 'unknown-code':
      return `${label}: no list knows the code ${text}; it stays as written.`
    case 'over-limit':
      return `${label}: longer than the ${String(iim?.bytes ?? '')} bytes of IIM. XMP keeps all of it; IIM ends at “…${text.slice(-24)}”.`
    case 'not-a-date':
      return `${label}: “${text}” is no date; left as it is.`
    case 'not-a-choice':
      return `${label}: “${text}” is none of its values; left as it is.`
  }
}
