import { useEffect, useRef } from 'react'
import { counted } from '../ui/counts.ts'
import type { FirstLook } from './imports.ts'

/** First looks shown at once; on an empty sheet a screenful. */
const most = { alone: 60, beside: 8 } as const

/** What is on its way in, by the small previews that cameras leave in the files: seen before the pictures themselves are read. */
export function Arriving({ looks, isAlone }: { readonly looks: readonly FirstLook[]; readonly isAlone: boolean }) {
  return (
    <section className="arriving" aria-label="On the way in" data-alone={isAlone || undefined}>
      <h2 className="visually-hidden">{counted(looks.length, 'picture')} on the way in</h2>
      <ul>
        {looks.slice(0, isAlone ? most.alone : most.beside).map((look, index) => (
          <li key={`${look.name} ${index}`}>
            <Preview look={look} />
            <span className="sheet-name">{look.name}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Longest side of a preview, in pixels. */
const side = 240

/** Decoded off the main thread and drawn; the page loads nothing but the app's own addresses. */
function Preview({ look: { preview, width, height } }: { readonly look: FirstLook }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (preview === null) return
    let isGone = false
    void createImageBitmap(new Blob([new Uint8Array(preview)], { type: 'image/jpeg' }), { resizeWidth: side, resizeQuality: 'low' }).then(
      (bitmap) => {
        const target = canvas.current
        if (!isGone && target !== null) {
          target.width = bitmap.width
          target.height = bitmap.height
          target.getContext('2d')?.drawImage(bitmap, 0, 0)
        }
        bitmap.close()
      },
      // A preview that cannot be decoded says nothing of the picture, which is looked at in its turn.
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [preview])
  return (
    <span className="arriving-picture">
      {preview === null ? <span className="figures">{width > 0 ? `${width} × ${height}` : ''}</span> : <canvas ref={canvas} width={side} height={Math.round(side * 0.75)} aria-hidden="true" />}
    </span>
  )
}
