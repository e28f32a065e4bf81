import { useEffect, useState } from 'react'
import type { AnswerOf } from '../../shared/ipc/contract.ts'
import { askOrTell } from '../app/bridge.ts'
import { closeDialog } from '../app/dialogs.ts'
import { runCommand } from '../app/run-command.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import './settings.css'

const sizes = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

export function AboutDialog() {
  const [about, setAbout] = useState<AnswerOf<'app.about'> | null>(null)
  useEffect(() => {
    void askOrTell('app.about', {}).then((answer) => answer !== undefined && setAbout(answer))
  }, [])
  return (
    <Dialog title="About Copydesk" size="small" onClose={closeDialog} actions={<Button onPress={() => runCommand('show-log')}>Show log</Button>}>
      <p>The desktop app that a newsroom writes in.</p>
      {about !== null && (
        <dl className="facts figures">
          <dt>Version</dt>
          <dd>{about.version}</dd>
          <dt>Electron</dt>
          <dd>{about.electron}</dd>
          <dt>Chromium</dt>
          <dd>{about.chromium}</dd>
          <dt>Node</dt>
          <dd>{about.node}</dd>
          <dt>Stories and pictures</dt>
          <dd>{sizes.format(about.dataSize / 1_000_000)} MB on this computer</dd>
        </dl>
      )}
      <p className="note">Nothing is sent anywhere unless you publish it. MIT licence.</p>
    </Dialog>
  )
}
