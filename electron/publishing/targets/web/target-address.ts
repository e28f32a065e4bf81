import { failure, success, type Failure, type Result } from '../../../../shared/result.ts'

/** The address of a target: https, or http to this very computer; without a name, a password or a query in it, where secrets would lie open. */
export function targetAddress(text: string): Result<URL, Failure<'address-refused'>> {
  const refused = (why: string) => failure('address-refused', `That address cannot be used: ${why}`, 'Ask whoever runs the server for its https address.')
  if (!URL.canParse(text)) return refused('it is not a web address.')
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return refused('it carries a name or password.')
  if (url.search !== '' || url.hash !== '') return refused('it carries something after a “?” or “#”.')
  const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname)
  if (url.protocol === 'https:' || (url.protocol === 'http:' && loopback)) return success(url)
  return refused('it is not https, so others could read and change the story on its way.')
}
