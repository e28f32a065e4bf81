import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components'
import { pictureKinds } from '../../shared/captions/picture-kinds.ts'
import { originalAddress } from '../../shared/ipc/bridge.ts'
import type { CaptionRow } from '../../shared/ipc/captions.ts'
import { ask } from '../app/bridge.ts'
import { closeDialog } from '../app/dialogs.ts'
import { useStore } from '../app/store.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { figure } from '../ui/counts.ts'
import { takeInHand, toggleMark } from './selection.ts'
import { select, sheet, turnView } from './sheet.ts'
import { stepFrom } from './step-from.ts'

/** One picture as large as there is room, or pixel for pixel; arrows go on along the sheet. */
export function Viewer({ begin }: { readonly begin: string }) {
  const { entries, order, rows, turns, selection } = useStore(sheet)
  const [hash, setHash] = useState(begin)
  const [isWhole, setIsWhole] = useState(true)
  const row = useRow(hash, rows.get(hash))
  const stage = useRef<HTMLDivElement>(null)
  const quarter = turns.get(hash) ?? 0

  useEffect(() => stage.current?.focus(), [])
  useEffect(() => {
    // At 100 % the middle is what is looked at first.
    const element = stage.current
    if (!isWhole && element !== null) element.scrollTo((element.scrollWidth - element.clientWidth) / 2, (element.scrollHeight - element.clientHeight) / 2)
  }, [isWhole, hash, row, quarter])

  const show = (next: string | null) => {
    if (next === null) return
    setHash(next)
    select((now) => takeInHand(now, next))
  }
  const step = (direction: 'next' | 'previous' | 'next-without-caption') => show(stepFrom(entries ?? [], hash, direction))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = keys(event.key)
    if (act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const keys = (key: string): (() => void) | undefined => {
    // At 100 % the arrows move over the picture.
    if (isWhole && (key === 'ArrowRight' || key === 'ArrowDown')) return () => step('next')
    if (isWhole && (key === 'ArrowLeft' || key === 'ArrowUp')) return () => step('previous')
    switch (key.toLowerCase()) {
      case 'pagedown':
        return () => step('next')
      case 'pageup':
        return () => step('previous')
      case 'n':
        return () => step('next-without-caption')
      case 'z':
        return () => setIsWhole((now) => !now)
      case 'r':
        return () => turnView(hash)
      case ' ':
        return () => select((now) => toggleMark(now, hash))
      default:
        return undefined
    }
  }
  const place = order.indexOf(hash)
  const isMarked = selection.marked.has(hash)
  return (
    <ModalOverlay className="viewer-scrim" isOpen isDismissable onOpenChange={(open) => !open && closeDialog()}>
      <Modal className="viewer-modal">
        <AriaDialog className="viewer" aria-label={row === undefined ? 'Picture' : `${row.name}, ${place + 1} of ${order.length}`}>
          <header className="viewer-bar">
            <strong className="viewer-name">{row?.name}</strong>
            <span className="note figures">
              {place < 0 ? '' : `${figure(place + 1)} of ${figure(order.length)}`}
              {row !== undefined && row.width > 0 && ` · ${figure(row.width)} × ${figure(row.height)}`}
            </span>
            <span className="bar-gap" />
            <Button look="quiet" onPress={() => select((now) => toggleMark(now, hash))}>
              {isMarked ? 'Take the mark away' : 'Mark'}
            </Button>
            <Button onPress={() => setIsWhole(!isWhole)}>{isWhole ? '100 %' : 'Fit'}</Button>
            <IconButton icon="redo" label="Turn the view" keys="R" onPress={() => turnView(hash)} />
            <span className="viewer-previous">
              <IconButton icon="chevron" label="Previous picture" isDisabled={place <= 0} onPress={() => step('previous')} />
            </span>
            <span className="viewer-next">
              <IconButton icon="chevron" label="Next picture" isDisabled={place < 0 || place >= order.length - 1} onPress={() => step('next')} />
            </span>
            <IconButton icon="close" label="Close" onPress={closeDialog} />
          </header>
          <div ref={stage} className="viewer-stage" data-whole={isWhole || undefined} tabIndex={0} role="group" aria-label={isWhole ? 'The whole picture. Z shows it at 100 per cent.' : 'The picture at 100 per cent. Z shows all of it.'} onKeyDown={onKeyDown}>
            {row !== undefined && <Shown key={row.hash} row={row} isWhole={isWhole} quarter={quarter} />}
          </div>
          {row !== undefined && (row.headline !== '' || row.description !== '') && <p className="viewer-caption">{row.description || row.headline}</p>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

function Shown({ row, isWhole, quarter }: { readonly row: CaptionRow; readonly isWhole: boolean; readonly quarter: number }) {
  const [isGone, setGone] = useState(false)
  if (!row.isDrawn) {
    return (
      <p className="viewer-undrawn">
        {pictureKinds[row.mediaType].name} pictures cannot be shown here. The caption can be written all the same; save a JPEG to see the picture.
      </p>
    )
  }
  if (isGone) return <p className="viewer-undrawn">The original of this picture is no longer on this computer, or is damaged. Its caption is kept; add the picture again from where it came.</p>
  // One pixel of the picture on one of the screen.
  const width = row.width / window.devicePixelRatio
  const height = row.height / window.devicePixelRatio
  const isTurned = quarter % 2 === 1
  const size = isWhole ? undefined : { width: isTurned ? height : width, height: isTurned ? width : height }
  return (
    <span className="viewer-frame" style={size}>
      <img src={originalAddress(row.hash)} alt={row.description || row.name} decoding="async" draggable={false} onError={() => setGone(true)} data-turns={quarter} style={isWhole ? undefined : { width, height, maxWidth: 'none' }} />
    </span>
  )
}

/** A picture of the sheet that was never in view is asked for. */
function useRow(hash: string, known: CaptionRow | undefined): CaptionRow | undefined {
  const [read, setRead] = useState<CaptionRow | undefined>(known)
  useEffect(() => {
    if (known !== undefined) return
    let isGone = false
    void ask('captions.read', { hash }).then((answer) => answer.ok && !isGone && setRead(answer.value.row))
    return () => {
      isGone = true
    }
  }, [hash, known])
  return known ?? (read?.hash === hash ? read : undefined)
}
