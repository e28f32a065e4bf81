/**
 * Whether a value that came over IPC holds at most `limit` bytes of text (two a UTF-16 unit) and binary data.
 * It stops counting once it is over, and never recurses, so that no nesting can hurt it.
 */
export function isWithinSize(value: unknown, limit: number): boolean {
  let size = 0
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    size += sizeOf(next)
    if (size > limit) return false
    if (Array.isArray(next)) for (const item of next) waiting.push(item)
    else if (isPlain(next)) for (const [key, item] of Object.entries(next)) waiting.push(key, item)
  }
  return true
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return 2 * value.length
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength
  return 8
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !(value instanceof ArrayBuffer)
}
