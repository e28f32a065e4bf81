import { useCallback, useEffect, useState } from 'react'
import type { Delivery, Target } from '../../shared/ipc/publishing.ts'
import { askOrTell, listen } from '../app/bridge.ts'

/** The outbox and publication log of one story, and the targets; renewed whenever main says that something has moved. */
export function useDeliveries(storyId: string): { readonly deliveries: readonly Delivery[]; readonly targets: readonly Target[]; readonly refresh: () => void } {
  const [deliveries, setDeliveries] = useState<readonly Delivery[]>([])
  const [targets, setTargets] = useState<readonly Target[]>([])
  const refresh = useCallback(() => {
    void askOrTell('outbox.list', { storyId }).then((list) => list !== undefined && setDeliveries(list))
    void askOrTell('publishing.targets', {}).then((list) => list !== undefined && setTargets(list))
  }, [storyId])
  useEffect(() => {
    refresh()
    const stops = [listen('outbox.changed', refresh), listen('targets.changed', refresh)]
    return () => stops.forEach((stop) => stop())
  }, [refresh])
  return { deliveries, targets, refresh }
}
