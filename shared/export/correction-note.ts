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
