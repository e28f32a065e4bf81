import { useState } from 'react'
import type { Finding } from '../../shared/style/finding.ts'
import type { WaiverCovers } from '../../shared/style/waiver.ts'
import { openStory } from '../app/open-story.ts'
import { useStorePart } from '../app/store.ts'
import type { WaiveChoice } from '../story/waive.ts'
import { Button } from '../ui/Button.tsx'
import type { Option } from '../ui/Choice.tsx'
import { Radios } from '../ui/Radios.tsx'
import { TextField } from '../ui/TextField.tsx'
import { ruleTitle } from './rule-titles.ts'
import { shortened } from './shortened.ts'

interface WaiveFormProps {
  readonly finding: Finding
  readonly onWaive: (choice: WaiveChoice) => void
  readonly onCancel: () => void
}

/** Whole sentences are not looked for elsewhere. UTF-16 units. */
const longestWords = 80
const mostReasons = 3

/** Asks how far the waiver reaches and for the reason, without which nothing is let pass. Escape gives up. */
export function WaiveForm({ finding, onWaive, onCancel }: WaiveFormProps) {
  const [covers, setCovers] = useState<WaiverCovers>('finding')
  const [reason, setReason] = useState('')
  const waivers = useStorePart(openStory, (open) => open?.waivers)
  const reasons = [...new Set((waivers ?? []).map((waiver) => waiver.reason).reverse())].slice(0, mostReasons)
  const given = reason.trim()
  return (
    <form
      className="waive-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (given !== '') onWaive({ covers, reason: given })
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <Radios label="What is let pass" options={reachesOf(finding)} value={covers} onChange={setCovers} />
      <TextField label="Reason for the waiver" value={reason} rows={2} maximum={2000} autoFocus enterSubmits onChange={setReason} note="Kept with your name and printed in the style report." />
      {reasons.length > 0 && (
        <div className="waive-reasons" role="group" aria-label="Reasons given before">
          {reasons.map((before) => (
            <Button key={before} look="quiet" onPress={() => setReason(before)}>
              {shortened(before, 40)}
            </Button>
          ))}
        </div>
      )}
      <div className="waive-actions">
        <Button look="quiet" onPress={onCancel}>
          Cancel
        </Button>
        <Button look="primary" type="submit" isDisabled={given === ''}>
          Waive
        </Button>
      </div>
    </form>
  )
}

/** This place first: nothing more is let pass than the person has looked at, unless they say so. */
function reachesOf({ rule, text }: Finding): Option<WaiverCovers>[] {
  const words = text.trim() !== '' && text.length <= longestWords
  return [
    { value: 'finding', label: 'This one place' },
    ...(words ? [{ value: 'words', label: `“${shortened(text)}” wherever this rule finds it in this story` } as const] : []),
    { value: 'rule', label: `The whole rule in this story: ${ruleTitle(rule)}` },
  ]
}
