import { useEffect, useRef, useState } from 'react'
import type { TextBlock } from '../../shared/story/text-block.ts'
import type { SaveState } from '../app/autosave.ts'
import { preferences } from '../app/preferences.ts'
import { showPanel } from '../app/panes.ts'
import { useStorePart } from '../app/store.ts'
import { useIsSpellingOff } from '../spelling/SpellingNotice.tsx'
import { countsInWords, SeverityMarks, type SeverityCounts } from '../ui/SeverityMarks.tsx'
import { clockTime, exactTime } from '../ui/time.ts'
import { StoryLength } from './StoryLength.tsx'
import { createStoryCounter } from './story-counts.ts'

interface StatusLineProps {
  readonly storyId: string
  readonly blocks: readonly TextBlock[]
  readonly counts: SeverityCounts
  readonly checking: boolean
  readonly save: SaveState
}

/** One line under the copy: how long it is, what is found in it, and whether it is on the disk. */
export function StatusLine({ storyId, blocks, counts, checking, save }: StatusLineProps) {
  const measure = useStorePart(preferences, (now) => now.measure)
  const isSpellingOff = useIsSpellingOff()
  const [count] = useState(createStoryCounter)
  const length = count(blocks, measure)
  return (
    <footer className="status-line" aria-label="Status of the story">
      <StoryLength storyId={storyId} length={length} measure={measure} />
      <button type="button" className="status-findings" onClick={() => showPanel('style')} aria-label={`Findings: ${countsInWords(counts)}`} aria-busy={checking || undefined}>
        {counts.error + counts.warning + counts.suggestion === 0 ? <span>No findings</span> : <SeverityMarks counts={counts} />}
      </button>
      {isSpellingOff && (
        <button type="button" className="status-findings" onClick={() => showPanel('style')}>
          Spelling is off
        </button>
      )}
      <SaveWord save={save} />
      <Spoken findings={countsInWords(counts)} checking={checking} />
    </footer>
  )
}

function SaveWord({ save }: { readonly save: SaveState }) {
  switch (save.kind) {
    case 'saved':
      return (
        <span className="status-save figures" data-save="saved" title={save.at === null ? undefined : exactTime(save.at)}>
          {save.at === null ? 'Saved' : `Saved ${clockTime(save.at)}`}
        </span>
      )
    case 'unsaved':
    case 'saving':
      return (
        <span className="status-save" data-save="saving">
          Saving…
        </span>
      )
    case 'failed':
      return (
        <span className="status-save" data-save="failed">
          Not saved yet
        </span>
      )
  }
}

/** Tells a screen reader of findings only when they have stood still for a while, not at every keystroke. */
function Spoken({ findings, checking }: { readonly findings: string; readonly checking: boolean }) {
  const [spoken, setSpoken] = useState('')
  const first = useRef(true)
  useEffect(() => {
    if (checking) return
    const timer = setTimeout(() => {
      if (!first.current) setSpoken(findings)
      first.current = false
    }, 2_500)
    return () => clearTimeout(timer)
  }, [findings, checking])
  return (
    <span className="visually-hidden" role="status">
      {spoken}
    </span>
  )
}
