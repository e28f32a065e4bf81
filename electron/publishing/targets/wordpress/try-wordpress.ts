import { z } from 'zod'
import type { TryTargetAnswer } from '../../../../shared/ipc/targets.ts'
import { openWordpressLine, type WordpressAddress } from './wordpress-line.ts'

const accountSchema = z.object({ name: z.string(), capabilities: z.record(z.string(), z.boolean()) })

/** What each right is called in a newsroom. */
const rights: readonly (readonly [capability: string, words: string])[] = [
  ['publish_posts', 'publish and schedule stories'],
  ['upload_files', 'upload pictures'],
  ['edit_others_posts', 'change stories of others'],
  ['delete_published_posts', 'withdraw stories'],
  ['manage_categories', 'make new sections'],
]

/** Asks who we are and what we may do; nothing is changed at the site. A wrong password shows here: public pages answer without one. */
export async function tryWordpress(address: WordpressAddress): Promise<TryTargetAnswer> {
  const line = openWordpressLine(address, AbortSignal.timeout(15_000))
  try {
    const asked = await line.ask('GET', '/users/me', { context: 'edit' })
    if (asked.kind !== 'done') {
      const field = asked.kind !== 'refused' ? null : asked.field === 'secret' || asked.field === 'account' || asked.field === 'address' ? asked.field : null
      return { works: false, message: asked.problem, may: [], mayNot: [], field }
    }
    const account = accountSchema.safeParse(asked.value)
    if (!account.success) return { works: false, message: 'The site answered, but not as WordPress does. Check the address.', may: [], mayNot: [], field: 'address' }
    const { name, capabilities } = account.data
    const has = ([capability]: readonly [string, string]) => capabilities[capability] === true
    const may = rights.filter(has).map(([, words]) => words)
    const mayNot = rights.filter((right) => !has(right)).map(([, words]) => words)
    if (capabilities['edit_posts'] !== true) return { works: false, message: `${name} has an account at ${address.site.host}, but may not write stories there.`, may, mayNot, field: 'account' }
    return { works: true, message: `${address.site.host} knows the account ${name}.`, may, mayNot, field: null }
  } finally {
    line.close()
  }
}
