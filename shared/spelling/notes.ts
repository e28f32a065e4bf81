import { grammarRule, takenKinds } from './grammar-policy.ts'

/** Title and reason of each rule of spelling and grammar, for whoever asks why. */
export const spellingNotes: readonly { readonly id: string; readonly title: string; readonly rationale: string }[] = [
  {
    id: 'spelling',
    title: 'Spelling',
    rationale: 'Each word is looked up in Harper’s dictionary, American or British by the stylebook. Names are left alone: whatever has a capital, and what the story itself shows to be a name. “Add to words” makes a word count as right in every story.',
  },
  ...[...takenKinds, 'Miscellaneous'].map((kind) => ({
    id: grammarRule(kind),
    title: 'Grammar and wording',
    rationale: 'Harper, a general checker of English, takes this for a slip. Only those of its rules run that were right on news copy, never on words inside quotation marks, and none of them holds a story back.',
  })),
]
