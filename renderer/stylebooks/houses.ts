import { useMemo } from 'react'
import { layOver } from '../../shared/house-stylebook/lay-over.ts'
import { houseOf, type HouseInForce } from '../../shared/house-stylebook/house-of.ts'
import type { HouseRow } from '../../shared/ipc/stylebooks.ts'
import type { StoryHead } from '../../shared/story/story.ts'
import type { Stylebook } from '../../shared/stylebooks/stylebook.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import { ask, listen } from '../app/bridge.ts'
import { tellFailure } from '../app/notices.ts'
import { createStore, useStore } from '../app/store.ts'

/** The house's own stylebooks, by name, as main keeps them. */
export const houses = createStore<readonly HouseRow[]>([])

/** Those that checks go by. The list is the same object until another edition is in force. */
export const housesInForce = createStore<readonly HouseInForce[]>([])

/** Reads the list and follows what changes it; told of once where it cannot be read, and the shipped stylebooks count. */
export async function startHouses(): Promise<void> {
  listen('stylebooks.changed', () => void refreshHouses())
  await refreshHouses()
}

export async function refreshHouses(): Promise<void> {
  const read = await ask('stylebooks.list', {})
  if (!read.ok) {
    tellFailure(read.failure)
    return
  }
  houses.set(read.value)
  const next = read.value.flatMap(({ id, inForce }): HouseInForce[] => (inForce === null ? [] : [{ id, edition: inForce.edition.id, stylebook: inForce.stylebook }]))
  const before = housesInForce.get()
  const isSame = next.length === before.length && next.every(({ id, edition }, index) => before[index]?.id === id && before[index].edition === edition)
  if (!isSame) housesInForce.set(next)
}

/** The forms and lengths that a story goes by, the house's own laid over the shipped ones; its own rules are the worker's. */
export function useStylebook({ stylebook, house }: Pick<StoryHead, 'stylebook' | 'house'>): Stylebook {
  const inForce = useStore(housesInForce)
  return useMemo(() => {
    const own = houseOf({ stylebook, house }, inForce)
    return own === null ? stylebookOf(stylebook) : layOver(own.stylebook, stylebookOf(stylebook))
  }, [stylebook, house, inForce])
}
