import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { captionPropertyNames, type CaptionChanges, type CaptionProperty } from '../../../shared/captions/caption-data.ts'
import { captionProperties, groupTitles, propertyGroups, type PropertyGroup } from '../../../shared/captions/caption-properties.ts'
import type { CaptionFinding } from '../../../shared/captions/caption-findings.ts'
import { isCodeOfCountry, withCountryAlong } from '../../../shared/captions/countries.ts'
import type { Failure } from '../../../shared/result.ts'
import { projectBody } from '../../../shared/story/project.ts'
import type { Story } from '../../../shared/story/story.ts'
import { stylebookOf } from '../../../shared/stylebooks/stylebooks.ts'
import { openStory } from '../../app/open-story.ts'
import { preferences } from '../../app/preferences.ts'
import { useStore, useStorePart } from '../../app/store.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { SeverityMarks, type SeverityCounts } from '../../ui/SeverityMarks.tsx'
import { openCaptionBench, type CaptionBench } from './caption-bench.ts'
import './caption-form.css'
import { CaptionFindings } from './CaptionFindings.tsx'
import { FileFacts } from './FileFacts.tsx'
import { foldedGroups } from './folded-groups.ts'
import { Later } from './Later.tsx'
import { useCaptionFindings } from './use-caption-findings.ts'
import { PropertyField } from './PropertyField.tsx'

export type CaptionStep = 'next' | 'previous' | 'next-without-caption'

interface CaptionFormProps {
  /** The picture in hand, by the SHA-256 of its bytes. */
  readonly hash: string
  readonly onStep: (direction: CaptionStep) => void
}

const propertiesOf = (group: PropertyGroup) => captionPropertyNames.filter((property) => captionProperties[property].group === group)

/** What a picture says of itself, to be written. Saved as it is typed. */
export function CaptionForm({ hash, onStep }: CaptionFormProps) {
  const [opened, setOpened] = useState<CaptionBench | Failure | null>(null)
  useEffect(() => {
    let wanted = true
    void openCaptionBench(hash).then((result) => wanted && setOpened(result.ok ? result.value : result.failure))
    return () => {
      wanted = false
    }
  }, [hash])

  if (opened === null) return <section className="caption-form" aria-label="Caption" aria-busy="true" />
  if (!('history' in opened)) {
    return (
      <section className="caption-form" aria-label="Caption">
        <p role="alert">{opened.message}</p>
        {opened.advice !== undefined && <p className="note">{opened.advice}</p>}
      </section>
    )
  }
  return <Written key={opened.hash} bench={opened} onStep={onStep} />
}

