import { useEffect, useState } from 'react'
import type { ExportCaptionsAnswer, RenditionChoice } from '../../shared/ipc/captions.ts'
import type { NoticeOf } from '../../shared/ipc/contract.ts'
import { askOrTell, listen } from '../app/bridge.ts'
import { closeDialog } from '../app/dialogs.ts'
import { NumberSetting } from '../settings/NumberSetting.tsx'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { counted, figure } from '../ui/counts.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { flushCaptions } from './form/caption-bench.ts'

type Written = Extract<ExportCaptionsAnswer, { outcome: 'written' }>
type Stage = { readonly kind: 'asking' } | { readonly kind: 'writing'; readonly progress: NoticeOf<'captions.exporting'> | null } | { readonly kind: 'done'; readonly answer: Written }

const edges = ['original', '4000', '3000', '2048', '1600', '1200'] as const
type Edge = (typeof edges)[number]

/** Copies with the captions written into them, into a folder that the person chooses. */
export function ExportDialog({ hashes }: { readonly hashes: readonly string[] }) {
  const [edge, setEdge] = useState<Edge>('original')
  const [quality, setQuality] = useState(85)
  const [stage, setStage] = useState<Stage>({ kind: 'asking' })
  useEffect(() => listen('captions.exporting', (progress) => setStage((now) => (now.kind === 'writing' ? { kind: 'writing', progress } : now))), [])

  const rendition: RenditionChoice = { longEdge: edge === 'original' ? null : Number(edge), quality }
  const start = async () => {
    setStage({ kind: 'writing', progress: null })
    await flushCaptions()
    const answer = await askOrTell('captions.export', { hashes: [...hashes], rendition })
    if (answer === undefined) return closeDialog()
    setStage(answer.outcome === 'cancelled' ? { kind: 'asking' } : { kind: 'done', answer })
  }
  const stop = () => void askOrTell('captions.cancel-export', {})
  const actions = {
    asking: (
      <>
        <Button onPress={closeDialog}>Cancel</Button>
        <Button look="primary" onPress={() => void start()}>
          Choose a folder and export…
        </Button>
      </>
    ),
    writing: <Button onPress={stop}>Stop</Button>,
    done: (
      <Button look="primary" onPress={closeDialog} autoFocus>
        Done
      </Button>
    ),
  }[stage.kind]

  return (
    <Dialog title={`Export ${counted(hashes.length, 'copy', 'copies')}`} onClose={stage.kind === 'writing' ? stop : closeDialog} size="medium" actions={actions}>
      {stage.kind === 'asking' && (
        <div className="export-form">
          <p className="note">Captions, credits and rights are written into the copies in XMP, IIM and Exif, then read back and compared. The originals stay as they are.</p>
          <Choice label="Long edge" options={edges.map((value) => ({ value, label: value === 'original' ? 'As it is, pixels untouched' : `${figure(Number(value))} pixels` }))} value={edge} onChange={setEdge} />
          {edge !== 'original' && <NumberSetting label="JPEG quality" unit="of 100" value={quality} minimum={40} maximum={100} onChange={setQuality} />}
        </div>
      )}
      {stage.kind === 'writing' && <Writing progress={stage.progress} total={hashes.length} />}
      {stage.kind === 'done' && <Outcome answer={stage.answer} />}
    </Dialog>
  )
}

function Writing({ progress, total }: { readonly progress: NoticeOf<'captions.exporting'> | null; readonly total: number }) {
  return (
    <div className="export-form" role="status">
      <p className="figures">{progress === null ? 'Waiting for the folder…' : `${figure(progress.done)} of ${figure(progress.total)} written`}</p>
      <progress max={progress?.total ?? total} value={progress?.done ?? 0} aria-label="Copies written" />
      <p className="note">{progress?.name}</p>
    </div>
  )
}

function Outcome({ answer: { written, failed } }: { readonly answer: Written }) {
  const warned = written.filter(({ warnings }) => warnings.length > 0)
  return (
    <div className="export-form">
      <p role="status">
        {written.length === 0 ? 'No copy was written.' : `${counted(written.length, 'copy', 'copies')} written, read back and found right.`}
        {failed.length > 0 && ` ${counted(failed.length, 'picture')} could not be exported.`}
      </p>
      {failed.length > 0 && (
        <section aria-label="Not exported">
          <h3>Not exported</h3>
          <ul className="export-list">
            {failed.map(({ hash, name, message }) => (
              <li key={hash}>
                <strong>{name}</strong> {message}
              </li>
            ))}
          </ul>
        </section>
      )}
      {warned.length > 0 && (
        <section aria-label="To know">
          <h3>To know</h3>
          <ul className="export-list">
            {warned.map(({ hash, name, warnings }) => (
              <li key={hash}>
                <strong>{name}</strong> {warnings.join(' ')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
