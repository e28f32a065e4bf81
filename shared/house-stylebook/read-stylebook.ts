import type { Failure, Result } from '../result.ts'
import { success } from '../result.ts'
import { bounds, type HouseStylebook } from './house-stylebook.ts'
import { faultAt, faultsOfIssues } from './reading/fault-of-issue.ts'
import { fileShape, tables } from './reading/file-schema.ts'
import { houseOfFile } from './reading/house-of-file.ts'
import { judge } from './reading/judge.ts'
import { readYaml, type SourceFault } from './reading/yaml-source.ts'

/** A fault of a stylebook file: line from 1, the field (empty for the file itself), and a sentence without its full stop. */
export type StylebookFault = SourceFault

/** Why a stylebook file could not be taken: every fault found, by line. */
export interface StylebookFaults extends Failure<'stylebook-faults'> {
  readonly faults: readonly StylebookFault[]
}

/** Reads a house's stylebook file. Fails with every fault it finds, not only the first. */
export function readStylebook(yamlText: string): Result<HouseStylebook, StylebookFaults> {
  const { source, faults } = readYaml(yamlText, tables)
  if (source === null) return refused(faults)
  if (source.plain === '') return refused([{ line: 1, field: '', reason: 'The file is empty', path: [] }])
  const read = fileShape.safeParse(source.plain)
  if (!read.success) return refused(faultsOfIssues(read.error.issues, source))
  const house = houseOfFile(read.data)
  const judged = judge(house)
  return judged.length === 0 ? success(house) : refused(judged.map(({ path, reason }) => faultAt(path, reason, source)))
}

function refused(faults: readonly StylebookFault[]): Result<never, StylebookFaults> {
  const sorted = [...faults].sort((one, other) => one.line - other.line).slice(0, bounds.faults)
  const [first] = sorted
  const more = faults.length > 1 ? ` There ${faults.length === 2 ? 'is 1 more fault' : `are ${faults.length - 1} more faults`}.` : ''
  const reason = first?.reason ?? ''
  const message = `The stylebook was not taken. Line ${first?.line ?? 1}: ${reason}${reason.endsWith('?') ? '' : '.'}${more}`
  return { ok: false, failure: { code: 'stylebook-faults', message, advice: 'Put the lines right and read the file again; until then the last good stylebook stays in force.', faults: sorted } }
}
