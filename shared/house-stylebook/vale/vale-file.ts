import { readYaml, type Row, type YamlSource } from '../reading/yaml-source.ts'

/** Something of a Vale style that Copydesk cannot take over. */
export interface NotTaken {
  readonly file: string
  /** From 1; absent where it is the file as a whole. */
  readonly line?: number
  /** A sentence without its full stop. */
  readonly why: string
}

/** One rule file of a Vale style: its fields read as text, and a note of what was asked for. */
export interface ValeFile {
  readonly name: string
  text(field: string): string
  list(field: string): readonly string[]
  rows(field: string): readonly { readonly key: string; readonly value: string }[]
  /** True, false or, where it is not said, null. */
  yes(field: string): boolean | null
  /** Puts a part of the file on the list of what is not taken. */
  leave(path: readonly (string | number)[], why: string): void
  /** Puts every field that nobody asked for on that list. */
  leaveTheRest(): void
}

const tables: ReadonlySet<string> = new Set(['swap', 'either'])

/** Opens a rule file; null, with the reason listed, where it is not YAML or not a table. */
export function openValeFile(name: string, text: string, notTaken: NotTaken[]): ValeFile | null {
  const { source, faults } = readYaml(text, tables)
  if (source === null) {
    notTaken.push(...faults.slice(0, 1).map(({ line, reason }) => ({ file: name, line, why: reason })))
    return null
  }
  const { plain } = source
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) {
    notTaken.push({ file: name, why: 'It is not a table of fields, so it is no rule' })
    return null
  }
  return reading(name, plain as Readonly<Record<string, unknown>>, source, notTaken)
}

function reading(name: string, fields: Readonly<Record<string, unknown>>, source: YamlSource, notTaken: NotTaken[]): ValeFile {
  const asked = new Set<string>()
  const take = (field: string): unknown => {
    asked.add(field)
    return Object.hasOwn(fields, field) ? fields[field] : undefined
  }
  const leave: ValeFile['leave'] = (path, why) => void notTaken.push({ file: name, line: source.lineAt(path), why })
  return {
    name,
    leave,
    text: (field) => {
      const value = take(field)
      return typeof value === 'string' ? value.trim() : ''
    },
    list: (field) => {
      const isNew = !asked.has(field)
      const value = take(field)
      const items: readonly unknown[] = Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]
      return items.flatMap((item, index) => {
        if (typeof item === 'string') return [item]
        if (isNew) leave([field, index], `“${field}” holds something that is not words; perhaps a colon in it wants quotation marks`)
        return []
      })
    },
    rows: (field) => {
      const isNew = !asked.has(field)
      const value = take(field)
      const rows: readonly unknown[] = Array.isArray(value) ? value : []
      if (isNew && value !== undefined && value !== '' && !rows.every(isRow)) leave([field], `“${field}” is not a table of words`)
      return rows.filter(isRow).map((row) => ({ key: row.key, value: typeof row.value === 'string' ? row.value : '' }))
    },
    yes: (field) => {
      const value = take(field)
      return value === 'true' ? true : value === 'false' ? false : null
    },
    leaveTheRest: () => {
      for (const field of Object.keys(fields)) if (!asked.has(field)) leave([field], `“${field}” has no counterpart here; the rule was taken without it`)
    },
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'key' in value && 'value' in value
}
