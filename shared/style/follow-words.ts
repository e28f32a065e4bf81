/** Words as they stood once, with what stood around them. */
export interface StoodWords {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Cells of the comparison's table; two long texts that differ nearly everywhere are compared around the words alone. */
const largestTable = 1_000_000

/** Units that surroundings must share before words count as the same in another text. */
const leastShared = 12

/** Units on either side of the words that are looked at first: about a clause. */
const nearby = 24

/**
 * Where words that stood in a text stand now, after edits to the text around them; null where the words themselves have
 * been changed or taken out. Gives the start in UTF-16 units of `text`.
 *
 * Words between the same clauses as before are the same ones. Where those have changed, the two texts are laid side by
 * side (the longest run of words they have in common, each counting by its length), so that the same words standing
 * elsewhere in the text are not taken for these. Words that stood once and stand once are the same ones however much
 * has been written around them.
 */
export function followWords(stood: StoodWords, text: string): number | null {
  const { before, words, after } = stood
  if (text.length === before.length + words.length + after.length && text === before + words + after) return before.length
  if (words === '') return null
  const places = placesOf(stood, text)
  if (places.length === 0) return null
  const near = betweenTheSame(stood, text, places)
  if (near !== null) return near
  const aligned = align(stood, text, places)
  if (aligned !== 'too-large' && aligned !== null) return aligned
  const [only, ...others] = places
  if (only !== undefined && others.length === 0 && placesOf(stood, before + words + after).length === 1) return only
  return aligned === 'too-large' ? nearest(stood, text, places) : null
}

/**
 * Where the words stand in a text that they have been moved into, as when a paragraph is split or joined to another:
 * what is left around them must be word for word what stood there. Gives every such start.
 */
export function findMoved(stood: StoodWords, text: string): number[] {
  return placesOf(stood, text).filter((start) => {
    const end = start + stood.words.length
    const left = sharedEnd(stood.before, text.slice(0, start))
    const right = sharedStart(stood.after, text.slice(end))
    return left === Math.min(stood.before.length, start) && right === Math.min(stood.after.length, text.length - end) && left + right >= leastShared
  })
}

/** Every place where the words stand in the text: as words of their own where they were that, inside longer ones otherwise. */
function placesOf({ before, words, after }: StoodWords, text: string): number[] {
  const opens = startsWord(words) && !endsWord(before)
  const closes = endsWord(words) && !startsWord(after)
  const places: number[] = []
  if (words === '') return places
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length
    if ((opens && endsWord(text.slice(Math.max(0, start - 2), start))) || (closes && startsWord(text.slice(end, end + 2)))) continue
    if (start < (places.at(-1) ?? -words.length) + words.length) continue
    places.push(start)
  }
  return places
}

const startsWord = (text: string) => /^[\p{L}\p{N}]/u.test(text)
const endsWord = (text: string) => /[\p{L}\p{N}]$/u.test(text.slice(-2))

/** The one place, then as now, that has the nearby words on both sides. */
function betweenTheSame(stood: StoodWords, text: string, places: readonly number[]): number | null {
  const { before, words, after } = stood
  const left = before.slice(-nearby)
  const right = after.slice(0, nearby)
  if (left.length + right.length < leastShared) return null
  const among = (whole: string, starts: readonly number[]) => starts.filter((start) => whole.slice(0, start).endsWith(left) && whole.startsWith(right, start + words.length))
  const [now, ...others] = among(text, places)
  if (now === undefined || others.length > 0) return null
  const once = before + words + after
  return among(once, placesOf(stood, once)).length === 1 ? now : null
}

interface Token {
  readonly text: string
  readonly start: number
}

/** The start that the words have in the best alignment; null where it has none for them. */
function align(stood: StoodWords, text: string, places: readonly number[]): number | null | 'too-large' {
  const { before, words, after } = stood
  const once = before + words + after
  const own = before.length
  // The words are one token wherever they stand, so that they are found again whole or not at all; here, first of all.
  const elsewhere = placesOf(stood, once).filter((start) => start + words.length <= own || start >= own + words.length)
  const then = tokensOf(once, [...elsewhere, own].sort((one, other) => one - other), words.length)
  const now = tokensOf(text, places, words.length)
  const wanted = then.findIndex((token) => token.start === own)
  let head = 0
  while (head < then.length && head < now.length && then[head]?.text === now[head]?.text) head += 1
  if (wanted < head) return now[wanted]?.start ?? null
  let tail = 0
  while (tail < then.length - head && tail < now.length - head && then.at(-1 - tail)?.text === now.at(-1 - tail)?.text) tail += 1
  if (wanted >= then.length - tail) return now[now.length - (then.length - wanted)]?.start ?? null
  const rows = then.slice(head, then.length - tail)
  const columns = now.slice(head, now.length - tail)
  if ((rows.length + 1) * (columns.length + 1) > largestTable) return 'too-large'
  return alignedIn(rows, columns, wanted - head)
}

/** Which of `columns` the row `wanted` is matched with in a heaviest common subsequence. */
function alignedIn(rows: readonly Token[], columns: readonly Token[], wanted: number): number | null {
  const width = columns.length + 1
  const best = new Uint32Array((rows.length + 1) * width)
  const at = (row: number, column: number) => best[row * width + column] ?? 0
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    for (let column = columns.length - 1; column >= 0; column -= 1) {
      const same = rows[row]?.text === columns[column]?.text
      const skipped = Math.max(at(row + 1, column), at(row, column + 1))
      best[row * width + column] = same ? Math.max(skipped, at(row + 1, column + 1) + (rows[row]?.text.length ?? 0)) : skipped
    }
  }
  let row = 0
  let column = 0
  while (row <= wanted && column < columns.length) {
    const weight = rows[row]?.text.length ?? 0
    if (rows[row]?.text === columns[column]?.text && at(row, column) === at(row + 1, column + 1) + weight) {
      if (row === wanted) return columns[column]?.start ?? null
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return null
}

/** Words, runs of spaces and single marks; each of `places` is a token of `length` units, whatever is in it. */
function tokensOf(text: string, places: readonly number[], length: number): Token[] {
  const tokens: Token[] = []
  let from = 0
  const between = (end: number) => {
    for (const match of text.slice(from, end).matchAll(/\s+|[\p{L}\p{M}\p{N}]+|./gsu)) tokens.push({ text: match[0], start: from + match.index })
  }
  for (const start of places) {
    between(start)
    tokens.push({ text: text.slice(start, start + length), start })
    from = start + length
  }
  between(text.length)
  return tokens
}

/** In a text too long to lay beside another: the place whose surroundings are most like the old ones, where one is. */
function nearest({ before, words, after }: StoodWords, text: string, places: readonly number[]): number | null {
  const scored = places.map((start) => {
    const end = start + words.length
    const left = sharedEnd(before, text.slice(Math.max(0, start - before.length), start))
    return { start, shared: left + sharedStart(after, text.slice(end, end + after.length)) }
  })
  const [first, second] = scored.sort((one, other) => other.shared - one.shared)
  return first !== undefined && first.shared >= leastShared && first.shared > (second?.shared ?? 0) ? first.start : null
}

function sharedStart(one: string, other: string): number {
  let shared = 0
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared += 1
  return shared
}

function sharedEnd(one: string, other: string): number {
  let shared = 0
  while (shared < one.length && shared < other.length && one[one.length - 1 - shared] === other[other.length - 1 - shared]) shared += 1
  return shared
}
