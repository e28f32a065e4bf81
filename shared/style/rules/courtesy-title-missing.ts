import { mentionsIn } from '../names/mentions.ts'
import { found } from '../found.ts'
import type { StoryRule } from '../rule.ts'

export const courtesyTitleMissing: StoryRule = {
  id: 'courtesy-title-missing',
  scope: 'story',
  category: 'names',
  title: 'Surname without a courtesy title',
  rationale: 'BBC News style guide, names: the full name first, then `Mr Ban`; in news, not in sport or the arts, and not for the convicted, the dead of history or children. A suggestion for that reason, once for each person.',
  severity: 'suggestion',
  check: (story, context) => {
    if (context.stylebook.secondReference !== 'courtesy-title') return []
    const mentions = mentionsIn(story, context)
    const seen = new Set<string>()
    return mentions.paragraphs.flatMap(({ block, paragraph, bare }) => bare.filter(({ text }) => !seen.has(text)).flatMap(({ start, end, text: surname }) => {
      if (seen.has(surname) || (mentions.firstInFull.get(surname)?.in.paragraph ?? Infinity) > paragraph) return []
      if (/(?:\p{Lu}[\p{L}.’'-]*|[Tt]he|\bde|\bvon|\bvan|\bal-?) ?$/u.test(block.text.slice(Math.max(0, start - 30), start))) return []
      seen.add(surname)
      return [found(block, start, end, `In news ${context.stylebook.shortName} says Mr, Mrs or Ms ${surname} after the first mention.`)]
    }))
  },
  examples: {
    match: [{ text: 'Mayor Ann Lindqvist opened the bridge.\n\n“It will stand,” Lindqvist said.', stylebook: 'bbc', finds: 'Lindqvist' }],
    pass: [
      { text: 'Mayor Ann Lindqvist opened the bridge.\n\n“It will stand,” Mrs Lindqvist said.', stylebook: 'bbc' },
      { text: 'Mayor Ann Lindqvist opened the bridge.\n\n“It will stand,” Lindqvist said.', stylebook: 'ap' },
      { text: 'Mayor Ann Lindqvist opened the bridge.\n\n“It will stand,” Lady Lindqvist said.', stylebook: 'bbc' },
    ],
  },
}
