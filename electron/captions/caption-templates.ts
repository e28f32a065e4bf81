import { batchTemplateSchema } from '../../shared/captions/batch-template.ts'
import type { TemplateRow } from '../../shared/ipc/captions.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import type { Database } from '../drafts/database.ts'

/** Batch templates that were saved under a name. */
export interface CaptionTemplates {
  /** By name. */
  list(): TemplateRow[]
  keep(template: Omit<TemplateRow, 'id'> & { readonly id: string | null }): TemplateRow
  remove(id: string): void
}

export function openCaptionTemplates(database: Database): CaptionTemplates {
  return {
    list: () =>
      database.all<{ id: string; name: string; template: string }>('SELECT id, name, template FROM caption_templates ORDER BY name COLLATE NOCASE, id').flatMap(({ id, name, template }) => {
        // One that a later version wrote otherwise is passed over, and kept.
        const parsed = batchTemplateSchema.safeParse(JSON.parse(template))
        return parsed.success ? [{ id, name, template: parsed.data }] : []
      }),
    keep: ({ id, name, template }) => {
      const row = { id: id ?? mintIdentifier(), name, template }
      database.run('INSERT INTO caption_templates (id, name, template) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, template = excluded.template', row.id, name, JSON.stringify(template))
      return row
    },
    remove: (id) => void database.run('DELETE FROM caption_templates WHERE id = ?', id),
  }
}
