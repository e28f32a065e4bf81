import { useEffect, useRef, useState } from 'react'
import { dialog } from '../app/dialogs.ts'
import { useNarrow } from '../app/panes.ts'
import { useStore } from '../app/store.ts'
import { Button } from '../ui/Button.tsx'
import { Arriving } from './Arriving.tsx'
import './captions.css'
import { ContactSheet } from './ContactSheet.tsx'
import { CaptionForm } from './form/CaptionForm.tsx'
import { goToFinding } from './form/next-finding.ts'
import { followImports, imports, onTheirWay } from './imports.ts'
import { ImportLines } from './ImportLines.tsx'
import { NoPictures } from './NoPictures.tsx'
import { removeFromSheet } from './remove-from-sheet.ts'
import { closeCaptions } from './screen-state.ts'
import { followSheet, select, sheet } from './sheet.ts'
import { SheetBar } from './SheetBar.tsx'
import { SheetFoot } from './SheetFoot.tsx'
import { redoStep, undoStep } from './sheet-steps.ts'
import { stepFrom, type StepDirection } from './step-from.ts'
import { ToolsNotice } from './ToolsNotice.tsx'
import { takeInHand } from './selection.ts'
import type { CellSize } from './use-grid-shape.ts'

/** The caption desk, in the place of the story: the contact sheet, and beside it the caption of the picture in hand. */
export default function CaptionDesk() {
  const { entries, order, selection, view, failure } = useStore(sheet)
  const looks = onTheirWay(useStore(imports))
  const narrow = useNarrow()
  const [size, setSize] = useState<CellSize>('medium')
  // In a narrow window the form takes the sheet's place.
  const [formOpen, setFormOpen] = useState(false)
  const screen = useRef<HTMLElement>(null)
  const form = useRef<HTMLElement>(null)
  const wantsForm = useRef(false)

  useEffect(() => {
    const stops = [followSheet(), followImports()]
    screen.current?.focus()
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  useKeys(screen)
  useEffect(() => {
    if (!wantsForm.current) return
    wantsForm.current = false
    form.current?.querySelector<HTMLElement>('textarea, input, [tabindex]')?.focus()
  })

  const step = (direction: StepDirection) => {
    const { entries: now } = sheet.get()
    const next = stepFrom(now ?? [], sheet.get().selection.inHand, direction)
    if (next !== null) select((before) => takeInHand(before, next))
  }
  const openForm = () => {
    wantsForm.current = true
    setFormOpen(true)
  }
  const isEmpty = entries !== null && order.length === 0
  const isUnfiltered = view.filter === 'all' && view.search === ''
  const { inHand } = selection
  const showsForm = inHand !== null && (!narrow || formOpen)

  return (
    <main ref={screen} className="captions" aria-label="Caption desk" tabIndex={-1} data-narrow={narrow || undefined}>
      <SheetBar size={size} onSize={setSize} />
      <ToolsNotice />
      <ImportLines />
      {failure !== null && (
        <p className="captions-problem" role="alert">
          {failure.message} {failure.advice}
        </p>
      )}
      <div className="captions-panes">
        {(!narrow || !showsForm) && (
          <div className="sheet-side">
            {looks.length > 0 && <Arriving looks={looks} isAlone={order.length === 0} />}
            {isEmpty && looks.length === 0 && <NoPictures isUnfiltered={isUnfiltered} />}
            {order.length > 0 && <ContactSheet size={size} onOpenForm={openForm} onNextWithoutCaption={() => step('next-without-caption')} onRemove={() => void removeFromSheet()} />}
            {order.length > 0 && <SheetFoot />}
          </div>
        )}
        {showsForm && (
          <section ref={form} className="caption-side" aria-label="Picture in hand">
            {narrow && (
              <Button look="quiet" icon="back" onPress={() => setFormOpen(false)}>
                All pictures
              </Button>
            )}
            <CaptionForm hash={inHand} onStep={step} />
          </section>
        )}
      </div>
    </main>
  )
}

/** Escape leads back to the story, Ctrl+Z takes back the last step of the sheet and Shift+Ctrl+Z makes it again, Ctrl+F goes to the search; a field that is written in keeps its keys. */
function useKeys(screen: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || dialog.get() !== null) return
      const primary = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      const isWritten = event.target instanceof HTMLElement && (event.target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(event.target.tagName))
      if (event.key === 'Escape') {
        event.preventDefault()
        // Out of a field back to the sheet first.
        const cell = screen.current?.querySelector<HTMLElement>('[data-in-hand]')
        if (isWritten && cell !== null && cell !== undefined) cell.focus()
        else closeCaptions()
      } else if (primary && event.key.toLowerCase() === 'f') {
        event.preventDefault()
        screen.current?.querySelector<HTMLInputElement>('input[type="search"]')?.select()
      } else if ((event.ctrlKey || event.metaKey) && !event.altKey && !isWritten && /^[yz]$/iu.test(event.key)) {
        event.preventDefault()
        if (event.shiftKey || event.key.toLowerCase() === 'y') redoStep()
        else undoStep()
      }
    }
    // Before the window's own keys, for which F8 is about the story.
    const onFindingKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.metaKey || event.altKey || dialog.get() !== null || screen.current === null) return
      event.preventDefault()
      goToFinding(screen.current, event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('keydown', onFindingKey, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('keydown', onFindingKey, { capture: true })
    }
  }, [screen])
}
