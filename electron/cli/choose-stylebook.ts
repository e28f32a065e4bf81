import { compileStylebook } from '../../shared/house-stylebook/compile-stylebook.ts'
import type { HouseStylebook } from '../../shared/house-stylebook/house-stylebook.ts'
import { readStylebook } from '../../shared/house-stylebook/read-stylebook.ts'
import { failure, success, type Result } from '../../shared/result.ts'
import { stylebookIds, stylebookIdSchema, type Stylebook } from '../../shared/stylebooks/stylebook.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import type { CommandLine } from './command.ts'
import { readText } from './read-input.ts'

/** The stylebook that an argument names: a shipped one by its id, or a house’s own by its file (`.yaml` or `.yml`). */
export async function chooseStylebook(named: string, io: CommandLine): Promise<Result<Stylebook>> {
  const id = stylebookIdSchema.safeParse(named)
  if (id.success) return success(stylebookOf(id.data))
  if (!/\.ya?ml$/iu.test(named)) return failure('unknown-stylebook', `There is no stylebook "${named}". Known: ${stylebookIds.join(', ')}, or a house's own file (.yaml).`)
  const house = await readHouse(named, io)
  return house.ok ? success(compileStylebook(house.value, stylebookOf(house.value.extends)).stylebook) : house
}

/** A house’s stylebook from its file. The failure’s message has a line for each fault, `FILE:LINE: reason.` */
export async function readHouse(file: string, io: CommandLine): Promise<Result<HouseStylebook>> {
  const text = await readText(file, io)
  if (!text.ok) return text
  const read = readStylebook(text.value)
  if (read.ok) return read
  const faults = read.failure.faults.map(({ line, reason }) => `\n${file}:${line}: ${reason}${reason.endsWith('?') ? '' : '.'}`)
  return failure('stylebook-faults', `The stylebook was not taken.${faults.join('')}`)
}
