import { success } from '../../shared/result.ts'
import type { Publishing } from '../publishing/publishing.ts'
import type { HouseTargets } from '../publishing/targets/house/house-targets.ts'
import type { Handlers } from './dispatch.ts'

interface TargetRooms {
  readonly houseTargets: HouseTargets
  readonly publishing: Pick<Publishing, 'targetChanged' | 'waiting'>
  /** Called once a change holds. */
  readonly changed: () => void
  /** Asks the person for a folder; null where they cancelled. */
  readonly chooseFolder: () => Promise<string | null>
}

type TargetRequest = Extract<keyof Handlers, `targets.${string}`>

export function targetHandlers({ houseTargets, publishing, changed, chooseFolder }: TargetRooms): Pick<Handlers, TargetRequest> {
  const tell = (id: string) => {
    publishing.targetChanged(id)
    changed()
  }
  return {
    'targets.list': async () => {
      const listed = []
      for (const target of houseTargets.list()) {
        const waiting = await publishing.waiting(target.id)
        if (!waiting.ok) return waiting
        listed.push({ ...target, waiting: waiting.value })
      }
      return success(listed)
    },
    'targets.keep': async (request) => {
      const kept = await houseTargets.keep(request)
      if (kept.ok && kept.value.outcome === 'kept') tell(kept.value.id)
      return kept
    },
    'targets.remove': ({ id }) => {
      const removed = houseTargets.remove(id)
      if (!removed.ok) return removed
      tell(id)
      return success({})
    },
    'targets.choose-folder': async () => {
      const folder = await chooseFolder()
      return success(folder === null ? null : { token: houseTargets.chosen(folder), path: folder })
    },
    'targets.try': (request) => houseTargets.tryConnection(request),
  }
}
