import { useEffect, useMemo, useRef, useState } from 'react'
import type { Term } from '../../shared/completion/term.ts'
import type { Quote } from '../../shared/quotes/quote.ts'
import { hasBegun } from '../../shared/story/has-begun.ts'
import type { Story } from '../../shared/story/story.ts'
import type { TextBlock } from '../../shared/story/text-block.ts'
import { applyWaivers, type WaivedFinding } from '../../shared/style/apply-waivers.ts'
import type { Finding, Severity } from '../../shared/style/finding.ts'
import type { Waiver } from '../../shared/style/waiver.ts'
import { useStore } from '../app/store.ts'
import { mergeFindings } from '../spelling/merge-findings.ts'
import { useSpelling } from '../spelling/useSpelling.ts'
import { housesInForce } from '../stylebooks/houses.ts'
import { CheckClient, type CheckedText, type CheckWorker } from './check-client.ts'
import type { CheckAnswer } from './check-protocol.ts'
import { createFindingCarrier } from './carry-findings.ts'
import { keepSame } from './keep-same.ts'
import { createTextProjector } from './project-text.ts'

export interface StyleCheck {
  /** In reading order: head, body, pictures. */
  readonly open: readonly Finding[]
  readonly waived: readonly WaivedFinding[]
  /** Waivers whose words have been changed since. */
  readonly lapsed: readonly Waiver[]
  readonly blocks: readonly TextBlock[]
  /** `paragraph` counts the body's blocks among `blocks`. */
  readonly quotes: readonly Quote[]
  /** Names, roles and places that the story holds. */
  readonly terms: readonly Term[]
  /** Of the open findings. */
  readonly counts: Readonly<Record<Severity, number>>
  /** False while nobody has written anything: what is missing is not told of yet. */
  readonly begun: boolean
  /** True while the findings are those of an earlier text. */
  readonly checking: boolean
}

const nothing: readonly Finding[] = []
const noQuotes: readonly Quote[] = []
const noTerms: readonly Term[] = []
const noBlocks: readonly TextBlock[] = []

/**
 * Checks the story in a worker as it is written. Until a new answer comes, the findings of the last one move with
 * the text.
 */
export function useStyleCheck(story: Story, waivers: readonly Waiver[]): StyleCheck {
  const [project] = useState(createTextProjector)
  const [carry] = useState(createFindingCarrier)
  const text = useMemo(() => project(story), [project, story])
  const [checked, setChecked] = useState<CheckedText | null>(null)
  const client = useRef<CheckClient | null>(null)
  const houses = useStore(housesInForce)

  useEffect(() => {
    const made = new CheckClient(startWorker, {
      onChecked: (next) => setChecked((before) => ({ ...next, findings: keepSame(before?.findings ?? nothing, next.findings) })),
      onFault: (message) => console.error(`The style check stopped and is started again: ${message}`),
    })
    client.current = made
    return () => {
      made.dispose()
      client.current = null
    }
  }, [])
  useEffect(() => client.current?.useHouses(houses), [houses])
  useEffect(() => client.current?.check(text), [text])

  const ours = checked !== null && checked.text.story.id === story.id ? checked : null
  const house = useMemo(() => (ours === null ? nothing : carry(ours, text)), [carry, ours, text])
  const spelling = useSpelling(text, ours !== null)
  const begun = hasBegun(text.blocks, story.pictures)
  const findings = useMemo(() => (begun ? mergeFindings(house, spelling, text.blocks) : nothing), [begun, house, spelling, text])
  // Only a waiver of one place looks at the text around it: without one, the lists stay the same from letter to letter.
  const around = waivers.some(({ covers }) => covers === 'finding') ? text.blocks : noBlocks
  const { open, waived, lapsed } = useMemo(() => applyWaivers(findings, waivers, around), [findings, waivers, around])
  const counts = useMemo(() => count(open), [open])
  return { open, waived, lapsed, blocks: text.blocks, quotes: ours?.quotes ?? noQuotes, terms: ours?.terms ?? noTerms, counts, begun, checking: ours?.text !== text }
}

function startWorker(onAnswer: (answer: CheckAnswer) => void, onFault: (message: string) => void): CheckWorker {
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module', name: 'style check' })
  worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => onAnswer(data)
  worker.onerror = (event) => {
    event.preventDefault()
    onFault(event.message)
  }
  return { post: (request) => worker.postMessage(request), terminate: () => worker.terminate() }
}

function count(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, suggestion: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
