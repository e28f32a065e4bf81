import { spellingNotes } from '../../shared/spelling/notes.ts'
import { rules } from '../../shared/style/rules/index.ts'

/** Title and rationale of each rule by its id, for whoever asks why. */
export const ruleNotes: ReadonlyMap<string, { readonly title: string; readonly rationale: string }> = new Map([...rules, ...spellingNotes].map(({ id, title, rationale }) => [id, { title, rationale: inQuotes(rationale) }]))

/** Rationales mark samples as code is marked; a person reads them in quotation marks. */
function inQuotes(text: string): string {
  return text.replace(/`([^`]+)`/gu, '“$1”')
}
