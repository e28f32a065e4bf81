import { useSyncExternalStore } from 'react'

/** A value that screens may watch. */
export interface Store<Value> {
  get(): Value
  set(value: Value): void
  update(change: (value: Value) => Value): void
  /** Gives the function that stops listening. */
  subscribe(listener: () => void): () => void
}

export function createStore<Value>(initial: Value): Store<Value> {
  let current = initial
  const listeners = new Set<() => void>()
  const set = (value: Value) => {
    if (Object.is(value, current)) return
    current = value
    for (const listener of [...listeners]) listener()
  }
  return {
    get: () => current,
    set,
    update: (change) => set(change(current)),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get)
}

/** Watches a part of a store. `select` must give the same value (by `Object.is`) while that part stays. */
export function useStorePart<Value, Part>(store: Store<Value>, select: (value: Value) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}
