import { useEffect, useMemo, useState } from 'react'
import { compareStories } from '../../shared/compare/compare-stories.ts'
import { whyNotAllowed } from '../../shared/ipc/roles.ts'
import type { LookAnswer } from '../../shared/ipc/remote-copy.ts'
import type { Failure } from '../../shared/result.ts'
import { ask } from '../app/bridge.ts'
import { closeDialog } from '../app/dialogs.ts'
import { flushStory, openStory } from '../app/open-story.ts'
import { preferences } from '../app/preferences.ts'
import { useStore, useStorePart } from '../app/store.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Segments } from '../ui/Segments.tsx'
import { Redline } from '../versions/Redline.tsx'
import { listed, replaceRemoteCopy, takeRemoteCopy } from './choose-copy.ts'
import './remote-copy.css'

type Looked = { readonly kind: 'asking' } | { readonly kind: 'failed'; readonly failure: Failure } | { readonly kind: 'answered'; readonly answer: LookAnswer }

/** Main lays the copy beside what is saved, so everything is saved first. */
async function lookAt(id: string | undefined, target: string): Promise<Looked> {
  if (id === undefined || !(await flushStory())) return notSaved
  const result = await ask('copies.look', { id, target })
  return result.ok ? { kind: 'answered', answer: result.value } : { kind: 'failed', failure: result.failure }
}

const notSaved: Looked = { kind: 'failed', failure: { code: 'not-saved', message: 'The story is not saved yet, so its copy was not asked for.', advice: 'It is saved by itself as soon as the disk takes it.' } }

/** The copy of the story at a target beside what was last sent there. The person chooses; closing it leaves both as they are. */
export function CompareCopyDialog({ target }: { readonly target: string }) {
  const id = useStorePart(openStory, (open) => open?.story.id)
  const name = useTargetName(target)
  const { role } = useStore(preferences)
  const [looked, setLooked] = useState<Looked>({ kind: 'asking' })
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    let current = true
    void lookAt(id, target).then((next) => current && setLooked(next))
    return () => {
      current = false
    }
  }, [id, target])

  const lookAgain = async () => {
    setLooked({ kind: 'asking' })
    setLooked(await lookAt(id, target))
  }
  const choose = (choice: typeof takeRemoteCopy, mark: string) => async () => {
    setBusy(true)
    if (await choice({ target, name }, mark)) closeDialog()
    else await lookAgain()
    setBusy(false)
  }
  const answer = looked.kind === 'answered' ? looked.answer : null
  const mayNotReplace = whyNotAllowed(role, 'publish')
  const isSame = answer?.outcome === 'read' && answer.others.length === 0 && compareStories(answer.seen, answer.now).changes === 0

  return (
    <Dialog
      title={`The copy in ${name}`}
      size={answer?.outcome === 'read' ? 'large' : 'medium'}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog} look="quiet">
            {answer === null || isSame ? 'Close' : 'Leave both as they are'}
          </Button>
          {answer !== null && (!isSame || answer.leftOut.length > 0) && (
            <Button isDisabled={busy || mayNotReplace !== null} onPress={() => void choose(replaceRemoteCopy, answer.mark)()} {...(mayNotReplace !== null && { 'aria-describedby': 'may-not-replace' })}>
              {answer.outcome === 'gone' ? 'Publish it anew' : 'Replace the copy with mine'}
            </Button>
          )}
          {answer?.outcome === 'read' && !isSame && (
            <Button look="primary" isDisabled={busy} onPress={() => void choose(takeRemoteCopy, answer.mark)()}>
              Take the changes into my story
            </Button>
          )}
        </>
      }
    >
      {looked.kind === 'asking' && (
        <p className="note" role="status">
          Asking {name}…
        </p>
      )}
      {looked.kind === 'failed' && (
        <>
          <p className="field-failure" role="alert">
            {looked.failure.message} {looked.failure.advice}
          </p>
          <Button onPress={() => void lookAgain()}>Ask again</Button>
        </>
      )}
      {answer !== null && <Told answer={answer} name={name} isSame={isSame} />}
      {answer !== null && mayNotReplace !== null && (
        <p className="note" id="may-not-replace">
          {mayNotReplace}
        </p>
      )}
    </Dialog>
  )
}

function Told({ answer, name, isSame }: { readonly answer: LookAnswer; readonly name: string; readonly isSame: boolean }) {
  switch (answer.outcome) {
    case 'gone':
      return <p>The story is no longer in {name}: somebody deleted it there. Your story is untouched. Publish it anew, or leave it so.</p>
    case 'unread':
      return <p>Somebody changed this story in {name} after it was last sent. {answer.why} Look at it there before you replace it with yours.</p>
    case 'read':
      return <ReadCopy answer={answer} name={name} isSame={isSame} />
  }
}

type View = 'there' | 'mine'

function ReadCopy({ answer, name, isSame }: { readonly answer: Extract<LookAnswer, { outcome: 'read' }>; readonly name: string; readonly isSame: boolean }) {
  const mine = useStorePart(openStory, (open) => open?.story)
  const [view, setView] = useState<View>('there')
  const { seen, now, others, leftOut, replaced } = answer
  const compared = useMemo(() => (view === 'there' || mine === undefined ? compareStories(seen, now) : compareStories(mine, now)), [view, mine, seen, now])
  const isChangedHere = replaced.length > 0
  return (
    <>
      <p>{isSame ? `The copy in ${name} is as it was last seen.` : `Somebody changed this story in ${name} after it was last sent. Nothing was overwritten: choose what is to count.`}</p>
      {others.length > 0 && (
        <ul className="copy-others">
          {others.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {isChangedHere && <p className="copy-both">You have changed {listed(replaced)} as well. To take the changes puts the copy’s words there; yours stay among the versions.</p>}
      {leftOut.length > 0 && (
        <section className="copy-left-out" aria-label="What Copydesk does not hold">
          <p>Copydesk does not hold {leftOut.length === 1 ? 'a part' : `${leftOut.length} parts`} of the copy. {leftOut.length === 1 ? 'It goes' : 'They go'} when the copy is replaced, also by an update later:</p>
          <ul>
            {leftOut.map(({ text, why }, index) => (
              <li key={index}>
                {why.split(':')[0]}
                {text !== '' && <span className="note"> {text}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="compare-head">
        <Segments<View>
          label="Redline"
          options={[
            { value: 'there', label: 'What changed there' },
            { value: 'mine', label: 'From my story to the copy' },
          ]}
          value={view}
          onChange={setView}
        />
        <span className="note" role="status">
          {compared.changes === 0 ? 'No difference in the words' : `${counted(compared.changes, 'part')} changed`}
        </span>
      </div>
      <Redline key={view} compared={compared} />
    </>
  )
}

/** A target's name, once main has told it. */
function useTargetName(target: string): string {
  const [name, setName] = useState('the CMS')
  useEffect(() => {
    void ask('publishing.targets', {}).then((list) => list.ok && setName(list.value.find(({ id }) => id === target)?.name ?? 'the CMS'))
  }, [target])
  return name
}
