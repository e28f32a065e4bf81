import type { Story } from '../story/story.ts'
import { stylebookOf } from '../stylebooks/stylebooks.ts'

const fullMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
/** AP abbreviates these with a day and spells out March to July. */
const apMonths = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

/** The corrections of a story as they stand under it, oldest first: `Correction, 2 March 2026: …`, the date in the house's form. */
export function correctionNotes({ head }: Story): string[] {
  const form = stylebookOf(head.stylebook).dates
  return (head.corrections ?? []).filter(({ note }) => note.trim() !== '').map(({ date, note }) => `Correction, ${writeDay(date, form)}: ${note.trim()}`)
}

function writeDay(date: string, form: ReturnType<typeof stylebookOf>['dates']): string {
  const [year = '', month = '1', day = '1'] = date.split('-')
  const index = Number(month) - 1
  switch (form) {
    case 'ap':
      return `${apMonths[index] ?? ''} ${Number(day)}, ${year}`
    case 'reuters':
      return `${(fullMonths[index] ?? '').slice(0, 3)} ${Number(day)}, ${year}`
    case 'day-month-year':
      return `${Number(day)} ${fullMonths[index] ?? ''} ${year}`
  }
}

/** A correction as `correctionNotes` writes it, read back whatever the house's form of its date; null for any other line. */
export function readCorrectionNote(text: string): { readonly date: string; readonly note: string } | null {
  const found = /^Correction, ([^:]{6,24}): (\S[\s\S]{0,1999})$/.exec(text.trim())
  const date = found === null ? null : readDay(found[1] ?? '')
  return date === null ? null : { date, note: (found?.[2] ?? '').trim() }
}

function readDay(text: string): string | null {
  const found = /^(?:(\d{1,2}) (\p{L}+) (\d{4})|(\p{L}+\.?) (\d{1,2}), (\d{4}))$/u.exec(text)
  if (found === null) return null
  const name = (found[2] ?? found[4] ?? '').slice(0, 3)
  const month = fullMonths.findIndex((full) => full.slice(0, 3) === name)
  const day = Number(found[1] ?? found[5])
  return month < 0 || day < 1 || day > 31 ? null : `${found[3] ?? found[6] ?? ''}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
