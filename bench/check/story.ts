/**
 * A made-up story of at least so many words, the same at every run: sentences of the kinds that news copy is made of,
 * with invented people and places, put together by a fixed sequence of numbers. Paragraphs as the body holds them.
 */
export function storyOf(words: number): string[] {
  const next = sequence()
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? ''
  const filled = (sentence: string): string =>
    sentence.replaceAll(/\{(\w+)\}/gu, (_all, kind: string) => (kind === 'n' ? String(2 + next(90)) : pick(lists[kind as keyof typeof lists])))
  const paragraphs: string[] = []
  for (let total = 0; total < words; ) {
    const count = 1 + next(3)
    const paragraph = Array.from({ length: count }, () => filled(pick(next(3) === 0 ? speech : prose))).join(' ')
    paragraphs.push(paragraph)
    total += countWords(paragraph)
  }
  return paragraphs
}

export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length
}

/** Numbers from 0 below a limit; always the same sequence (a linear congruence). */
function sequence(): (below: number) => number {
  let state = 20_000
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const lists = {
  given: ['Marta', 'Tomas', 'Ingrid', 'Pavel', 'Ruth', 'Samir', 'Elin', 'Jonas', 'Noor', 'Callum', 'Yara', 'Viktor', 'Hanne', 'Leo', 'Amina', 'Piers'],
  surname: ['Lindqvist', 'Brekke', 'Oyelaran', 'Harrowgate', 'Castellan', 'Demirovic', 'Tollander', 'Vasek', 'Abernethy', 'Quillon', 'Strandberg', 'Okonjo', 'Merriweather', 'Fenwick', 'Salter', 'Rosenqvist', 'Dunmore', 'Ashgrove', 'Petrakis', 'Wainscott'],
  title: ['Mayor', 'Councilwoman', 'Captain', 'Professor', 'Detective Sgt.', 'Judge', 'harbormaster', 'union leader'],
  place: ['Port Ansel', 'Lowen Island', 'Harrow Bay', 'Eastmere', 'Saint Olave', 'Kestrel Point', 'Upper Vale', 'Dunmarrow'],
  body: ['Northern Harbour Authority (NHA)', 'Lowen Island Ferry Trust (LIFT)', 'Eastmere County Council', 'Ministry of Transport', 'University of Eastmere', 'Coastal Rescue Service'],
  thing: ['ferry', 'bridge', 'harbor wall', 'night crossing', 'school bus', 'water main', 'ticket office', 'lighthouse'],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  month: ['January', 'Feb.', 'March', 'April', 'June', 'August', 'Sept.', 'November'],
  verb: ['said', 'told reporters', 'added', 'wrote in a letter', 'argued'],
} as const

const prose = [
  'The council of {place} voted {n} to {n} on {day} to bring back the {thing}.',
  'The {body} will run two crossings a night, at 9:30 p.m. and 11 p.m., from {month} {n}.',
  '{title} {given} {surname}, {n}, made the last crossing in 2017, when the service cost ${n} million a year.',
  'About {n}% of the islanders work on the mainland, according to the harbor office.',
  'Residents who had waited for hours in the rain were told that the {thing} would not open before the weekend, and many of them went home.',
  'Work on the {thing} began in {month}, and it was expected to take about seven months.',
  'It was the third time since the winter that engineers had been called to {place}.',
  '{surname} did not answer questions about the contract, which was signed without a vote.',
  'In {place}, shops, schools and offices stayed shut for most of the day.',
  'A report by the {body}, published on {day}, found that {n} of the {n} boats were older than the rules allow.',
  'The road to {place} was closed after heavy snow, police said, and drivers were sent back to the coast.',
  'Prices rose by {n} percent over the year; wages rose by less than half of that.',
  'The company, which has its head office in {place}, employs {n},000 people and is owned by three families.',
  'Nobody was hurt — but the {thing} will need to be replaced, and the money for it has not been found.',
  'The color of the water had changed overnight, and fishermen noticed a smell of oil.',
  'Critics of the plan say it is too expensive, too slow and too late.',
  'He was born in {place}, studied law and worked for a newspaper before he entered politics.',
  'The trial, which is due to start in {month}, is very likely to be moved to another court.',
] as const

const speech = [
  '“We lost a generation of shift workers to the mainland,” said {title} {given} {surname}.',
  '“I could steer it in the dark,” {surname} {verb}. “The rocks have not moved.”',
  '{given} {surname} {verb}: “Nobody asked us about the {thing}, and nobody will pay for it but us.”',
  'The {body} called the plan “a serious mistake” and asked for more time.',
  '“If they close it, what is left for us?” {surname} {verb} at a meeting in {place} on {day}.',
  '“It is not the money,” {title} {given} {surname} {verb}. “It is that we were told about it by a leaflet, after the fact, as if we did not live here.”',
] as const
