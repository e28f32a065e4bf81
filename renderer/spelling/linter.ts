import type { Alarm, Dialect } from '../../shared/spelling/alarm.ts'

/** Reads one paragraph at a time. */
export interface Linter {
  lint(text: string, dialect: Dialect): Promise<readonly Alarm[]>
}
