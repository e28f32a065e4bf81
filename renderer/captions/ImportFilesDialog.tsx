import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import type { AnswerOf } from '../../shared/ipc/contract.ts'
import { askOrTell } from '../app/bridge.ts'
import { closeDialog } from '../app/dialogs.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'

type Files = AnswerOf<'captions.import-files'>

const outcomes = { refused: 'Refused', known: 'On the desk already', added: 'Added' } as const
const lineHeight = 48

/** What became of each file of an import, refused ones first. */
export function ImportFilesDialog({ id }: { readonly id: string }) {
  const [files, setFiles] = useState<Files | null>(null)
  useEffect(() => void askOrTell('captions.import-files', { id }).then((answer) => answer !== undefined && setFiles(answer)), [id])
  return (
    <Dialog title="What became of each file" onClose={closeDialog} size="medium" actions={<Button onPress={closeDialog}>Close</Button>}>
      {files === null ? <p className="note">Reading…</p> : <FileLines files={files} />}
    </Dialog>
  )
}

function FileLines({ files }: { readonly files: Files }) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({ count: files.length, getScrollElement: () => scroller.current, estimateSize: () => lineHeight, overscan: 8 })
  return (
    <div ref={scroller} className="file-lines" role="list" aria-label="Files" tabIndex={0}>
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const file = files[index]
          return file === undefined ? null : (
            <div key={index} ref={virtual.measureElement} data-index={index} role="listitem" aria-setsize={files.length} aria-posinset={index + 1} className="file-line" data-outcome={file.outcome} style={{ transform: `translateY(${start}px)` }}>
              <strong>{file.name}</strong>
              <span>{file.message === '' ? outcomes[file.outcome] : `${outcomes[file.outcome]}: ${file.message}`}</span>
            </div>
          )
        })}
      </div>
    </div>
  )
}
