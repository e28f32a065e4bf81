import { rules } from '../../shared/style/rules/index.ts'

/** Title and rationale of each rule by its id, for whoever asks why. */
export const ruleNotes: ReadonlyMap<string, { readonly title: string; readonly rationale: string }> = new Map(rules.map(({ id, title, rationale }) => [id, { title, rationale }]))
