/** One part of a multipart/form-data body (RFC 7578). */
export interface Part {
  readonly name: string
  readonly bytes: Uint8Array
}

const mostParts = 20

/** The parts of a body, or null where it is not what its content type says. */
export function readMultipart(contentType: string, body: Buffer): Part[] | null {
  const boundary = /^multipart\/form-data\s*;.*?boundary="?([^";]{1,200})"?/i.exec(contentType)?.[1]
  if (boundary === undefined) return null
  const mark = Buffer.from(`--${boundary}`, 'latin1')
  const parts: Part[] = []
  let at = body.indexOf(mark)
  while (at >= 0 && parts.length < mostParts) {
    const start = at + mark.length
    if (body.toString('latin1', start, start + 2) === '--') return parts
    const headEnd = body.indexOf('\r\n\r\n', start)
    const next = headEnd < 0 ? -1 : body.indexOf(Buffer.concat([Buffer.from('\r\n'), mark]), headEnd + 2)
    if (headEnd < 0 || next < 0) return null
    const name = /content-disposition:\s*form-data;[^\r\n]*?\bname="([^"\r\n]*)"/i.exec(body.toString('latin1', start, headEnd))?.[1]
    if (name === undefined) return null
    // An empty part has its closing line end where its head ends.
    parts.push({ name, bytes: body.subarray(Math.min(headEnd + 4, next), next) })
    at = next + 2
  }
  return null
}
