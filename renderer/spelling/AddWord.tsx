import type { Finding } from '../../shared/style/finding.ts'
import { Button } from '../ui/Button.tsx'
import { addWord, isWordToAdd } from './personal-words.ts'

/** Takes a finding’s word into the person’s own list; nothing for findings of other kinds. */
export function AddWord({ finding }: { readonly finding: Finding }) {
  if (!isWordToAdd(finding)) return null
  return (
    <Button look="quiet" preventFocusOnPress onPress={() => void addWord(finding.text)}>
      Add to words
    </Button>
  )
}
