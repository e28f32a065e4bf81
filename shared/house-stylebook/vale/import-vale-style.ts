import type { StylebookId } from '../../stylebooks/stylebook.ts'
import type { BannedTerm, HouseStylebook, OwnRule } from '../house-stylebook.ts'
import { bounds } from '../house-stylebook.ts'
import { takenIds } from '../reading/judge.ts'
import { soundRule } from './sound-rule.ts'
import { openValeFile, type NotTaken, type ValeFile } from './vale-file.ts'
import { ruleOfVale } from './vale-rule.ts'
import { isPlain, wordLines } from './vale-words.ts'

/** A file of a Vale style; `name` is its path within the folder, with forward slashes. */
export interface StyleFile {
  readonly name: string
  readonly text: string
}

export interface ImportedValeStyle {
  /** A stylebook that `readStylebook` takes. */
  readonly house: HouseStylebook
  /** What could not be taken over, in the order of the files. Nothing is left out without a line here. */
  readonly notTaken: readonly NotTaken[]
}

/** The rules and word lists of a Vale style folder as a house’s stylebook over a shipped one. */
export function importValeStyle(files: readonly StyleFile[], { name, extends: base }: { readonly name: string; readonly extends: StylebookId }): ImportedValeStyle {
  const notTaken: NotTaken[] = []
  const words = new Set<string>()
  const banned = new Map<string, BannedTerm>()
  const ownRules: OwnRule[] = []
  const lists = new Map<string, StyleFile>()
  const listed = new Set<StyleFile>()
  const ids = new Set<string>(takenIds)
  for (const file of files) if (/\.(?:txt|dic)$/iu.test(file.name)) lists.set(lastPart(file.name), file)

  const takeWords = (file: StyleFile, take: (word: string) => void): void => {
    listed.add(file)
    for (const { word, line } of wordLines(file.text)) {
      if (!isPlain(word)) notTaken.push({ file: file.name, line, why: `“${word}” is a pattern; a list holds plain words here` })
      else if (words.size + banned.size >= bounds.entries) notTaken.push({ file: file.name, line, why: `The list is longer than ${bounds.entries} words; the rest was left out` })
      else take(word)
    }
  }

  const spelling = (file: ValeFile): void => {
    file.text('message')
    file.text('level')
    for (const list of file.list('ignore')) {
      const known = lists.get(lastPart(list))
      if (known === undefined) file.leave(['ignore'], `The word list “${list}” is not in the folder`)
      else takeWords(known, (word) => words.add(word))
    }
    for (const [index, filter] of file.list('filters').entries()) {
      if (isPlain(filter)) words.add(filter)
      else file.leave(['filters', index], `“${filter}” is a pattern; accepted words are plain here`)
    }
    for (const field of ['dictionaries', 'dicpath', 'aff', 'dic']) if (file.list(field).length > 0) file.leave([field], 'Spelling is checked by Copydesk’s own dictionaries')
  }

  for (const file of files) {
    if (/\.ya?ml$/iu.test(file.name)) {
      const opened = openValeFile(file.name, file.text, notTaken)
      if (opened === null) continue
      if (opened.text('extends') === 'spelling') spelling(opened)
      else {
        const read = ruleOfVale(opened, freeId(file.name, ids))
        const rule = read === null ? null : soundRule(read, opened)
        if (rule === null) continue
        if (ownRules.length < bounds.ownRules) ownRules.push(rule)
        else opened.leave([], `The stylebook holds ${bounds.ownRules} rules already`)
      }
      opened.leaveTheRest()
    } else if (/(?:^|\/)accept\.txt$/iu.test(file.name)) takeWords(file, (word) => words.add(word))
    else if (/(?:^|\/)reject\.txt$/iu.test(file.name)) takeWords(file, (word) => banned.set(word, { term: word, message: '' }))
  }
  for (const file of files) {
    if (!listed.has(file) && !/\.ya?ml$/iu.test(file.name)) notTaken.push({ file: file.name, why: 'It is neither a rule nor a word list that a rule asks for' })
  }
  const house: HouseStylebook = {
    name,
    version: '1',
    changeNote: 'Taken over from a Vale style.',
    extends: base,
    rules: {},
    lengths: {},
    words: [...words],
    names: [],
    terms: { banned: [...banned.values()], preferred: [] },
    ownRules,
  }
  return { house, notTaken }
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** `Harbour/PlainWords.yml` becomes `harbour-plain-words`, with a number where that is taken. */
function freeId(path: string, taken: Set<string>): string {
  const parts = path.replace(/\.ya?ml$/iu, '').split('/').slice(-2)
  const kebab = parts
    .join('-')
    .replaceAll(/([a-z0-9])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
  const base = kebab.slice(0, 50).replace(/-+$/u, '') || 'rule'
  let id = base
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`
  taken.add(id)
  return id
}
