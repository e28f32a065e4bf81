import { joinCodes, parseCodeList, type CodeListFault, type Codes } from '../../shared/captions/code-list.ts'
import { usualDelimiter } from '../../shared/captions/expand-codes.ts'
import type { CodeListRow } from '../../shared/ipc/captions.ts'
import { success, type Result } from '../../shared/result.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import type { Database } from '../drafts/database.ts'

/** The newsroom's lists of codes, kept as they were loaded. */
export interface CodeLists {
  list(): { lists: CodeListRow[]; delimiter: string }
  load(name: string, text: string): Result<{ list: CodeListRow; faults: readonly CodeListFault[] }>
  switchOn(id: string, isOn: boolean): void
  remove(id: string): void
  setDelimiter(delimiter: string): void
  /** The codes of the lists that are on. */
  inForce(): { readonly codes: Codes; readonly delimiter: string }
}

const columns = 'id, name, codes, is_on AS isOn, loaded_at AS loadedAt'

export function openCodeLists(database: Database, now: () => Date): CodeLists {
  const list = (where = '', ...values: readonly string[]) => database.all<Omit<CodeListRow, 'isOn'> & { isOn: number }>(`SELECT ${columns} FROM caption_code_lists ${where} ORDER BY id`, ...values).map((row): CodeListRow => ({ ...row, isOn: row.isOn === 1 }))
  const delimiter = () => database.all<{ value: string }>("SELECT value FROM caption_choices WHERE name = 'delimiter'")[0]?.value ?? usualDelimiter
  return {
    list: () => ({ lists: list(), delimiter: delimiter() }),
    load: (name, text) => {
      const parsed = parseCodeList(text)
      if (!parsed.ok) return parsed
      const row: CodeListRow = { id: mintIdentifier(), name, codes: parsed.value.codes.size, isOn: true, loadedAt: now().toISOString() }
      database.transaction(() => {
        // The same list loaded again takes the older one's place.
        database.run('DELETE FROM caption_code_lists WHERE name = ?', name)
        database.run('INSERT INTO caption_code_lists (id, name, content, codes, is_on, loaded_at) VALUES (?, ?, ?, ?, 1, ?)', row.id, name, text, row.codes, row.loadedAt)
      })
      return success({ list: row, faults: parsed.value.faults })
    },
    switchOn: (id, isOn) => void database.run('UPDATE caption_code_lists SET is_on = ? WHERE id = ?', isOn ? 1 : 0, id),
    remove: (id) => void database.run('DELETE FROM caption_code_lists WHERE id = ?', id),
    setDelimiter: (value) => void database.run("INSERT INTO caption_choices (name, value) VALUES ('delimiter', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", value),
    inForce: () => {
      const texts = database.all<{ content: string }>('SELECT content FROM caption_code_lists WHERE is_on = 1 ORDER BY id')
      const lists = texts.flatMap(({ content }) => {
        const parsed = parseCodeList(content)
        return parsed.ok ? [parsed.value.codes] : []
      })
      return { codes: joinCodes(lists), delimiter: delimiter() }
    },
  }
}
