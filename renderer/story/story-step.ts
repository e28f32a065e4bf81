import { pictureSchema, storyHeadSchema, type Picture, type Story, type StoryHead } from '../../shared/story/story.ts'
import type { Edit } from '../../shared/style/finding.ts'
import { dialog } from '../app/dialogs.ts'
import { editor, serializePending } from '../app/editor-access.ts'
import { changeStory, openStory } from '../app/open-story.ts'
import { screenOverStory } from '../app/screen-over-story.ts'
import { mendStory } from './mend-story.ts'

/** A change of head, body and pictures that is one step: taken back and made again as a whole. */
export interface StoryStep {
  /** True while the story stands as the step left it. */
  isFresh(): boolean
  undo(): void
}

export type StoryStepAnswer = { readonly kind: 'taken'; readonly step: StoryStep } | { readonly kind: 'changed' } | { readonly kind: 'too-long' }

type Outside = Pick<Story, 'head' | 'pictures'>

interface Marks extends Outside {
  readonly loading: number
  readonly changes: number
}

/** The last step, while it is the last thing that was done: then undo takes all of it back, wherever the focus is. */
let last: { readonly undo: () => void; readonly redo: () => void; readonly isFresh: () => boolean; isDone: boolean } | null = null

/** UTF-16 units that one step may add to a story. */
const mostAdded = 1_000_000

/** Makes edits anywhere in the story as one step; nothing is changed where one of them no longer fits, or a field would grow beyond what it holds. */
export function takeStoryStep(edits: readonly Edit[]): StoryStepAnswer {
  serializePending()
  const open = openStory.get()
  const target = editor()
  if (open === null || target === null) return { kind: 'changed' }
  const inBody = edits.filter(({ place }) => place.part === 'body')
  const elsewhere = edits.filter(({ place }) => place.part !== 'body')
  const before: Outside = { head: open.story.head, pictures: open.story.pictures }
  const after = elsewhere.length === 0 ? before : mendStory(open.story, { kind: 'edits', label: '', edits: elsewhere })
  if (after === null) return { kind: 'changed' }
  const added = inBody.reduce((sum, { start, end, insert }) => sum + insert.length - (end - start), 0)
  if (added > mostAdded || !holds(after)) return { kind: 'too-long' }

  const marks = (): Marks | null => {
    const now = openStory.get()
    return now === null ? null : { loading: now.loading, changes: target.changes(), head: now.story.head, pictures: now.story.pictures }
  }
  let left: Marks | null = null
  const swap = (from: Outside, to: Outside, isDone: boolean): void => {
    changeStory((now) => swapped(now, from, to), open.loading)
    left = marks()
    made.isDone = isDone
  }
  const along = { undone: () => swap(after, before, false), redone: () => swap(before, after, true) }
  const made = {
    undo: () => (inBody.length > 0 ? target.undo() : along.undone()),
    redo: () => (inBody.length > 0 ? target.redo() : along.redone()),
    isFresh: () => isSame(left, marks()),
    isDone: true,
  }
  if (inBody.length > 0 && !target.replace(inBody, along)) return { kind: 'changed' }
  serializePending()
  swap(before, after, true)
  last = made
  return { kind: 'taken', step: { isFresh: () => made.isDone && made.isFresh(), undo: made.undo } }
}

function isSame(left: Marks | null, now: Marks | null): boolean {
  return left !== null && now !== null && left.loading === now.loading && left.changes === now.changes && left.head === now.head && left.pictures === now.pictures
}

/** Field by field: what a person has changed since the step stays as they left it. */
function swapped(now: Story, from: Outside, to: Outside): Story {
  const head = swapFields(now.head, from.head, to.head)
  const pictures = now.pictures.map((picture): Picture => {
    const was = from.pictures.find(({ id }) => id === picture.id)
    const next = to.pictures.find(({ id }) => id === picture.id)
    return was === undefined || next === undefined ? picture : swapFields(picture, was, next)
  })
  const samePictures = pictures.every((picture, index) => picture === now.pictures[index])
  return head === now.head && samePictures ? now : { ...now, head, pictures: samePictures ? now.pictures : pictures }
}

function swapFields<Fields extends StoryHead | Picture>(now: Fields, from: Fields, to: Fields): Fields {
  const keys = (Object.keys(to) as (keyof Fields)[]).filter((key) => JSON.stringify(from[key]) !== JSON.stringify(to[key]) && JSON.stringify(now[key]) === JSON.stringify(from[key]))
  return keys.length === 0 ? now : { ...now, ...Object.fromEntries(keys.map((key) => [key, to[key]])) }
}

function holds({ head, pictures }: Outside): boolean {
  return storyHeadSchema.safeParse(head).success && pictures.every((picture) => pictureSchema.safeParse(picture).success)
}

/**
 * Undo and redo of a step that is the last thing done, before the field that has the focus sees the keys: its own
 * history knows only its own part. Fields of their own (`data-own-undo`) keep their keys once something was typed there.
 */
export function followStoryStep(): void {
  const answer = (event: Event, wanted: 'undo' | 'redo'): void => {
    if (last === null || dialog.get() !== null || screenOverStory() !== null || last.isDone !== (wanted === 'undo') || !last.isFresh()) return
    if (event.target instanceof HTMLElement && event.target.dataset['ownUndo'] === 'typed') return
    event.preventDefault()
    event.stopImmediatePropagation()
    last[wanted]()
  }
  window.addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return
      const key = event.key.toLowerCase()
      if (key === 'z') answer(event, event.shiftKey ? 'redo' : 'undo')
      else if (key === 'y' && !event.shiftKey) answer(event, 'redo')
    },
    { capture: true },
  )
  // The Edit menu's Undo arrives as an input that is about to happen.
  window.addEventListener(
    'beforeinput',
    (event) => {
      if (event.inputType === 'historyUndo') answer(event, 'undo')
      else if (event.inputType === 'historyRedo') answer(event, 'redo')
    },
    { capture: true },
  )
}
