import { z } from 'zod'
import type { Outcome, TargetMemory } from '../target.ts'
import { json, type WordpressLine } from './wordpress-line.ts'

const termsSchema = z.array(z.object({ id: z.number().int(), name: z.string() }))
const termSchema = z.object({ id: z.number().int() })

/** The id of a section or tag at the site, made there where it is new. */
export async function termId(line: WordpressLine, memory: TargetMemory, taxonomy: 'categories' | 'tags', name: string): Promise<Outcome<number>> {
  const key = `${taxonomy} ${name.toLocaleLowerCase()}`
  const known = memory.read(key)
  if (known !== null) return { kind: 'done', value: Number(known) }
  const keep = (id: number): Outcome<number> => {
    memory.write(key, String(id))
    return { kind: 'done', value: id }
  }
  if (taxonomy === 'categories') {
    const found = await line.ask('GET', '/categories', { search: name, per_page: '100', context: 'view' })
    if (found.kind !== 'done') return found
    const same = termsSchema.safeParse(found.value).data?.find((term) => plain(term.name) === plain(name))
    if (same !== undefined) return keep(same.id)
  }
  const made = await line.ask('POST', `/${taxonomy}`, {}, json({ name }))
  if (made.kind === 'done') {
    const term = termSchema.safeParse(made.value)
    return term.success ? keep(term.data.id) : { kind: 'refused', problem: 'The site answered, but not as WordPress does. Check the address.', field: 'address' }
  }
  const existing = made.data?.['term_id']
  if (made.code === 'term_exists' && typeof existing === 'number') return keep(existing)
  if (made.code === 'rest_cannot_create') {
    return taxonomy === 'categories'
      ? { kind: 'refused', problem: `There is no section “${name}” at the site, and the account may not make one. Choose a section that is there.`, field: 'section' }
      : { kind: 'refused', problem: `There is no tag “${name}” at the site, and the account may not make one.`, field: 'tags' }
  }
  return made
}

function plain(name: string): string {
  return name.replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#0?39;/g, '’').trim().toLocaleLowerCase()
}
