import { failure, success, type Result } from '../../shared/result.ts'

/** The address in its normal form where the person's browser or mail program may open it, else why not. */
export function externalAddress(address: string): Result<string> {
  const refused = failure('link-refused', 'That link was not opened: Copydesk opens only web and e-mail addresses.')
  if (!URL.canParse(address)) return refused
  const url = new URL(address)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  // A name and password in a link is how a look-alike address hides its host.
  if (isWeb && url.username === '' && url.password === '' && url.hostname !== '') return success(url.href)
  if (url.protocol === 'mailto:') return success(url.href)
  return refused
}
