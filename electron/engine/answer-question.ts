import { openRuleTrial, type TrialHit } from '../../shared/house-stylebook/rule-trial.ts'
import { createStylebookShelf } from '../../shared/house-stylebook/stylebook-shelf.ts'
import { assertNever, type Result } from '../../shared/result.ts'
import { createChecker } from '../../shared/style/checker.ts'
import type { StoryText } from '../../shared/style/rule.ts'
import { storyTextOf } from '../../shared/style/story-text.ts'
import { importFile, importPaste } from '../import/import-source.ts'
import { readCopies } from '../import/read-copies.ts'
import type { EngineAnswer, EngineQuestion } from './engine-messages.ts'

type TrialQuestion = Extract<EngineQuestion, { kind: 'try-rule' }>

/** The thread's side of the engine: keeps the house's stylebooks and the rule under trial, and answers one question at a time; only the reading of a Word file lets others pass. */
export function answerQuestions(): (question: EngineQuestion) => EngineAnswer | Promise<EngineAnswer> {
  const shelf = createStylebookShelf()
  let trial: { readonly name: string; readonly opened: Result<(story: StoryText) => TrialHit[]> } | null = null

  const tried = ({ trial: name, house, rule, stories }: TrialQuestion): EngineAnswer => {
    if (trial === null || trial.name !== name) trial = { name, opened: openRuleTrial(house, rule) }
    const { opened } = trial
    return opened.ok ? { kind: 'tried', hits: stories.map((story) => opened.value(storyTextOf(story))), fault: null } : { kind: 'tried', hits: [], fault: opened.failure.message }
  }

  return (question) => {
    switch (question.kind) {
      case 'check': {
        const { story } = question
        const stylebook = shelf.of(story.head)
        const { findings, faults } = createChecker().checkWithFaults(storyTextOf(story), stylebook)
        const { id, name, version } = stylebook
        return { kind: 'checked', findings, stylebook: { id, name, version }, brokenRules: faults.map(({ rule }) => rule) }
      }
      case 'use-houses':
        shelf.put(question.houses)
        return { kind: 'using-houses' }
      case 'try-rule':
        return tried(question)
      case 'import-file': {
        const { name, bytes, stylebook } = question
        return importFile({ name, bytes, stylebook }).then((imported) => ({ kind: 'imported', imported }))
      }
      case 'import-paste': {
        const { text, html, stylebook } = question
        return { kind: 'imported', imported: importPaste(html === null ? { text, stylebook } : { text, html, stylebook }) }
      }
      case 'read-copies':
        return { kind: 'copies-read', read: readCopies(question) }
      default:
        return assertNever(question)
    }
  }
}
