import { useEffect, useMemo, useRef, type RefObject } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { HouseRow } from '../../shared/ipc/stylebooks.ts'
import { dialog } from '../app/dialogs.ts'
import { useStore } from '../app/store.ts'
import { figure } from '../ui/counts.ts'
import { benchOf, type Bench } from './bench.ts'
import { EditingContext, type Editing } from './editing.ts'
import type { SaidFault } from './fault-words.ts'
import { FollowedFile } from './FollowedFile.tsx'
import { HistorySection } from './HistorySection.tsx'
import { HouseHead } from './HouseHead.tsx'
import { useFaults } from './judge.ts'
import { LengthsSection } from './LengthsSection.tsx'
import { OwnRulesSection } from './OwnRulesSection.tsx'
import { sections, type Place, type Section } from './place.ts'
import { RulesSection } from './RulesSection.tsx'
import { goTo, stylebooksScreen } from './screen-state.ts'
import { TermsSection } from './TermsSection.tsx'
import { WordsSection } from './WordsSection.tsx'

const titles: Readonly<Record<Section, string>> = { terms: 'Terms', words: 'Words and names', rules: 'Rules', 'own-rules': 'Own rules', lengths: 'Lengths', history: 'History' }

/** One of the house's own stylebooks, to be worked on. */
export function HouseView({ row }: { readonly row: HouseRow }) {
  const bench = benchOf(row)
  const { now: house, past, future } = useStore(bench.history)
  const { place } = useStore(stylebooksScreen)
  const { faults } = useFaults(house)
  const readOnly = row.follows !== null
  const editing = useMemo<Editing>(() => ({ row, house, faults, readOnly, change: (next, at, field) => (readOnly ? undefined : bench.change(next, at, field)) }), [bench, row, house, faults, readOnly])
  const view = useRef<HTMLElement>(null)
  const move = (step: 'undo' | 'redo') => {
    const at = bench[step]()
    if (at !== null) goTo(within(at, bench))
  }
  useUndo(view, move)

  return (
    <EditingContext value={editing}>
      <section ref={view} className="stylebook" aria-label={house.name.trim() || 'Stylebook without a name'}>
        <HouseHead bench={bench} canUndo={!readOnly && past.length > 0} canRedo={!readOnly && future.length > 0} onMove={move} />
        {row.follows !== null && <FollowedFile row={row} follows={row.follows} />}
        <Tabs className="stylebook-tabs" selectedKey={place.section} onSelectionChange={(key) => goTo({ section: sections.find((section) => section === key) ?? 'terms', rule: null })}>
          <TabList className="stylebook-tab-list" aria-label="Parts of the stylebook">
            {sections.map((section) => (
              <Tab key={section} id={section} className="stylebook-tab">
                {titles[section]}
                <Count section={section} editing={editing} />
                {hasFault(faults, section) && <span className="stylebook-tab-fault" role="img" aria-label="has a fault" />}
              </Tab>
            ))}
          </TabList>
          <TabPanel key={place.section} id={place.section} className="stylebook-panel">
            <SectionView section={place.section} />
          </TabPanel>
        </Tabs>
      </section>
    </EditingContext>
  )
}

function SectionView({ section }: { readonly section: Section }) {
  switch (section) {
    case 'terms':
      return <TermsSection />
    case 'words':
      return <WordsSection />
    case 'rules':
      return <RulesSection />
    case 'own-rules':
      return <OwnRulesSection />
    case 'lengths':
      return <LengthsSection />
    case 'history':
      return <HistorySection />
  }
}

function Count({ section, editing: { house } }: { readonly section: Section; readonly editing: Editing }) {
  const counts: Readonly<Record<Section, number>> = {
    terms: house.terms.banned.length + house.terms.preferred.length,
    words: house.words.length + house.names.length,
    rules: 0,
    'own-rules': house.ownRules.length,
    lengths: 0,
    history: 0,
  }
  return counts[section] === 0 ? null : <span className="stylebook-tab-count figures">{figure(counts[section])}</span>
}

const hasFault = (faults: readonly SaidFault[], section: Section) => faults.some((fault) => fault.place.section === section && fault.path[0] !== 'name')

/** The place of a step, where its rule is still there. */
function within(place: Place, bench: Bench): Place {
  return place.rule !== null && place.rule >= bench.history.get().now.ownRules.length ? { section: place.section, rule: null } : place
}

/** The step that the keys ask for, if any. */
function stepOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && !event.shiftKey ? 'redo' : null
}

/** Undo and redo by their keys, wherever on the screen the focus is, and by the Edit menu, which arrives as an input about to happen in a field. */
function useUndo(view: RefObject<HTMLElement | null>, move: (step: 'undo' | 'redo') => void): void {
  const latest = useRef(move)
  useEffect(() => {
    latest.current = move
  })
  useEffect(() => {
    const element = view.current
    const onKeyDown = (event: KeyboardEvent) => {
      const step = dialog.get() === null ? stepOf(event) : null
      if (step === null) return
      event.preventDefault()
      event.stopPropagation()
      latest.current(step)
    }
    const onBeforeInput = (event: InputEvent) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
      event.preventDefault()
      latest.current(event.inputType === 'historyUndo' ? 'undo' : 'redo')
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    element?.addEventListener('beforeinput', onBeforeInput)
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true })
      element?.removeEventListener('beforeinput', onBeforeInput)
    }
  }, [view])
}
