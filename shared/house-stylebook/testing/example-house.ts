/** A stylebook with a rule of every kind, each with examples: what the tests read, run and write back. */
export const exampleHouse = String.raw`# The style of an invented paper
name: The Harbour Post
version: 1.10
change-note: Chair, not chairman.
extends: reuters

rules:
  headline-length: error
  repeated-word: off
  banned-terms: error

lengths:
  headline: 70
  standfirst: none
  paragraph-words: 45

words: [no, 1984, wharfinger]
names:
  - Ada Quill
  - Oldport

terms:
  banned:
    fisherfolk: Write fishing crews.
    fake news: ''
  preferred:
    chairman: chair
    covid: Covid-19
    under way:
      use: [underway, afoot]
      message: One word, please.

own-rules:
  - id: no-crowd-words
    kind: existence
    message: “{found}” says nothing.
    why: The house’s guide, plain words.
    severity: suggestion
    find: [very, 'at this moment in time']
    patterns:
      - 'literal(?:ly)?'
      - '(?<!no )comment(?= on record)'
    exceptions: [literal]
    must-match:
      - The harbour was very full.
      - It happened at this  moment in time.
      - He literally sank.
      - They gave a comment on record.
      - 'Very few came.'
    must-not-match:
      - Every boat sailed.
      - Ada said “it is very full” and left.
      - A literal reading.
      - There was no comment on record.

  - id: plain-verbs
    kind: substitution
    message: Write {use}, not “{found}”.
    swap:
      utilise: use
      in order to: to
      don't: [do not, never]
    swap-patterns:
      'gr(?:e|a)y hound': greyhound
    must-match: [They utilise it., We sail in order to fish., 'We don’t know.', A gray hound ran.]
    must-not-match: [They use it., 'A greyhound ran.']

  - id: few-commas
    kind: occurrence
    message: '{count} commas; the house likes {limit} a sentence at most.'
    scope: body
    patterns: [',']
    whole-words: no
    max: 2
    must-match: ['Nets, ropes, crates, and gulls.']
    must-not-match: ['Nets, ropes. Crates, gulls, and more.', {text: 'A, b, c, d', in: headline}]

  - id: name-the-port
    kind: occurrence
    message: The story never names the port.
    scope: [body]
    find: [Oldport, Newport]
    min: 1
    per: story
    must-match: [The port is closed.]
    must-not-match: [Oldport is closed.]

  - id: said-twice
    kind: repetition
    message: “{found}” stands {count} times running.
    must-match: ['The ferry ferry sailed.', 'Ships, ships at last.']
    must-not-match: [The ferry sailed., 'She said “no no no” to it.']

  - id: one-spelling
    kind: consistency
    message: “{found}” here, {use} above.
    either:
      adviser: advisor
      focussed: focused
    must-match: ["An adviser came.\n\nAn advisor left."]
    must-not-match: ["An adviser came.\n\nAn adviser left."]

  - id: letters-explained
    kind: conditional
    message: Say what {found} stands for.
    scope: [body]
    first: '\b([A-Z]{3,5})\b'
    second: '(?:\b[A-Z][a-z]+ )+\(([A-Z]{3,5})\)'
    exceptions: [BBC]
    must-match: ['The HPA said no.', "The HPA said no.\n\nThe Harbour Port Authority (HPA) agreed."]
    must-not-match: ['The Harbour Port Authority (HPA) said no, and the HPA meant it.', The BBC came.]

  - id: headline-in-sentence-case
    kind: capitalization
    message: Headlines are set like a sentence.
    scope: headline
    match: sentence
    must-match: [Council Votes To Close Harbour Road]
    must-not-match: [Council votes to close harbour road, 'Ada Quill Oldport meets BBC']

  - id: crosshead-in-title-case
    kind: capitalization
    message: Crossheads take capitals.
    scope: crosshead
    match: title
    must-match: [A road to the sea]
    must-not-match: [A Road to the Sea, '“Down to the sea,” the Mayor Said']

  - id: kicker-in-capitals
    kind: capitalization
    message: The kicker stands in capitals.
    scope: kicker
    match: upper
    must-match: [NORWAY - SWEDen]
    must-not-match: [NORWAY - SWEDEN]

  - id: alt-begins-with-a-capital
    kind: capitalization
    message: The alternative text begins with a capital.
    scope: alt
    match: pattern
    pattern: '\p{Lu}.*'
    must-match: [a grey harbour]
    must-not-match: [A grey harbour]

  - id: short-sentences
    kind: metric
    message: The sentences have {count} words in the mean; the house likes {limit}.
    scope: body
    formula: words / sentences
    condition: '> 8'
    per: paragraph
    must-match: [The boats that left the harbour in the morning came back in the evening.]
    must-not-match: [The boats left. They came back.]
`
