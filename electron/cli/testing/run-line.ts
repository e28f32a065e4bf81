import { Readable } from 'node:stream'
import { runCopydesk } from '../dispatch.ts'

/** Runs a command line as the process does, with text for standard input, and gives what it wrote. */
export async function runLine(args: readonly string[], input: string | Uint8Array = ''): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const code = await runCopydesk(args, {
    stdin: Readable.from([typeof input === 'string' ? Buffer.from(input, 'utf8') : Buffer.from(input)]),
    out: (text) => void (out += text),
    outBytes: (bytes) => void (out += Buffer.from(bytes).toString('base64')),
    err: (text) => void (err += text),
  })
  return { code, out, err }
}
