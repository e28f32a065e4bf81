import type { z } from 'zod'
import { ownRuleKinds } from '../house-stylebook.ts'
import { nearest } from './did-you-mean.ts'
import { fileShape, lengthShape, ruleShapes, termShape } from './file-schema.ts'
import type { SourceFault, YamlSource } from './yaml-source.ts'

type Path = readonly PropertyKey[]
type Issue = z.core.$ZodIssue

/** The faults of a file that is not laid out as a stylebook, each with its line and a plain sentence. */
export function faultsOfIssues(issues: readonly Issue[], source: YamlSource): SourceFault[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [faultAt(issue.path, `${issue.message}${meant(issue, source.plain)}`, source)]
    return issue.keys.map((key) => {
      const near = nearest(key, knownFields(issue.path, source.plain))
      return faultAt([...issue.path, key], `is no field of ${owner(issue.path)}${near === null ? '' : `; did you mean “${near}”?`}`, source)
    })
  })
}

/** What was probably meant, where one of a few values must stand. */
function meant(issue: Issue, plain: unknown): string {
  const values = issue.code === 'invalid_value' ? issue.values.map(String) : issue.path.at(-1) === 'kind' ? ownRuleKinds : []
  const written = issue.path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined), plain)
  const near = typeof written === 'string' && written !== '' ? nearest(written, values) : null
  return near === null ? '' : `; did you mean “${near}”?`
}

/** One fault: the field as a person would name it, and the sentence. */
export function faultAt(path: Path, reason: string, source: YamlSource): SourceFault {
  const field = fieldName(path, source.plain)
  return { line: source.lineAt(path), field, reason: field === '' ? reason : `“${field}” ${reason}`, path: path.map((step) => (typeof step === 'number' ? step : String(step))) }
}

/** `own-rules › no-utilise › patterns 2`: own rules by their id, rows by their words, list items counted from 1. */
function fieldName(path: Path, plain: unknown): string {
  const names: string[] = []
  let value = plain
  for (const step of path) {
    const parent = value
    value = typeof parent === 'object' && parent !== null ? (parent as Record<PropertyKey, unknown>)[step] : undefined
    if (typeof step === 'number') {
      const name = nameOfItem(value)
      if (name === null) names.push(`${names.pop() ?? ''} ${step + 1}`.trim())
      else names.push(name)
    } else if (!isRow(parent) || (step !== 'key' && step !== 'value')) names.push(String(step))
  }
  return names.join(' › ')
}

function nameOfItem(value: unknown): string | null {
  if (isRow(value)) return value.key.slice(0, 60)
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && value.id !== '' ? value.id : null
}

function isRow(value: unknown): value is { key: string; value: unknown } {
  return typeof value === 'object' && value !== null && 'key' in value && 'value' in value && typeof value.key === 'string'
}

function knownFields(path: Path, plain: unknown): readonly string[] {
  const [first, second] = path
  if (first === undefined) return Object.keys(fileShape.shape)
  if (first === 'lengths') return Object.keys(lengthShape.shape)
  if (first === 'terms') return path.length === 1 ? Object.keys(termShape.shape) : ['use', 'message']
  if (path.length > 2) return ['text', 'in']
  const rule = typeof plain === 'object' && plain !== null && 'own-rules' in plain ? (plain['own-rules']) : undefined
  const kind = Array.isArray(rule) && typeof second === 'number' ? kindOf(rule[second]) : undefined
  return kind === undefined ? [] : Object.keys(ruleShapes[kind].shape)
}

function kindOf(rule: unknown): keyof typeof ruleShapes | undefined {
  const kind = typeof rule === 'object' && rule !== null && 'kind' in rule ? rule.kind : undefined
  return ownRuleKinds.find((known) => known === kind)
}

function owner([first, , third]: Path): string {
  if (first === undefined) return 'a stylebook'
  if (first === 'own-rules') return third === undefined ? 'this kind of rule' : 'an example'
  return `“${String(first)}”`
}
