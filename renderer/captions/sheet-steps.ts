import { showToast } from '../app/notices.ts'

/** What was done to the sheet as a whole and can be taken back, the last at the end. */
const steps: { readonly undo: () => Promise<void> }[] = []
const mostSteps = 50

/** Tells of a step that was made, with the way to take it back: on the toast, and by Ctrl+Z on the sheet. */
export function tellStep(message: string, undo: () => Promise<void>): void {
  const step = { undo }
  steps.push(step)
  if (steps.length > mostSteps) steps.shift()
  showToast(message, () => {
    const place = steps.indexOf(step)
    if (place < 0) return
    steps.splice(place, 1)
    void undo()
  })
}

/** Takes back the last step; false where there is none. */
export function undoStep(): boolean {
  const step = steps.pop()
  if (step === undefined) return false
  void step.undo()
  return true
}
