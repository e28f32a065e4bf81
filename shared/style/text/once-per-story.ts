import type { StoryContext, StoryText } from '../rule.ts'

/**
 * Works something out of a story for the first rule that asks and gives the same to the others. A story never changes;
 * an edited one is another story, and what was worked out of it goes when it does.
 */
export function oncePerStory<Context extends Partial<StoryContext>, Answer extends object>(workOut: (story: StoryText, context: Context) => Answer): (story: StoryText, context: Context) => Answer {
  const known = new WeakMap<StoryText, Answer>()
  return (story, context) => {
    const answer = known.get(story) ?? workOut(story, context)
    known.set(story, answer)
    return answer
  }
}
