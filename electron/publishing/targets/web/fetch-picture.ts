import { maximumPictureBytes } from '../../../../shared/ipc/contract.ts'
import type { Outcome } from '../target.ts'
import { openLine } from './http-exchange.ts'
import { judgeAnswer } from './judge-answer.ts'

/** How long a picture may take (ms): 5 s to connect, a minute to arrive. */
const limits = { connect: 5_000, answer: 60_000, answerBytes: maximumPictureBytes }

/**
 * The bytes of a picture in a story of a site. Only the site's own server is asked, for an address in a story may name any
 * machine, also one inside the house; nothing that proves who we are goes with it, and no redirect is followed.
 */
export async function fetchPicture(site: URL, address: string, signal: AbortSignal): Promise<Outcome<Uint8Array>> {
  const url = URL.canParse(address, site.href) ? new URL(address, site.href) : null
  if (url === null || url.origin !== site.origin || url.username !== '' || url.password !== '') return { kind: 'refused', problem: 'Its file lies on another server, which is not asked.', field: 'pictures' }
  const line = openLine(signal, limits)
  try {
    const answered = await line.ask({ method: 'GET', url, headers: { accept: 'image/*' }, readAnswer: 'bytes' })
    if (answered.kind === 'too-large') return { kind: 'refused', problem: 'Its file is larger than 100 MB.', field: 'pictures' }
    if (answered.kind === 'answered' && answered.status === 200 && answered.bytes !== undefined) return { kind: 'done', value: answered.bytes }
    if (answered.kind === 'answered' && answered.status < 500) return { kind: 'refused', problem: `The site does not give its file (${answered.status}).`, field: 'pictures' }
    const judged = judgeAnswer(answered, 'picture')
    return judged.kind === 'done' ? { kind: 'refused', problem: 'The site does not give its file.', field: 'pictures' } : judged
  } finally {
    line.close()
  }
}
