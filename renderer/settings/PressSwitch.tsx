import { useEffect, useState } from 'react'
import { askOrTell } from '../app/bridge.ts'
import { Switch } from '../ui/Switch.tsx'

/** The id of the built-in target, as main names it. */
const previewTarget = 'preview'

/** Stops and starts the preview press, to see what happens when a target is down. */
export function PressSwitch() {
  const [running, setRunning] = useState<boolean | null>(null)
  useEffect(() => {
    void askOrTell('publishing.targets', {}).then((targets) => setRunning(targets?.find(({ id }) => id === previewTarget)?.available ?? false))
  }, [])
  const turn = (on: boolean) => {
    setRunning(on)
    void askOrTell('outbox.press', { running: on }).then((answer) => setRunning(answer?.running ?? !on))
  }
  return (
    <>
      <Switch label="Running" on={running === true} disabled={running === null} onChange={turn} />
      <p className="note">A server on this computer that takes a story as a real one would and shows the page in your browser. While it is stopped, stories wait in the outbox and go when it runs again.</p>
    </>
  )
}
