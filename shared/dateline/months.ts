const fullNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

/** Months as the Reuters Handbook writes them in a dateline: no full stop. */
const reutersNames = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'] as const

const numbers: ReadonlyMap<string, number> = new Map(fullNames.flatMap((name, index) => [name.slice(0, 3), name.slice(0, 4), name].map((form) => [form.toLowerCase(), index + 1] as const)))

/** 1 to 12 for `Feb`, `Sept.`, `MARCH` and the like; undefined for anything else. */
export function monthNumber(word: string): number | undefined {
  return numbers.get(word.replace(/\.$/, '').toLowerCase())
}

/** `Sept`, as Reuters shortens it in datelines (Reuters Handbook, datelines). An empty string outside 1 to 12. */
export function reutersMonth(month: number): string {
  return reutersNames[month - 1] ?? ''
}
