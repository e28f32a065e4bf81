import { createChecker } from '../shared/style/checker.ts'
import { bareText } from '../shared/style/story-text.ts'
import { stylebookOf } from '../shared/stylebooks/stylebooks.ts'

// The house-style check on an invented story of 20,000 words: whole, and again after one keystroke.

const sentences = [
  'The council of Port Ansel voted 11 to 2 on Tuesday to bring back the night ferry.',
  '“We lost a generation of shift workers to the mainland,” said Councilwoman Marta Lindqvist.',
  'The Lowen Island Ferry Trust (LIFT) will run two crossings a night, at 9:30 p.m. and 11 p.m.',
  'Captain Tomas Brekke, 61, made the last crossing in 2017, when the service cost $4 million a year.',
  '“I could steer it in the dark,” Brekke told a meeting in the old school. “The rocks have not moved.”',
  'About 40% of the islanders work on the mainland, according to the harbor office.',
]
const words = (text: string): number => text.split(/\s+/u).length

const paragraphs: string[] = []
for (let total = 0, index = 0; total < 20_000; index += 1) {
  const paragraph = [0, 1, 2].map((offset) => sentences[(index * 7 + offset * 5 + Math.floor(index / 6)) % sentences.length]).join(' ')
  paragraphs.push(`${paragraph} That was day ${index + 1}.`)
  total += words(paragraph) + 4
}
const stylebook = stylebookOf('ap')
const total = paragraphs.reduce((sum, paragraph) => sum + words(paragraph), 0)

function timed(name: string, rounds: number, action: (round: number) => unknown): void {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    action(round)
    times.push(performance.now() - start)
  }
  times.sort((one, other) => one - other)
  const at = (share: number): string => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2).padStart(9)
  console.log(`${name.padEnd(48)}${at(0.5)}${at(0.95)}`)
}

console.log(`${`${total} words, ${paragraphs.length} paragraphs; stylebook AP`.padEnd(48)}   p50 ms   p95 ms`)
timed('whole check, a new checker each time', 30, () => createChecker().check(bareText(paragraphs), stylebook))
const checker = createChecker()
checker.check(bareText(paragraphs), stylebook)
const middle = Math.floor(paragraphs.length / 2)
timed('again after one keystroke', 200, (round) => {
  const edited = paragraphs.with(middle, `${paragraphs[middle] ?? ''} And on${'x'.repeat(round % 9)}`)
  return checker.check(bareText(edited), stylebook)
})
