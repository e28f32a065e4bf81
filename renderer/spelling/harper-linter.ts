import { Dialect as HarperDialect, LocalLinter, SuggestionKind, type Lint } from 'harper.js'
import { binary } from 'harper.js/binary'
import type { Alarm, Dialect, Replacement } from '../../shared/spelling/alarm.ts'
import { misfiringRules } from '../../shared/spelling/grammar-policy.ts'
import type { Linter } from './linter.ts'

const dialects: Readonly<Record<Dialect, HarperDialect>> = { american: HarperDialect.American, british: HarperDialect.British }

/** Loads Harper (a WebAssembly file of the app’s own, about a second) and gives its linter. Rejects where it cannot be loaded. */
export async function loadHarper(dialect: Dialect): Promise<Linter> {
  const linter = new LocalLinter({ binary, dialect: dialects[dialect] })
  await linter.setup()
  let current = dialect
  const configure = async () => {
    const config = await linter.getLintConfig()
    await linter.setLintConfig({ ...config, ...Object.fromEntries(misfiringRules.map((rule) => [rule, false])) })
  }
  await configure()
  return {
    lint: async (text, wanted) => {
      if (wanted !== current) {
        await linter.setDialect(dialects[wanted])
        await configure()
        current = wanted
      }
      const byRule = await linter.organizedLints(text, { language: 'plaintext' })
      return Object.entries(byRule).flatMap(([rule, lints]) => lints.map((lint) => takeAlarm(rule, lint)))
    },
  }
}

/** Copies what is needed out of the module’s memory and gives the memory back. */
function takeAlarm(rule: string, lint: Lint): Alarm {
  const span = lint.span()
  const suggestions = lint.suggestions()
  const alarm: Alarm = {
    start: span.start,
    end: span.end,
    rule,
    kind: lint.lint_kind(),
    message: lint.message(),
    replacements: suggestions.map((suggestion) => ({ kind: kindOf(suggestion.kind()), text: suggestion.get_replacement_text() })),
  }
  for (const held of [...suggestions, span, lint]) held.free()
  return alarm
}

function kindOf(kind: SuggestionKind): Replacement['kind'] {
  switch (kind) {
    case SuggestionKind.Replace:
      return 'replace'
    case SuggestionKind.Remove:
      return 'remove'
    case SuggestionKind.InsertAfter:
      return 'insert-after'
  }
}
