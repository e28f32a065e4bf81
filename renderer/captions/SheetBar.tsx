import { useEffect, useState } from 'react'
import type { SheetView } from '../../shared/ipc/captions.ts'
import { platform } from '../app/bridge.ts'
import { keysOf } from '../app/keys.ts'
import { openStory } from '../app/open-story.ts'
import { useStorePart } from '../app/store.ts'
import { Button } from '../ui/Button.tsx'
import { Choice, type Option } from '../ui/Choice.tsx'
import { Icon } from '../ui/icons/Icon.tsx'
import { Menu } from '../ui/Menu.tsx'
import { addFrom } from './imports.ts'
import { closeCaptions } from './screen-state.ts'
import { lookAt, sheet } from './sheet.ts'
import type { CellSize } from './use-grid-shape.ts'

const filters: readonly Option<SheetView['filter']>[] = [
  { value: 'all', label: 'All pictures' },
  { value: 'no-caption', label: 'No caption' },
  { value: 'no-credit', label: 'No credit' },
  { value: 'no-alt', label: 'No alt text' },
  { value: 'conflicts', label: 'Conflicts' },
  { value: 'used', label: 'Used in a story' },
  { value: 'unused', label: 'Not used yet' },
]

const orders: readonly Option<SheetView['order']>[] = [
  { value: 'added', label: 'Newest on the desk first', short: 'Added' },
  { value: 'date', label: 'Newest picture first', short: 'Date created' },
  { value: 'name', label: 'By file name', short: 'File name' },
]

const sizes: readonly Option<CellSize>[] = [
  { value: 'small', label: 'Small' },
  { value: 'medium', label: 'Medium' },
  { value: 'large', label: 'Large' },
]

/** A search waits until the person has stopped typing for this many milliseconds. */
const searchPause = 160

/** What is on the sheet, in which order, how large; and the way for pictures in. */
export function SheetBar({ size, onSize }: { readonly size: CellSize; readonly onSize: (size: CellSize) => void }) {
  const { filter, order, search } = useStorePart(sheet, ({ view }) => view)
  const hasStory = useStorePart(openStory, (open) => open !== null)
  const [words, setWords] = useState(search)
  useEffect(() => {
    if (words === sheet.get().view.search) return
    const timer = setTimeout(() => lookAt({ search: words }), words === '' ? 0 : searchPause)
    return () => clearTimeout(timer)
  }, [words])

  const add = [
    { id: 'files', label: 'Add files…', onChoose: () => void addFrom('files') },
    { id: 'folder', label: 'Add a folder…', onChoose: () => void addFrom('folder') },
  ]
  return (
    <header className="captions-bar">
      <Button look="quiet" icon="back" onPress={closeCaptions}>
        {hasStory ? 'Back to the story' : 'Back to the desk'}
      </Button>
      <h1 className="captions-title">
        Caption desk <kbd>{keysOf('open-captions', platform())}</kbd>
      </h1>
      <Menu label="Add pictures" entries={add}>
        <Button icon="plus">Add pictures</Button>
      </Menu>
      <div className="captions-search">
        <Icon name="search" />
        <input type="search" className="field" aria-label="Search the pictures" placeholder="Search captions and names" maxLength={500} spellCheck={false} value={words} onChange={(event) => setWords(event.target.value)} />
      </div>
      <Choice label="Show" labelHidden options={filters} value={filter} onChange={(next) => lookAt({ filter: next })} />
      <Choice label="Order" labelHidden options={orders} value={order} onChange={(next) => lookAt({ order: next })} />
      <Choice label="Size of the pictures" labelHidden look="quiet" options={sizes} value={size} onChange={onSize} />
    </header>
  )
}
