import { Button } from '../ui/Button.tsx'
import { addFrom } from './imports.ts'
import { lookAt } from './sheet.ts'

/** What the sheet says while there is nothing on it. */
export function NoPictures({ isUnfiltered }: { readonly isUnfiltered: boolean }) {
  if (!isUnfiltered) {
    return (
      <div className="sheet-empty">
        <h2>No picture answers to that</h2>
        <p>Nothing on the desk fits the search and the filter.</p>
        <Button onPress={() => lookAt({ filter: 'all', search: '' })}>Show all pictures</Button>
      </div>
    )
  }
  return (
    <div className="sheet-empty">
      <h2>No pictures on the desk yet</h2>
      <p>Drop pictures or a whole folder here. JPEG, PNG, WebP, AVIF and HEIC are taken in, with every caption, credit and keyword that is in the file. Your originals are copied and never written to.</p>
      <div className="sheet-empty-ways">
        <Button look="primary" icon="plus" onPress={() => void addFrom('files')}>
          Add files…
        </Button>
        <Button onPress={() => void addFrom('folder')}>Add a folder…</Button>
      </div>
    </div>
  )
}
