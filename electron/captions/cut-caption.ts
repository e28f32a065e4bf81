import { captionDataSchema, captionPropertyNames, emptyCaption } from '../../shared/captions/caption-data.ts'
import type { MergedCaption } from '../../shared/captions/conflicts.ts'

/**
 * A caption from a stranger's file within the bounds of the schema. A property that is out of all measure (a megabyte of
 * text, ten thousand keywords) is left out rather than the picture refused; the original keeps it.
 */
export function cutCaption(merged: MergedCaption): MergedCaption {
  const parsed = captionDataSchema.safeParse(merged.caption)
  if (parsed.success) return { ...merged, caption: parsed.data }
  const caption = emptyCaption()
  for (const property of captionPropertyNames) {
    const one = captionDataSchema.shape[property].safeParse(merged.caption[property])
    if (one.success) Object.assign(caption, { [property]: one.data })
  }
  const translations = captionDataSchema.shape.translations.safeParse(merged.caption.translations)
  if (translations.success) caption.translations = translations.data
  return { caption, conflicts: merged.conflicts.filter(({ property, sides }) => sides.every(({ value }) => captionDataSchema.shape[property].safeParse(value).success)) }
}
