import { z } from 'zod'
import type { TryTargetAnswer } from '../../../../shared/ipc/targets.ts'
import { openGhostLine, type GhostAddress } from './ghost-line.ts'

const configSchema = z.object({ config: z.object({ version: z.string() }) })

/** Asks for what only a known integration is told; nothing is changed at the site. An integration may do everything a story needs. */
export async function tryGhost(address: GhostAddress): Promise<TryTargetAnswer> {
  const line = openGhostLine(address, AbortSignal.timeout(15_000))
  try {
    const asked = await line.ask('GET', '/config/', {})
    if (asked.kind !== 'done') {
      const field = asked.kind === 'refused' && (asked.field === 'secret' || asked.field === 'address') ? asked.field : null
      return { works: false, message: asked.problem, may: [], mayNot: [], field }
    }
    const config = configSchema.safeParse(asked.value)
    if (!config.success) return { works: false, message: 'The site answered, but not as Ghost does. Check the address.', may: [], mayNot: [], field: 'address' }
    return { works: true, message: `${address.site.host} runs Ghost ${config.data.config.version} and knows the integration.`, may: ['publish and schedule stories', 'upload pictures', 'withdraw stories', 'make new tags'], mayNot: [], field: null }
  } finally {
    line.close()
  }
}
