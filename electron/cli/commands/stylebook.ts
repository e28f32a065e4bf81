import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { OwnRule } from '../../../shared/house-stylebook/house-stylebook.ts'
import { tryExamples, tryRule, type TriedExample } from '../../../shared/house-stylebook/try-rule.ts'
import { importValeStyle } from '../../../shared/house-stylebook/vale/import-vale-style.ts'
import { writeStylebook } from '../../../shared/house-stylebook/write-stylebook.ts'
import { stylebookIds, stylebookIdSchema } from '../../../shared/stylebooks/stylebook.ts'
import { stylebookOf } from '../../../shared/stylebooks/stylebooks.ts'
import { readHouse } from '../choose-stylebook.ts'
import { exitCodes, type Command, type CommandLine } from '../command.ts'
import { readText } from '../read-input.ts'
import { readStyleFolder } from '../../stylebooks/read-style-folder.ts'
import { readChecked } from './check-input.ts'
import { findingsAsText } from './check-output.ts'

/** A house’s own stylebook: its examples tried, one of its rules tried on texts, a Vale style taken over as one. */
export const command: Command = {
  name: 'stylebook',
  usage: `test FILE.yaml | try FILE.yaml RULE TEXT… | import-vale [--extends ${stylebookIds.join('|')}] [--name NAME] FOLDER`,
  run,
}

async function run(args: readonly string[], io: CommandLine): Promise<number> {
  const [verb, ...rest] = args
  switch (verb) {
    case 'test':
      return test(rest, io)
    case 'try':
      return tryOne(rest, io)
    case 'import-vale':
      return importVale(rest, io)
    default:
      return refuse(io, `Usage: copydesk stylebook ${command.usage}`)
  }
}

function refuse(io: CommandLine, line: string): number {
  io.err(`copydesk stylebook: ${line}\n`)
  return exitCodes.unusable
}

/** Tries every rule on its own examples; exit code 1 where one fails. */
async function test(args: readonly string[], io: CommandLine): Promise<number> {
  const [file, ...more] = parseArgs({ args: [...args], options: {}, allowPositionals: true }).positionals
  if (file === undefined || more.length > 0) return refuse(io, 'Give one stylebook file to test.')
  const house = await readHouse(file, io)
  if (!house.ok) return refuse(io, house.failure.message)
  let failed = 0
  let passed = 0
  for (const rule of house.value.ownRules) {
    for (const example of tryExamples(rule, house.value).examples) {
      if (example.passes) passed += 1
      else {
        failed += 1
        io.out(`${file}: ${rule.id}: ${complaint(example)}\n`)
      }
    }
  }
  io.out(`${file}: ${house.value.name}, version ${house.value.version}: ${passed} examples passed, ${failed} failed\n`)
  return failed === 0 ? exitCodes.done : exitCodes.errorsFound
}

function complaint({ text, mustMatch, found }: TriedExample): string {
  return mustMatch ? `finds nothing in “${text}”.` : `finds “${found[0]?.text ?? ''}” in “${text}”, which it should leave alone.`
}

/** Tries one rule over texts and story files, whatever its severity. */
async function tryOne(args: readonly string[], io: CommandLine): Promise<number> {
  const [file, id, ...texts] = parseArgs({ args: [...args], options: {}, allowPositionals: true }).positionals
  if (file === undefined || id === undefined || texts.length === 0) return refuse(io, 'Give a stylebook file, the id of one of its rules, and the texts to try it on.')
  const house = await readHouse(file, io)
  if (!house.ok) return refuse(io, house.failure.message)
  const rule = house.value.ownRules.find((each: OwnRule) => each.id === id)
  if (rule === undefined) return refuse(io, `There is no rule "${id}" among the own-rules of ${file}.`)
  const stylebook = stylebookOf(house.value.extends)
  const stories = []
  for (const name of texts) {
    const read = await readText(name, io)
    const checked = read.ok ? readChecked(name, read.value, stylebook) : read
    if (!checked.ok) return refuse(io, checked.failure.message)
    stories.push({ id: name, story: checked.value.story })
  }
  const { hits } = tryRule(rule, house.value, stories)
  for (const { id: name, findings } of hits) {
    const story = stories.find((each) => each.id === name)?.story
    if (story !== undefined) io.out(findingsAsText(name, { ...stylebook, shortName: house.value.name }, story, findings))
  }
  io.out(`${id}: found in ${hits.length} of ${stories.length} texts\n`)
  return exitCodes.done
}

/** Prints a Vale style folder as a stylebook; what could not be taken over is listed on standard error. */
async function importVale(args: readonly string[], io: CommandLine): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: { extends: { type: 'string', default: 'ap' }, name: { type: 'string' } }, allowPositionals: true })
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0) return refuse(io, 'Give the folder of one Vale style.')
  const base = stylebookIdSchema.safeParse(values.extends)
  if (!base.success) return refuse(io, `There is no stylebook "${values.extends}" to extend. Known: ${stylebookIds.join(', ')}.`)
  const read = await readStyleFolder(folder, (name) => readText(name, io))
  if (!read.ok) return refuse(io, read.failure.message)
  const { house, notTaken } = importValeStyle(read.value.files, { name: values.name ?? basename(resolve(folder)), extends: base.data })
  for (const line of read.value.unreadable) io.err(`not taken: ${line}\n`)
  for (const { file, line, why } of notTaken) io.err(`not taken: ${file}${line === undefined ? '' : `:${line}`}: ${why}.\n`)
  const taken = house.ownRules.length + house.words.length + house.terms.banned.length
  if (taken === 0) return refuse(io, `${folder} holds nothing that could be taken over.`)
  io.out(writeStylebook(house))
  return exitCodes.done
}
