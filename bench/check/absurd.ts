/** Paragraphs that no newsroom writes and that a check must survive: a name for each, and how to make it. Made when asked for, for some are large. */
export const absurdParagraphs: ReadonlyMap<string, () => string> = new Map([
  ['100,000 small letters without a space', () => 'a'.repeat(100_000)],
  ['20,000 small letters without a space', () => 'a'.repeat(20_000)],
  ['20,000 capitals', () => 'A'.repeat(20_000)],
  ['20,000 figures', () => '7'.repeat(20_000)],
  ['20,000 open brackets', () => '('.repeat(20_000)],
  ['20,000 spaces', () => `a${' '.repeat(19_998)}b`],
  ['a.a.a', () => 'a.'.repeat(10_000)],
  ['A.A.A', () => 'A.'.repeat(10_000)],
  ['1,1,1', () => '1,'.repeat(10_000)],
  ['a a a', () => 'a '.repeat(10_000)],
  ['Aa Aa Aa', () => 'Aa '.repeat(6_600)],
  ['a-a-a', () => 'a-'.repeat(10_000)],
  ['letters with accents of their own', () => 'e\u0301'.repeat(10_000)],
  ['10,000 straight quotation marks', () => '"'.repeat(10_000)],
  ['10,000 opening marks', () => '“'.repeat(10_000)],
  ['10,000 closing marks', () => '”'.repeat(10_000)],
  ['10,000 marks, straight and curly', () => '“"”'.repeat(3_334)],
  ['10,000 marks round letters', () => '“a”'.repeat(5_000)],
  ['10,000 single marks', () => '‘a’'.repeat(5_000)],
  ['quotes with their speakers', () => '“It is so,” said Ann Poe. '.repeat(760)],
  ['dashes', () => 'a – b — c -- d '.repeat(1_300)],
  ['dates', () => 'Jan. 1 '.repeat(2_800)],
  ['brackets with capitals', () => 'A(AB) '.repeat(3_300)],
  ['names without end', () => 'Aa van der '.repeat(1_800)],
  ['sums', () => '$1m '.repeat(5_000)],
  ['right to left', () => 'قال الوزير "نعم". '.repeat(1_100)],
  ['pictographs', () => '👩‍👩‍👧 '.repeat(2_200)],
  ['1 MB of sentences', () => 'The council of Port Ansel voted 11 to 2 on Tuesday to bring back the night ferry. '.repeat(12_500)],
])

/** A house's stylebook whose patterns hang other engines. */
export const hostileHouse = String.raw`name: The Hostile House
version: 1
extends: ap
own-rules:
${['(a+)+$', '(a|aa)+$', '(.*)*x', '([a-z]+)*\\d', '(a|a?)+b'].map(
  (pattern, index) => `  - id: hostile-${String.fromCharCode(97 + index)}
    kind: existence
    message: Found.
    why: A test.
    patterns: ['${pattern}']`,
).join('\n')}
`
