import { useState } from 'react'
import type { Target } from '../../shared/ipc/publishing.ts'

/** Which of the targets that have the story are meant; the one that was asked for is, to begin with. */
export function useChosenTargets(first: readonly string[] | null, among: readonly Target[]): { readonly chosen: readonly Target[]; readonly toggle: (id: string, on: boolean) => void } {
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map())
  const chosen = among.filter(({ id }) => changed.get(id) ?? (first === null || first.includes(id)))
  return { chosen, toggle: (id, on) => setChanged((before) => new Map(before).set(id, on)) }
}

interface TargetChecksProps {
  readonly label: string
  readonly among: readonly Target[]
  readonly chosen: readonly Target[]
  readonly onToggle: (id: string, on: boolean) => void
}

export function TargetChecks({ label, among, chosen, onToggle }: TargetChecksProps) {
  return (
    <fieldset className="target-checks">
      <legend className="label">{label}</legend>
      {among.map((target) => (
        <label key={target.id}>
          <input type="checkbox" checked={chosen.includes(target)} onChange={(event) => onToggle(target.id, event.target.checked)} /> {target.name}
        </label>
      ))}
    </fieldset>
  )
}
