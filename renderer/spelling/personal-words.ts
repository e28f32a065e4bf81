import { maximumWordLength, maximumWords } from '../../shared/ipc/preferences.ts'
import { foldWord } from '../../shared/spelling/story-names.ts'
import type { Finding } from '../../shared/style/finding.ts'
import { showToast } from '../app/notices.ts'
import { preferences, setPreferences } from '../app/preferences.ts'

/** True for a finding that goes away when its word is added to the dictionary. */
export function isWordToAdd({ rule, text }: Finding): boolean {
  return rule === 'spelling' && text !== '' && text.length <= maximumWordLength
}

/** Adds a word or name to the person’s own list, for every story from now on. */
export async function addWord(word: string): Promise<void> {
  const { words } = preferences.get()
  if (words.some((known) => foldWord(known) === foldWord(word))) return
  if (words.length >= maximumWords) {
    showToast(`Your list holds ${maximumWords} words already. Take some out in Settings, or put them into your house’s stylebook.`)
    return
  }
  await setPreferences({ words: [...words, word] })
}

/** The list as a person writes it in Settings: one word or name a line; empty lines, repeats and what is too long are left out. */
export function readWords(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return [...new Set(lines)].filter((line) => line !== '' && line.length <= maximumWordLength).slice(0, maximumWords)
}
