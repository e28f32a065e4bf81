/** What of a key press the grid reads. */
interface GridKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** How the sheet is laid out at this moment. */
export interface GridShape {
  readonly count: number
  readonly columns: number
  /** Whole lines of pictures in view. */
  readonly linesInView: number
}

/** Where a key leads from a picture, by its place from 0; null where the key is none of the grid's. */
export function moveFrom(place: number, { key, ctrlKey, metaKey }: GridKey, { count, columns, linesInView }: GridShape): number | null {
  const last = count - 1
  const primary = ctrlKey || metaKey
  const column = place % columns
  const page = Math.max(1, linesInView) * columns
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, place + 1)
    case 'ArrowLeft':
      return Math.max(0, place - 1)
    case 'ArrowDown':
      // Out of the last full line the last picture is what lies below.
      return place + columns <= last ? place + columns : Math.floor(place / columns) < Math.floor(last / columns) ? last : place
    case 'ArrowUp':
      return place - columns >= 0 ? place - columns : place
    case 'PageDown':
      return Math.min(last, place + page)
    case 'PageUp':
      return place - page >= 0 ? place - page : column
    case 'Home':
      return primary ? 0 : place - column
    case 'End':
      return primary ? last : Math.min(last, place - column + columns - 1)
    default:
      return null
  }
}
