import type { Bridge } from '../../shared/ipc/bridge.ts'
import type { AnswerOf, NoticeName, NoticeOf, RequestName, RequestOf } from '../../shared/ipc/contract.ts'
import { failure, type Result } from '../../shared/result.ts'
import { tellFailure } from './notices.ts'

declare global {
  interface Window {
    readonly copydesk?: Bridge
  }
}

const missing = failure('no-bridge', 'The window is not connected to the rest of Copydesk; your saved stories are kept.', 'Quit Copydesk and start it again.')

/** Requests that carry a whole story there or back. */
const inText: ReadonlySet<RequestName> = new Set<RequestName>(['drafts.open', 'drafts.save'])

/** Asks main. Never throws: a broken wire is a failure like any other. */
export async function ask<Name extends RequestName>(name: Name, request: RequestOf<Name>): Promise<Result<AnswerOf<Name>>> {
  const bridge = window.copydesk
  if (bridge === undefined) return missing
  try {
    if (!inText.has(name)) return await bridge.ask(name, request)
    const answer = await bridge.askInText(name, JSON.stringify(request))
    // Refused before it was looked at, it is answered as any other.
    return (typeof answer === 'string' ? JSON.parse(answer) : answer) as Result<AnswerOf<Name>>
  } catch (thrown) {
    console.error(`The request ${name} was not answered.`, thrown)
    return failure('not-answered', 'Copydesk could not do that; nothing was changed.', 'Try again. If it goes on, quit Copydesk and start it again.')
  }
}

/** Asks main and tells the person of a failure; gives undefined then. An answer may itself be null. */
export async function askOrTell<Name extends RequestName>(name: Name, request: RequestOf<Name>): Promise<AnswerOf<Name> | undefined> {
  const result = await ask(name, request)
  if (result.ok) return result.value
  tellFailure(result.failure)
  return undefined
}

/** Listens to main's notices; gives the function that stops listening. */
export function listen<Name extends NoticeName>(name: Name, listener: (notice: NoticeOf<Name>) => void): () => void {
  return window.copydesk?.listen(name, listener) ?? (() => undefined)
}

/** Tells main whether everything this window held is saved. */
export function flushed(token: number, saved: boolean): void {
  window.copydesk?.flushed(token, saved)
}

export function platform(): Bridge['platform'] {
  return window.copydesk?.platform ?? 'linux'
}
