import path from 'node:path'
import log from 'electron-log/node.js'

/** Facts a log line may carry: figures, flags and codes of ours. Story text, names, addresses and secrets have no way in. */
export type LogFacts = Readonly<Record<string, number | boolean | LogWord>>

/** A word of our own vocabulary: lower case, joined by hyphens or dots, so that no sentence passes. */
export type LogWord = string & { readonly logWord?: never }

const word = /^[a-z0-9][a-z0-9._-]{0,63}$/i

export interface Log {
  /** Writes one line: a time, an event and its facts. Anything that is not a figure, a flag or a code is left out. */
  record(event: string, facts?: LogFacts): void
  /** Writes an exception without its message, which may quote a story. */
  recordFault(event: string, fault: unknown): void
  readonly file: string
}

/** A local log in `folder`, at most two files of 1 MB; nothing is ever sent anywhere. */
export function openLog(folder: string): Log {
  const file = path.join(folder, 'copydesk.log')
  const logger = log.create({ logId: `copydesk-${folder}` })
  logger.transports.file.resolvePathFn = () => file
  logger.transports.file.maxSize = 1024 * 1024
  logger.transports.file.format = '{iso} {text}'
  logger.transports.console.level = false
  const record = (event: string, facts: LogFacts = {}) => logger.info([event, ...Object.entries(facts).map(([name, value]) => `${name}=${asFact(value)}`)].join(' '))
  return {
    file,
    record,
    recordFault: (event, fault) => record(event, { fault: faultName(fault), at: faultPlace(fault) }),
  }
}

function asFact(value: number | boolean | string): string {
  return typeof value !== 'string' || word.test(value) ? String(value) : '(left out)'
}

function faultName(fault: unknown): string {
  return fault instanceof Error ? fault.name : typeof fault
}

/** The innermost frame as `file.line`, without the folder. */
function faultPlace(fault: unknown): string {
  const frame = fault instanceof Error ? /([\w.-]+\.[cm]?[jt]sx?):(\d+):\d+/.exec(fault.stack?.split('\n').slice(1).join('\n') ?? '') : null
  return frame === null ? 'unknown' : `${frame[1]}.${frame[2]}`
}
