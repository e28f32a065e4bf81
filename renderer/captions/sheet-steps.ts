import { showToast } from '../app/notices.ts'

interface SheetStep {
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
}

/** What was done to the sheet as a whole and can be taken back, the last at the end; and what was taken back and can be made again. */
let done: SheetStep[] = []
let undone: SheetStep[] = []
const mostSteps = 50

/** Tells of a step that was made, with the way to take it back: on the toast, and by the keys on the sheet, which also make it again. */
export function tellStep(message: string, step: SheetStep): void {
  done = [...done, step].slice(-mostSteps)
  undone = []
  showToast(message, () => {
    if (done.includes(step)) takeBack(step)
  })
}

/** Takes back the last step; false where there is none. */
export function undoStep(): boolean {
  const step = done.at(-1)
  if (step !== undefined) takeBack(step)
  return step !== undefined
}

/** Makes again what was taken back last; false where there is nothing. */
export function redoStep(): boolean {
  const step = undone.at(-1)
  if (step === undefined) return false
  undone = undone.slice(0, -1)
  done = [...done, step]
  void step.redo()
  return true
}

function takeBack(step: SheetStep): void {
  done = done.filter((other) => other !== step)
  undone = [...undone, step]
  void step.undo()
}
