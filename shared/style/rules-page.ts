import { ruleCatalogue, type CatalogueEntry } from './rule-catalogue.ts'

/** The page docs/rules.md: every house rule with its reason, severities and examples, by category. */
export function rulesPageText(): string {
  const entries = ruleCatalogue()
  const categories = [...new Set(entries.map(({ category }) => category))]
  const intro = `# House rules\n\n${entries.length} rules, written from the rules themselves by \`npm run rules-page\`; change the rule, not this page. The examples are the ones that the tests run.\n`
  return `${intro}${categories.map((category) => `\n## ${capital(category)}\n${entries.filter((entry) => entry.category === category).map(ruleText).join('')}`).join('')}`
}

function ruleText({ id, title, rationale, severity, departures, found, leftAlone }: CatalogueEntry): string {
  const others = departures.length === 0 ? '' : ` (${departures.map((departure) => `${departure.stylebook}: ${departure.severity}`).join(', ')})`
  return `\n### ${title}\n\n\`${id}\`, ${severity}${others}. ${rationale}\n\n${examples('Found', found)}${examples('Left alone', leftAlone)}`
}

function examples(label: string, texts: readonly string[]): string {
  const shown = texts.filter((text) => text.trim() !== '').slice(0, 3)
  return shown.length === 0 ? '' : `${label}:\n\n${shown.map((text) => `- ${quoted(text)}`).join('\n')}\n\n`
}

/** One line of code that Markdown cannot change, however long the text and whatever marks it holds. */
function quoted(text: string): string {
  const line = text.replaceAll(/\s*\n\s*/gu, ' ¶ ')
  return `\`\` ${line.length > 200 ? `${line.slice(0, 200)}…` : line} \`\``
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}
