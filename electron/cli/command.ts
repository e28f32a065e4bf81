/** What a command reads and writes; the real one is the process, tests give their own. */
export interface CommandLine {
  readonly stdin: NodeJS.ReadableStream
  /** Writes to standard output as given; no line end is added. */
  out(text: string): void
  /** Writes the bytes of a file to standard output. */
  outBytes(bytes: Uint8Array): void
  /** Writes to standard error as given; no line end is added. */
  err(text: string): void
}

/**
 * Exit codes shared by every command: 0 done and nothing wrong, 1 done and errors found, 2 bad usage or unreadable input,
 * 70 a fault of the program itself (EX_SOFTWARE of sysexits.h).
 */
export const exitCodes = { done: 0, errorsFound: 1, unusable: 2, fault: 70 } as const

/** One verb of `copydesk`. It parses its own flags (parseArgs of node:util; what that throws is shown as bad usage). */
export interface Command {
  readonly name: string
  /** The arguments after the name, as the usage text shows them: `[--jsonl] FILE… | -`. */
  readonly usage: string
  /** Gives the exit code. */
  run(args: readonly string[], io: CommandLine): Promise<number>
}
