import { useState, type SyntheticEvent } from 'react'
import { closeDialog } from '../app/dialogs.ts'
import { openStory } from '../app/open-story.ts'
import { NumberSetting } from '../settings/NumberSetting.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { goalOf, setGoal } from './goals.ts'

/** What a first goal is offered as: a middling news story. */
const usual = 500

/** How long the story is to be. */
export function GoalDialog() {
  const [story] = useState(() => openStory.get()?.story.id ?? '')
  const [goal] = useState(() => goalOf(story))
  const [words, setWords] = useState(goal ?? usual)
  const keep = (next: number | null) => {
    void setGoal(story, next)
    closeDialog()
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    keep(words)
  }
  return (
    <Dialog
      title="Goal length"
      size="small"
      onClose={closeDialog}
      actions={
        <>
          {goal !== null && (
            <Button look="quiet" onPress={() => keep(null)}>
              No goal
            </Button>
          )}
          <Button onPress={closeDialog}>Cancel</Button>
          <Button look="primary" type="submit" form="goal-form">
            Set the goal
          </Button>
        </>
      }
    >
      <form className="form" id="goal-form" onSubmit={submit}>
        <NumberSetting label="The story is to have" unit="words" value={words} minimum={1} maximum={200_000} onChange={setWords} />
        <p className="note">The status line shows how far it is. The goal is yours alone: it goes into no version and no export.</p>
      </form>
    </Dialog>
  )
}
