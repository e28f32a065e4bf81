/**
 * Every match of a pattern (with the flag g) in a text. It does what `matchAll` does without making a pattern and an
 * iterator for each text: rules ask this of every block, and most blocks have no match at all.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match)
    // An empty match would be found again for ever.
    if (match[0] === '') pattern.lastIndex += 1
  }
  return matches
}