function Written({ bench, onStep }: { readonly bench: CaptionBench; readonly onStep: (direction: CaptionStep) => void }) {
  const open = useStore(bench.open)
  const { now: caption, past, future } = useStore(bench.history)
  const save = useStore(bench.save)
  const folded = useStore(foldedGroups)
  const ofStory = useStorePart(openStory, (story) => story?.story.head.stylebook)
  const usual = useStorePart(preferences, (now) => now.stylebook)
  const stylebook = ofStory ?? usual
  const body = useBodyOfStory(bench.hash)
  const { findings, isReading } = useCaptionFindings(caption, stylebook, body)
  // While a name is being typed it is no country's: what was so before counts.
  const together = useRef(false)
  useEffect(() => {
    together.current = isCodeOfCountry(caption) ?? together.current
  }, [caption])
  const change = (property: CaptionProperty, changes: CaptionChanges, whole?: boolean) => bench.change(property, withCountryAlong(caption, changes, together.current), whole)

  const travel = (way: 'undo' | 'redo') => {
    const property = bench[way]()
    if (property !== null) focusField(property)
  }
  const section = useRef<HTMLElement>(null)
  // Whoever steps on from within the form goes on in the same place of the next one.
  const [atOnce] = useState(() => carried !== null)
  useEffect(() => {
    if (carried !== null) section.current?.querySelector<HTMLElement>(carried)?.focus()
    carried = null
  }, [])
  const go = (direction: CaptionStep) => {
    carried = placeOfFocus()
    onStep(direction)
  }
  // The button goes with its finding: the focus stays at the field.
  const fix = (property: CaptionProperty, changes: CaptionChanges) => {
    bench.change(property, changes, true)
    focusField(property)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const withControl = (event.ctrlKey || event.metaKey) && !event.altKey
    const key = event.key.toLowerCase()
    if (withControl && (key === 'z' || key === 'y')) {
      event.preventDefault()
      event.stopPropagation()
      travel(key === 'y' || event.shiftKey ? 'redo' : 'undo')
    }
    if (event.altKey && !withControl && (event.key === 'PageDown' || event.key === 'PageUp')) {
      event.preventDefault()
      go(event.key === 'PageUp' ? 'previous' : event.shiftKey ? 'next-without-caption' : 'next')
    }
  }

  return (
    <section ref={section} className="caption-form" aria-label={`Caption of ${open.row.name}`} data-reading={isReading || undefined} onKeyDown={onKeyDown}>
      <header className="caption-form-head">
        <h2 title={open.row.name}>{open.row.name}</h2>
        <span className="caption-save" role="status" data-save={save.kind}>
          {save.kind === 'saved' ? 'Saved' : save.kind === 'failed' ? 'Not saved yet' : 'Saving…'}
        </span>
        <IconButton icon="undo" label="Undo" keys="Ctrl+Z" isDisabled={past.length === 0} onPress={() => travel('undo')} />
        <IconButton icon="redo" label="Redo" keys="Ctrl+Shift+Z" isDisabled={future.length === 0} onPress={() => travel('redo')} />
      </header>
      {open.warnings.map((warning) => (
        <p key={warning} className="caption-warning">
          {warning}
        </p>
      ))}
      {propertyGroups.map((group, turn) => {
        const conflicts = open.conflicts.filter(({ property }) => captionProperties[property].group === group)
        const faults = findings.filter(({ property }) => captionProperties[property].group === group)
        return (
          <details key={group} className="caption-group" open={!folded.has(group) || conflicts.length > 0} onToggle={(event) => keepFolded(group, event.currentTarget.open)}>
            <summary>
              <h3>{groupTitles[group]}</h3>
              <SeverityMarks counts={countsOf(faults)} />
              {conflicts.length > 0 && <span className="caption-group-mark">{conflicts.length === 1 ? '1 to choose' : `${String(conflicts.length)} to choose`}</span>}
            </summary>
            <div className="caption-fields">
              <Later turn={turn} atOnce={atOnce}>{() => propertiesOf(group).map((property) => (
                <PropertyField
                  key={property}
                  property={property}
                  caption={caption}
                  embedded={open.embedded}
                  conflict={conflicts.find((conflict) => conflict.property === property)}
                  altLimit={stylebookOf(stylebook).limits.altText}
                  onChange={change}
                  onChoose={(name, carrier) => void bench.choose(name, carrier)}
                >
                  <CaptionFindings findings={findings.filter((finding) => finding.property === property)} onFix={(changes) => fix(property, changes)} />
                </PropertyField>
              ))}</Later>
            </div>
          </details>
        )
      })}
      <FileFacts open={open} />
      <footer className="caption-steps">
        <Button look="quiet" onPress={() => go('previous')}>
          Previous
        </Button>
        <Button look="quiet" onPress={() => go('next')}>
          Next
        </Button>
        <Button onPress={() => go('next-without-caption')}>Next without caption</Button>
      </footer>
    </section>
  )
}

const nothing: readonly string[] = []

/** The paragraphs of the open story where it uses the picture, to hold names against; nothing elsewhere. */
function useBodyOfStory(hash: string): readonly string[] {
  const story = useStorePart(openStory, (open) => open?.story ?? null)
  return useMemo(() => (story === null || !uses(story, hash) ? nothing : projectBody(story.body, () => '').map(({ text }) => text)), [story, hash])
}

const uses = ({ pictures }: Story, hash: string): boolean => pictures.some(({ file }) => file?.hash === hash)

function keepFolded(group: PropertyGroup, isOpen: boolean): void {
  foldedGroups.update((before) => (before.has(group) === isOpen ? new Set(isOpen ? [...before].filter((other) => other !== group) : [...before, group]) : before))
}

/** Where in the form the focus is to be found again, as a selector. */
let carried: string | null = null

function placeOfFocus(): string | null {
  const here = document.activeElement
  const property = here instanceof HTMLElement ? here.dataset['property'] : undefined
  if (property !== undefined) return `[data-property="${property}"]`
  const steps = [...document.querySelectorAll('.caption-steps button')]
  const place = here === null ? -1 : steps.indexOf(here)
  return place < 0 ? null : `.caption-steps button:nth-child(${place + 1})`
}

function focusField(property: CaptionProperty): void {
  document.querySelector<HTMLElement>(`.caption-form [data-property="${property}"]`)?.focus()
}

function countsOf(findings: readonly CaptionFinding[]): SeverityCounts {
  const count = (severity: CaptionFinding['severity']) => findings.filter((finding) => finding.severity === severity).length
  return { error: count('error'), warning: count('warning'), suggestion: count('suggestion') }
}
