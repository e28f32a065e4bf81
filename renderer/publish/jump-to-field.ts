import type { Shortfall } from '../../shared/export/cms-story.ts'
import { askOrTell } from '../app/bridge.ts'
import { showDialog } from '../app/dialogs.ts'
import { editor } from '../app/editor-access.ts'
import { closeDrawer, showPanel } from '../app/panes.ts'
import { seeRemoteCopy } from '../remote-copy/remote-copy-dialogs.ts'

type Field = Shortfall['field']

interface FieldWay {
  /** What the way there is called: `Go to the headline`. */
  readonly label: string
  readonly go: (target: string) => void
}

/** The way to what has to be changed, in the story or in the settings of a target; null where nothing here can mend it. */
export function wayToField(field: Field): FieldWay | null {
  switch (field) {
    case 'headline':
    case 'standfirst':
    case 'kicker':
    case 'slug':
      return { label: `Go to the ${field}`, go: () => goToHead(`[data-place="head:${field}"]`) }
    case 'byline':
      return { label: 'Go to the byline', go: () => goToHead('[data-place^="head:byline"], .byline-add button') }
    case 'language':
      return { label: 'Go to the language', go: () => goToHead('.head-details .choice-button') }
    case 'section':
    case 'tags':
    case 'embargo':
      return { label: `Go to the ${field}`, go: () => goToDetail(field) }
    case 'body':
      return {
        label: 'Go to the copy',
        go: () => {
          closeDrawer()
          editor()?.focus()
        },
      }
    case 'pictures':
    case 'credit':
      return { label: 'Go to the pictures', go: () => showPanel('pictures') }
    case 'address':
    case 'account':
    case 'secret':
    case 'author':
      return { label: 'Change the target', go: (target) => void openTarget(target) }
    case 'remote-copy':
      return { label: 'Look at both…', go: seeRemoteCopy }
    case 'clock':
      return null
  }
}

function goToHead(selector: string): void {
  closeDrawer()
  focusFirst(selector)
}

function goToDetail(field: 'section' | 'tags' | 'embargo'): void {
  showPanel('publish')
  // The panel may only now be on its way to the screen.
  requestAnimationFrame(() => focusFirst(`[data-place="head:${field}"]`))
}

function focusFirst(selector: string): void {
  const found = document.querySelector<HTMLElement>(selector)
  const field = found?.matches('input, textarea, button') === false ? found.querySelector<HTMLElement>('[tabindex="0"], input') : found
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}

async function openTarget(id: string): Promise<void> {
  const targets = await askOrTell('targets.list', {})
  const target = targets?.find((one) => one.id === id)
  showDialog(target === undefined ? { kind: 'settings', at: 'targets' } : { kind: 'target', target })
}
