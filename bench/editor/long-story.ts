import { body, paragraph } from '../../shared/story/body-builder.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import { currentSchemaVersion, type Story } from '../../shared/story/story.ts'
import { createChecker } from '../../shared/style/checker.ts'
import { bareText } from '../../shared/style/story-text.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import { storyOf } from '../check/story.ts'

/** Sentences with one fault each in the AP's eyes. */
const faulty = ['About 40% of the boats were older than that.', 'The crossing took 6 hours.', 'They met at 10:00 a.m. in the harbor office.', 'The vote was on the 3rd of March.', 'Nearly 5 percent of the houses were empty .']

/** Where the paragraph stands that is full of findings, as a share of the story. */
const crowdedAt = 0.4

export interface LongStory {
  readonly story: Story
  readonly paragraphs: readonly string[]
  readonly findings: number
  /** Index of the paragraph that is full of findings. */
  readonly crowded: number
}

/**
 * An invented story of 20,000 words in which house style finds about 400 things: faults are put into paragraphs all over
 * it until there are as many, and one paragraph has two dozen.
 */
export function longStory(): LongStory {
  const paragraphs = storyOf(19_000)
  const crowded = Math.floor(paragraphs.length * crowdedAt)
  paragraphs[crowded] = Array.from({ length: 24 }, (_, index) => faulty[index % faulty.length]).join(' ')
  const count = (): number => createChecker().check(bareText(paragraphs), stylebookOf('ap')).length
  let findings = count()
  for (let step = 0; findings < 400 && step < 40; step += 1) {
    // A stride that is no divisor of anything, so that the faults do not stand in rows.
    for (let each = 0; each < 12; each += 1) {
      const at = ((step * 12 + each) * 73) % paragraphs.length
      paragraphs[at] = `${paragraphs[at] ?? ''} ${faulty[(step + each) % faulty.length] ?? ''}`
    }
    findings = count()
  }
  return { story: storyWith('Twenty thousand words on a ferry', paragraphs), paragraphs, findings, crowded }
}

/** A story of a few lines, to come from and to go back to. */
export function shortStory(): Story {
  return storyWith('A short one', ['The night ferry left on time.', 'Nobody had expected it to.'])
}

function storyWith(headline: string, paragraphs: readonly string[]): Story {
  return {
    schemaVersion: currentSchemaVersion,
    id: mintIdentifier(),
    head: { kicker: 'FERRY', headline, standfirst: 'An invented story for the bench.', bylines: ['Ines Okafor'], slug: 'ferry', language: 'en-US', stylebook: 'ap' },
    body: body(paragraphs.map((text) => paragraph([{ text }]))),
    pictures: [],
  }
}
