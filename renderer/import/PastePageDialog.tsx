import { useRef, useState, type ClipboardEvent } from 'react'
import type { Failure } from '../../shared/result.ts'
import { closeDialog } from '../app/dialogs.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { importPaste } from './import-page.ts'
import './import.css'

/** A field that takes a page from the clipboard: as it was copied, or as text that is typed or mended here. */
export function PastePageDialog() {
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  // Kept while the field still shows exactly what was pasted: headings and pictures say more than bare text.
  const pasted = useRef<{ text: string; html: string } | null>(null)

  const bringIn = async (words: string, html: string | null) => {
    setBusy(true)
    const failed = await importPaste(words, html)
    setBusy(false)
    setFailure(failed)
  }
  const onPaste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html')
    const words = event.clipboardData.getData('text/plain')
    if (text !== '' || (html === '' && words === '')) return
    event.preventDefault()
    pasted.current = html === '' ? null : { text: words, html }
    setText(words)
    void bringIn(words, html === '' ? null : html)
  }
  const bringInText = () => void bringIn(text, pasted.current?.text === text ? pasted.current.html : null)

  return (
    <Dialog
      title="New story from the clipboard"
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button look="primary" isDisabled={busy || text.trim() === ''} onPress={bringInText}>
            {busy ? 'Reading…' : 'Make a story of it'}
          </Button>
        </>
      }
    >
      <textarea className="field paste-field" aria-label="Text of the page" placeholder="Paste a page here. Menus, advertising and other page furniture are left out, and you are shown what." rows={12} value={text} spellCheck={false} autoFocus onPaste={onPaste} onChange={(event) => setText(event.target.value)} />
      {failure !== null && (
        <p className="field-failure" role="alert">
          {failure.message} {failure.advice}
        </p>
      )}
    </Dialog>
  )
}
