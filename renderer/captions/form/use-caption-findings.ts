import { useEffect, useState } from 'react'
import type { CaptionData } from '../../../shared/captions/caption-data.ts'
import type { CaptionFinding } from '../../../shared/captions/caption-findings.ts'
import type { StylebookId } from '../../../shared/stylebooks/stylebook.ts'
import type { CaptionQuestion } from './caption-check.worker.ts'

/** Typing goes on for this long before it is checked, in milliseconds. */
const pause = 200

interface Reader {
  readonly worker: Worker
  readonly waiting: Map<number, (findings: readonly CaptionFinding[] | null) => void>
}

let reader: Reader | null = null
let count = 0

const nothing: readonly string[] = []

/** What house style finds in a caption, a moment behind the typing; `isReading` until it is of the caption as it stands. `body` must keep its identity while it stays the same. */
export function useCaptionFindings(caption: CaptionData, stylebook: StylebookId, body: readonly string[] = nothing): { readonly findings: readonly CaptionFinding[]; readonly isReading: boolean } {
  const [read, setRead] = useState<{ readonly caption: CaptionData | null; readonly findings: readonly CaptionFinding[] }>({ caption: null, findings: [] })
  useEffect(() => {
    let stale = false
    const timer = setTimeout(() => {
      void askReader({ caption, stylebook, body, today: today() }).then((findings) => {
        if (!stale && findings !== null) setRead({ caption, findings })
      })
    }, pause)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [caption, stylebook, body])
  // A finding whose field has been typed in since may lie beside its words: it goes until the next answer.
  const findings = read.findings.filter(({ property }) => read.caption === null || read.caption[property] === caption[property])
  return { findings, isReading: read.caption !== caption }
}

/** Null where the thread failed; the next question starts it anew. */
function askReader(question: Omit<CaptionQuestion, 'number'>): Promise<readonly CaptionFinding[] | null> {
  reader ??= startReader()
  const { worker, waiting } = reader
  count += 1
  const number = count
  return new Promise((resolve) => {
    waiting.set(number, resolve)
    worker.postMessage({ number, ...question } satisfies CaptionQuestion)
  })
}

function startReader(): Reader {
  const worker = new Worker(new URL('./caption-check.worker.ts', import.meta.url), { type: 'module', name: 'caption check' })
  const waiting: Reader['waiting'] = new Map()
  worker.addEventListener('message', ({ data }: MessageEvent<{ readonly number: number; readonly findings: readonly CaptionFinding[] }>) => {
    waiting.get(data.number)?.(data.findings)
    waiting.delete(data.number)
  })
  worker.addEventListener('error', (event) => {
    console.error('A caption could not be checked.', event.message)
    worker.terminate()
    reader = null
    for (const resolve of waiting.values()) resolve(null)
  })
  return { worker, waiting }
}

/** The day on the person's own clock. */
function today(): string {
  const now = new Date()
  return `${String(now.getFullYear())}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}
