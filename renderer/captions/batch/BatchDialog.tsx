import { useMemo, useState } from 'react'
import type { BatchRequest } from '../../../shared/ipc/captions.ts'
import { closeDialog } from '../../app/dialogs.ts'
import { openStory } from '../../app/open-story.ts'
import { preferences } from '../../app/preferences.ts'
import { createStore, useStore, useStorePart } from '../../app/store.ts'
import { NumberSetting } from '../../settings/NumberSetting.tsx'
import { Button } from '../../ui/Button.tsx'
import { counted, figure } from '../../ui/counts.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { blankForm, propertiesByGroup, stepOf, templateOf, usesSequence, withStep, type BatchForm } from './batch-form.ts'
import './batch.css'
import { makeBatch } from './make-batch.ts'
import { PreviewList } from './PreviewList.tsx'
import { SavedTemplates } from './SavedTemplates.tsx'
import { StepLine } from './StepLine.tsx'
import { usePreview } from './use-preview.ts'

/** What was last written into the form; it stands there again the next time. */
const lastForm = createStore<BatchForm>(blankForm)

/** One template for many pictures: what is ticked happens, and all of it is seen before. */
export function BatchDialog({ hashes }: { readonly hashes: readonly string[] }) {
  const form = useStore(lastForm)
  const story = useStorePart(openStory, (open) => open?.story.head.stylebook)
  const usual = useStorePart(preferences, ({ stylebook }) => stylebook)
  const [isBusy, setIsBusy] = useState(false)
  // Dates are written as the story's house writes them.
  const request = useMemo<BatchRequest>(() => ({ hashes: [...hashes], template: templateOf(form), stylebook: story ?? usual }), [hashes, form, story, usual])
  const { previews, of, failure } = usePreview(request)
  const isCurrent = of === request
  const changing = previews.filter(({ changes }) => changes.length > 0)
  const noted = previews.filter(({ notes }) => notes.length > 0)
  const shown = useMemo(() => previews.filter(({ changes, notes }) => changes.length > 0 || notes.length > 0), [previews])
  const hasTicks = request.template.steps.some(({ ticked }) => ticked)

  const apply = async () => {
    setIsBusy(true)
    const isMade = await makeBatch(request)
    setIsBusy(false)
    if (isMade) closeDialog()
  }
  return (
    <Dialog
      title={`Caption ${counted(hashes.length, 'picture')} by template`}
      onClose={closeDialog}
      size="large"
      actions={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button look="primary" isDisabled={!isCurrent || isBusy || changing.length === 0} onPress={() => void apply()}>
            {changing.length === 0 ? 'Change captions' : `Change ${counted(changing.length, 'caption')}`}
          </Button>
        </>
      }
    >
      <div className="batch">
        <section className="batch-template" aria-label="Template">
          <SavedTemplates form={form} onLoad={lastForm.set} />
          {propertiesByGroup.map(({ group, title, properties }) => (
            <fieldset key={group} className="batch-group">
              <legend>{title}</legend>
              <ul>
                {properties.map((property) => (
                  <StepLine key={property} step={stepOf(form, property)} onChange={(step) => lastForm.set(withStep(form, step))} />
                ))}
              </ul>
            </fieldset>
          ))}
          {usesSequence(form) && <NumberSetting label="Numbers begin at" unit="" value={form.firstNumber} minimum={0} maximum={999_999} onChange={(firstNumber) => lastForm.set({ ...form, firstNumber })} />}
        </section>
        <section className="batch-preview" aria-label="Preview">
          <p className="batch-preview-head" role="status">
            {failure !== null && `${failure.message} ${failure.advice ?? ''}`}
            {failure === null && !hasTicks && 'Tick what is to change. Every change is shown here before it is made.'}
            {failure === null && hasTicks && isCurrent && `${changing.length === 0 ? 'No caption changes' : `${figure(changing.length)} of ${counted(hashes.length, 'caption')} ${changing.length === 1 ? 'changes' : 'change'}`}${noted.length > 0 ? `; ${counted(noted.length, 'picture')} to look at` : ''}.`}
            {failure === null && hasTicks && !isCurrent && 'Working it out…'}
          </p>
          <PreviewList previews={shown} />
        </section>
      </div>
    </Dialog>
  )
}
