import { randomBytes } from 'node:crypto'

/** The file of a multipart form. */
export interface FormFile {
  readonly field: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** A form with one file (RFC 7578). Names and values are written as UTF-8; file names must be plain ASCII of our own making. */
export function multipart(fields: Readonly<Record<string, string>>, { field, name, mediaType, bytes }: FormFile): { readonly body: Uint8Array; readonly contentType: string } {
  const boundary = `copydesk-${randomBytes(18).toString('hex')}`
  const parts = Object.entries(fields).map(([key, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`)
  const head = `${parts.join('')}--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: ${mediaType}\r\n\r\n`
  return { body: Buffer.concat([Buffer.from(head, 'utf8'), bytes, Buffer.from(`\r\n--${boundary}--\r\n`, 'latin1')]), contentType: `multipart/form-data; boundary=${boundary}` }
}
