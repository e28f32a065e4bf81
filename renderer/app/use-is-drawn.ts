import { startTransition, useEffect, useState } from 'react'

/**
 * False while a part of the window is drawn for the first time, true from the frame after. What a person does not wait
 * for (the panes beside the copy) is drawn then, so that the copy takes keys sooner.
 */
export function useIsDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => afterFrame(() => startTransition(() => setDrawn(true))), [])
  return isDrawn
}

/** Calls once the next frame is on the screen; gives the function that calls it off. */
function afterFrame(run: () => void): () => void {
  const channel = new MessageChannel()
  channel.port1.onmessage = run
  // A message sent in a frame comes after its style, layout and paint.
  const frame = requestAnimationFrame(() => channel.port2.postMessage(null))
  return () => {
    cancelAnimationFrame(frame)
    channel.port1.close()
  }
}
