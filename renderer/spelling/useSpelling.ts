import { useEffect, useMemo, useRef, useState } from 'react'
import type { Finding } from '../../shared/style/finding.ts'
import { preferences } from '../app/preferences.ts'
import { useStorePart } from '../app/store.ts'
import { useStylebook } from '../stylebooks/houses.ts'
import { createFindingCarrier } from '../style/carry-findings.ts'
import { keepSame } from '../style/keep-same.ts'
import type { ProjectedText } from '../style/project-text.ts'
import { SpellingClient, type SpelledText, type SpellingWorker } from './spelling-client.ts'
import { reportSpellingFault, spellingFault } from './spelling-fault.ts'
import type { SpellingAnswer } from './spelling-protocol.ts'

const nothing: readonly Finding[] = []

/** Longest wait for an idle moment, in ms: on a busy machine one may never come. */
const longestWait = 5_000

/**
 * Spelling and grammar of the text, read behind the house style: nothing is asked before the first check of house
 * style has answered. Between readings the findings move with the text. Empty where the person has turned it off or
 * the story is not in English.
 *
 * @param ready true once house style has been checked
 */
export function useSpelling(text: ProjectedText, ready: boolean): readonly Finding[] {
  const wanted = useStorePart(preferences, ({ spelling }) => spelling)
  const words = useStorePart(preferences, (now) => now.words)
  const isOn = wanted && /^(?:en\b|$)/iu.test(text.story.head.language)
  const attempt = useStorePart(spellingFault, (now) => now.attempt)
  const accepted = useStylebook(text.story.head).accepted ?? null
  const [carry] = useState(createFindingCarrier)
  const [spelled, setSpelled] = useState<SpelledText | null>(null)
  const client = useRef<SpellingClient | null>(null)

  useEffect(() => {
    if (!isOn) return
    const made = new SpellingClient(startWorker, whenIdle, {
      onSpelled: (next) => setSpelled((before) => ({ ...next, findings: keepSame(before?.findings ?? nothing, next.findings) })),
      onFault: reportSpellingFault,
    })
    client.current = made
    return () => {
      made.dispose()
      client.current = null
      setSpelled(null)
    }
  }, [isOn, attempt])
  useEffect(() => {
    if (ready) client.current?.read(text, words, accepted)
  }, [text, words, accepted, ready, isOn, attempt])

  const ours = isOn && spelled !== null && spelled.text.story.id === text.story.id ? spelled : null
  // Findings of one dialect are wrong in the other; those of the new stylebook come in a moment.
  const stands = ours?.text.story.head.stylebook === text.story.head.stylebook
  return useMemo(() => (ours === null || !stands ? nothing : carry(ours, text)), [carry, ours, stands, text])
}

/** The one worker; it goes from story to story, for starting it takes a second. */
let worker: Worker | null = null

function startWorker(onAnswer: (answer: SpellingAnswer) => void): SpellingWorker {
  const taken = (worker ??= new Worker(new URL('./spelling.worker.ts', import.meta.url), { type: 'module', name: 'spelling' }))
  const terminate = () => {
    taken.terminate()
    if (worker === taken) worker = null
  }
  const take = ({ data }: MessageEvent<SpellingAnswer>) => onAnswer(data)
  taken.onmessage = take
  taken.onerror = (event) => {
    event.preventDefault()
    onAnswer({ kind: 'fault', message: event.message })
  }
  const release = () => {
    // Turned off, it gives its memory back.
    if (!preferences.get().spelling) terminate()
    else if (taken.onmessage === take) taken.onmessage = null
  }
  return { post: (request) => taken.postMessage(request), release, terminate }
}

function whenIdle(run: () => void): () => void {
  const handle = requestIdleCallback(run, { timeout: longestWait })
  return () => cancelIdleCallback(handle)
}
