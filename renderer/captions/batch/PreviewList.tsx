import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { captionProperties } from '../../../shared/captions/caption-properties.ts'
import { thumbnailAddress } from '../../../shared/ipc/bridge.ts'
import { useStorePart } from '../../app/store.ts'
import { sheet } from '../sheet.ts'
import { noteInWords, redlineOf, type PicturePreview } from './preview-words.ts'
import '../../versions/redline.css'

const usualHeight = 96

/** Every change of a batch, picture by picture: what goes is struck out, what comes is underlined. Only pictures in view are drawn. */
export function PreviewList({ previews }: { readonly previews: readonly PicturePreview[] }) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({ count: previews.length, getScrollElement: () => scroller.current, estimateSize: () => usualHeight, overscan: 4, getItemKey: (index) => previews[index]?.key ?? index })
  return (
    <div ref={scroller} className="batch-preview-scroll" role="list" aria-label="What will change" tabIndex={0}>
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const preview = previews[index]
          return preview === undefined ? null : (
            <div key={key} ref={virtual.measureElement} data-index={index} role="listitem" aria-setsize={previews.length} aria-posinset={index + 1} className="batch-picture" style={{ transform: `translateY(${start}px)` }}>
              <PreviewPicture preview={preview} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function PreviewPicture({ preview: { key, changes, notes } }: { readonly preview: PicturePreview }) {
  const row = useStorePart(sheet, ({ rows }) => rows.get(key))
  return (
    <>
      {row?.isDrawn === false ? <span className="batch-thumbnail" /> : <img className="batch-thumbnail" src={thumbnailAddress(key)} alt="" decoding="async" />}
      <div className="batch-changes redline">
        <strong>{row?.name ?? 'Picture'}</strong>
        {changes.length === 0 && <p className="note">Nothing changes.</p>}
        {changes.map((change) => (
          <p key={change.property}>
            <span className="label">{captionProperties[change.property].label}</span>
            {redlineOf(change).map(({ text, change: how }, index) => {
              if (how === 'added') return <ins key={index}>{text}</ins>
              return how === 'removed' ? <del key={index}>{text}</del> : <span key={index}>{text}</span>
            })}
          </p>
        ))}
        {notes.map((note, index) => (
          <p key={index} className="batch-note">
            {noteInWords(note)}
          </p>
        ))}
      </div>
    </>
  )
}
