/**
 * Expected failures are values. Every answer that can fail in a way a person may meet is a
 * `Result`; an exception is a bug.
 */
export type Result<T, F extends Failure = Failure> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F }

/** What went wrong, what was kept, and what to do next, in words for a journalist. */
export interface Failure<Code extends string = string> {
  readonly code: Code
  /** One sentence: what happened and what was kept. Never a path, a stack or a secret. */
  readonly message: string
  /** One sentence: what the person can do next. */
  readonly advice?: string
}

export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function failure<Code extends string>(code: Code, message: string, advice?: string): { readonly ok: false; readonly failure: Failure<Code> } {
  return { ok: false, failure: advice === undefined ? { code, message } : { code, message, advice } }
}

/** Closes a switch over a union: adding a member without handling it fails the type-check. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
