import { useEffect, useMemo, useRef, useState } from 'react'
import type { PublishPreview } from '../../shared/ipc/publishing.ts'
import { askOrTell } from '../app/bridge.ts'
import { closeDialog } from '../app/dialogs.ts'
import { savedVersion, type OpenStory } from '../app/open-story.ts'
import { preferences } from '../app/preferences.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Icon } from '../ui/icons/Icon.tsx'
import { Segments } from '../ui/Segments.tsx'
import { momentInWords, ownZone } from './details/embargo-time.ts'
import { framePage } from './frame-page.ts'
import { wayToField } from './jump-to-field.ts'
import pageStyle from './preview-page.css?url'
import { publishStory } from './publish-story.ts'
import { usePublishing } from './use-publishing.ts'
import { useVerdict } from './use-verdict.ts'
import { actionWords, whyNotOut } from './why-not.ts'

type View = 'page' | 'payload'

/** What a target would be sent, before it is: the page, the words on the wire, and what it cannot hold. */
export function PreviewDialog({ open, target: id }: { readonly open: OpenStory; readonly target: string }) {
  const { targets, outlooks } = usePublishing(open.story.id, open.version)
  const judgement = useVerdict(open)
  const [preview, setPreview] = useState<PublishPreview | null>(null)
  const [view, setView] = useState<View>('page')
  const [busy, setBusy] = useState(false)
  const name = targets.find((target) => target.id === id)?.name ?? ''

  useEffect(() => {
    let current = true
    void savedVersion()
      .then((saved) => (saved === null ? undefined : askOrTell('publishing.preview', { ...saved, target: id })))
      .then((answer) => {
        if (!current) return
        if (answer === undefined) closeDialog()
        else setPreview(answer)
      })
    return () => {
      current = false
    }
  }, [id])

  const hindrance = whyNotOut(judgement, open, preferences.get().role)
  const isThere = outlooks.find(({ target }) => target === id)?.published?.isSame === true
  const stops = preview?.shortfalls.some((shortfall) => shortfall.stops) === true
  const reason = hindrance?.words ?? (stops ? `${name} would refuse it as it stands.` : isThere ? `${name} has this text already.` : null)
  const publish = async () => {
    setBusy(true)
    const isQueued = await publishStory(id)
    setBusy(false)
    if (isQueued) closeDialog()
  }
  return (
    <Dialog
      title={name === '' ? 'Preview' : `Preview for ${name}`}
      size="large"
      onClose={closeDialog}
      actions={
        <>
          {reason !== null && (
            <p id="preview-why-not" className="note preview-why">
              {reason}
            </p>
          )}
          <Button onPress={closeDialog}>Close</Button>
          <Button look="primary" isDisabled={busy || preview === null || reason !== null} onPress={() => void publish()} {...(reason !== null && { 'aria-describedby': 'preview-why-not' })}>
            {actionWords(preview ?? { action: 'publish', embargo: null })}
          </Button>
        </>
      }
    >
      {preview !== null && (
        <div className="preview">
          <div className="preview-head">
            <Segments<View> label="Show" options={[{ value: 'page', label: 'The page' }, { value: 'payload', label: 'What is sent' }]} value={view} onChange={setView} />
            {preview.embargo !== null && (
              <p className="preview-embargo">
                <Icon name="clock" /> {preview.embargo.held ? `Held by the outbox until ${momentInWords(ownZone(), preview.embargo.until)}, since ${name} keeps no embargo itself.` : `Sent at once and held by ${name} until ${momentInWords(ownZone(), preview.embargo.until)}.`}
              </p>
            )}
          </div>
          <Shortfalls preview={preview} target={id} name={name} />
          {view === 'page' ? <Page page={preview.page} /> : <Payload payload={preview.payload} />}
        </div>
      )}
    </Dialog>
  )
}

function Shortfalls({ preview: { shortfalls }, target, name }: { readonly preview: PublishPreview; readonly target: string; readonly name: string }) {
  if (shortfalls.length === 0) return <p className="note">{name} holds everything that the story has.</p>
  return (
    <section aria-labelledby="preview-shortfalls">
      <h3 id="preview-shortfalls">What it cannot hold as written</h3>
      <ul className="preview-shortfalls">
        {shortfalls.map(({ field, stops, message }) => {
          const way = stops ? wayToField(field) : null
          return (
            <li key={`${field} ${message}`} data-stops={stops || undefined}>
              {stops && <Icon name="warning" />}
              <span>{message}</span>
              {way !== null && (
                <Button
                  look="quiet"
                  onPress={() => {
                    closeDialog()
                    // The dialog gives the focus back to where it was before it is taken on.
                    requestAnimationFrame(() => requestAnimationFrame(() => way.go(target)))
                  }}
                >
                  {way.label}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The page in a frame in which nothing runs; it is as high as the page, so that one thing scrolls. */
function Page({ page }: { readonly page: string }) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState(400)
  const framed = useMemo(() => framePage(page, pageStyle), [page])
  const measure = () => {
    const body = frame.current?.contentDocument?.documentElement
    if (body !== undefined) setHeight(body.scrollHeight)
  }
  return (
    <div className="preview-page" role="region" aria-label="The page" tabIndex={0}>
      <iframe ref={frame} title="The page as a reader would see it" sandbox="allow-same-origin" srcDoc={framed} tabIndex={-1} style={{ blockSize: `${height}px` }} onLoad={measure} />
    </div>
  )
}

function Payload({ payload }: { readonly payload: string }) {
  return (
    <pre className="preview-payload" role="region" aria-label="What is sent" tabIndex={0}>
      {payload}
    </pre>
  )
}
