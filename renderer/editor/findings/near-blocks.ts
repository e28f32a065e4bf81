import type { LexicalEditor, NodeKey } from 'lexical'

type Listener = (changed: readonly NodeKey[]) => void

/** Which top-level nodes stand in the window or near it: only there is anything painted over the words. */
export class NearBlocks {
  readonly #editor: LexicalEditor
  readonly #observer: IntersectionObserver
  readonly #observed = new Map<NodeKey, HTMLElement>()
  readonly #keyOf = new WeakMap<Element, NodeKey>()
  readonly #near = new Set<NodeKey>()
  readonly #listeners = new Set<Listener>()

  constructor(editor: LexicalEditor) {
    this.#editor = editor
    this.#observer = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: '600px 0px', scrollMargin: '600px 0px' })
  }

  dispose(): void {
    this.#observer.disconnect()
    this.#listeners.clear()
  }

  has(top: NodeKey): boolean {
    return this.#near.has(top)
  }

  all(): readonly NodeKey[] {
    return [...this.#near]
  }

  /** Told of the nodes that have come near or gone; gives the function that stops it. */
  follow(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Watches where the top-level nodes stand; their elements may be new. */
  observe(tops: Iterable<NodeKey>): void {
    for (const top of tops) {
      const element = this.#editor.getElementByKey(top)
      const watched = this.#observed.get(top)
      if (watched === element) continue
      if (watched !== undefined) this.#observer.unobserve(watched)
      if (element === null) {
        this.#observed.delete(top)
        this.#near.delete(top)
        continue
      }
      this.#observed.set(top, element)
      this.#keyOf.set(element, top)
      this.#observer.observe(element)
    }
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    const changed: NodeKey[] = []
    for (const { target, isIntersecting } of entries) {
      const top = this.#keyOf.get(target)
      if (top === undefined || this.#observed.get(top) !== target || this.#near.has(top) === isIntersecting) continue
      if (isIntersecting) this.#near.add(top)
      else this.#near.delete(top)
      changed.push(top)
    }
    for (const listener of this.#listeners) listener(changed)
  }
}
