import type { Failure } from '../../shared/result.ts'
import { createStore } from './store.ts'

/** A message that stays until it is dismissed. */
export interface Banner {
  readonly id: string
  readonly tone: 'error' | 'warning' | 'information'
  readonly message: string
  readonly advice: string
  /** What can be done about it at once. */
  readonly action?: { readonly label: string; readonly onPress: () => void }
}

/** A message that goes by itself; `undo` takes back what it tells of. */
export interface Toast {
  readonly id: number
  readonly message: string
  readonly undo: (() => void) | null
}

export const banners = createStore<readonly Banner[]>([])
export const toasts = createStore<readonly Toast[]>([])

let count = 0

/** Shows a banner; one that says the same takes the place of the earlier. */
export function showBanner(banner: Omit<Banner, 'id'> & { readonly id?: string }): void {
  count += 1
  const next: Banner = { id: `banner-${count}`, ...banner }
  banners.update((shown) => [...shown.filter((other) => other.id !== next.id && other.message !== next.message), next])
}

export function dismissBanner(id: string): void {
  banners.update((shown) => shown.filter((banner) => banner.id !== id))
}

export function tellFailure({ message, advice }: Failure): void {
  showBanner({ tone: 'error', message, advice: advice ?? '' })
}

export function showToast(message: string, undo: (() => void) | null = null): void {
  count += 1
  const toast: Toast = { id: count, message, undo }
  toasts.update((shown) => [...shown.slice(-2), toast])
}

export function dismissToast(id: number): void {
  toasts.update((shown) => shown.filter((toast) => toast.id !== id))
}
