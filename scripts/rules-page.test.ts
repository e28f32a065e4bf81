import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { rulesPageText } from '../shared/style/rules-page.ts'

it('docs/rules.md says what the rules say (npm run rules-page writes it)', async () => {
  expect(await readFile(new URL('../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesPageText())
})
