/** Given names that are written in more than one way and sound the same, each with the number of its group. */
const givenVariants = new Map(
  `ann anne|jon john|sara sarah|steven stephen|catherine katherine kathryn catharine|mark marc|philip phillip|jeffrey geoffrey jeffery|eric erik|matthew mathew|nicolas nicholas|isabel isabelle
  alan allan allen|brian bryan|karen karin|kristen kristin|michele michelle|sean shaun shawn|terese therese theresa teresa|lindsay lindsey|marcus markus|rachel rachael|rebecca rebekah|elisabeth elizabeth|frederic frederick
  hanna hannah|leah lea|mohamed mohammed muhammad mohammad|ahmed ahmad|yusuf yousef youssef|sergei sergey|alexei alexey|vladimir wladimir|laurence lawrence|stuart stewart|gareth garet|clare claire|debra deborah|zoe zoë`
    .split(/\||\n/u)
    .flatMap((group, number) => group.trim().split(' ').map((name) => [name, number] as const)),
)

/** A name for comparing: no case, no accents, no marks. */
export function foldName(name: string): string {
  return /^[A-Za-z]+$/u.test(name) ? name.toLowerCase() : name.normalize('NFD').replaceAll(/[\p{M}'’.-]/gu, '').toLowerCase()
}

/** A name as it is written and folded for comparing: folded once, for each name of a story is held against many. */
export interface FoldedName {
  readonly written: string
  readonly folded: string
}

/** True where two given names may be one person’s, spelled two ways. Names one letter apart are often two people’s (Anna, Anne), so short ones count only as known pairs. */
export function isGivenVariant(one: FoldedName, other: FoldedName): boolean {
  if (one.folded === other.folded) return one.written !== other.written
  const group = givenVariants.get(one.folded)
  return group !== undefined && group === givenVariants.get(other.folded)
}

/** True where two surnames may be one, spelled two ways: a letter or two apart, and not a plural, a possessive or the feminine of a Slavic name. */
export function isSurnameVariant(one: FoldedName, other: FoldedName): boolean {
  if (one.written === other.written) return false
  const [short, long] = one.folded.length <= other.folded.length ? [one.folded, other.folded] : [other.folded, one.folded]
  if (short.length < 4 || long.length - short.length > 2 || short.charCodeAt(0) !== long.charCodeAt(0)) return false
  if (short === long) return true
  if (long.startsWith(short) && /^(?:s|es|a|ina|an|ian|n|ns|ish|er)$/u.test(long.slice(short.length))) return false
  if (/(?:aya|ova|eva|ina|ska)$/u.test(long) || /(?:aya|ova|eva|ina|ska)$/u.test(short)) return false
  return distance(short, long) <= (short.length >= 9 ? 2 : 1)
}

/** How many letters must be put in, taken out, changed or swapped with their neighbour; 3 stands for three and more. */
export function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = one.charAt(i - 1) === other.charAt(j - 1)
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && one.charAt(i - 1) === other.charAt(j - 2) && one.charAt(i - 2) === other.charAt(j - 1)) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return Math.min(3, row[other.length] ?? 3)
}
