import { useCallback, useEffect, useState } from 'react'
import type { Delivery, DeliveryStep, Outlook, PublicationRow, Target } from '../../shared/ipc/publishing.ts'
import { askOrTell, listen } from '../app/bridge.ts'

export interface PublishingState {
  /** Newest first. */
  readonly deliveries: readonly Delivery[]
  readonly targets: readonly Target[]
  /** How the saved version stands to each target. */
  readonly outlooks: readonly Outlook[]
  /** Newest first. */
  readonly log: readonly PublicationRow[]
  /** What is being done at this moment, by the delivery's id. */
  readonly steps: ReadonlyMap<string, DeliveryStep>
  readonly refresh: () => void
}

/** Everything that is known of where one story goes; renewed whenever main says that something has moved. */
export function usePublishing(storyId: string, version: string): PublishingState {
  const [deliveries, setDeliveries] = useState<readonly Delivery[]>([])
  const [targets, setTargets] = useState<readonly Target[]>([])
  const [log, setLog] = useState<readonly PublicationRow[]>([])
  const [steps, setSteps] = useState<ReadonlyMap<string, DeliveryStep>>(new Map())
  const [outlooks, setOutlooks] = useState<readonly Outlook[]>([])
  const [turn, setTurn] = useState(0)
  const refresh = useCallback(() => setTurn((before) => before + 1), [])

  useEffect(() => {
    let current = true
    const take = <Value>(set: (value: Value) => void) => (value: Value | undefined) => {
      if (current && value !== undefined) set(value)
    }
    void askOrTell('outbox.list', { storyId }).then(take(setDeliveries))
    void askOrTell('publishing.targets', {}).then(take(setTargets))
    void askOrTell('publishing.log', { id: storyId }).then(take(setLog))
    return () => {
      current = false
    }
  }, [storyId, turn])

  useEffect(() => {
    let current = true
    void askOrTell('publishing.outlook', { id: storyId, version }).then((value) => current && value !== undefined && setOutlooks(value))
    return () => {
      current = false
    }
  }, [storyId, version, turn])

  useEffect(() => {
    const stops = [
      listen('outbox.changed', (changed) => changed.storyId === storyId && refresh()),
      listen('targets.changed', refresh),
      listen('outbox.step', ({ delivery, step }) => setSteps((before) => new Map(before).set(delivery, step))),
    ]
    return () => stops.forEach((stop) => stop())
  }, [storyId, refresh])

  return { deliveries, targets, outlooks, log, steps, refresh }
}
