import { useMemo, useState } from 'react'
import type { ComparedBlock, ComparedStories } from '../../shared/compare/compare-stories.ts'
import { Button } from '../ui/Button.tsx'
import { foldUnchanged } from './fold-unchanged.ts'
import { partLabels } from './part-labels.ts'
import './redline.css'

/** Two versions as one text: what went is struck out, what came is underlined. */
export function Redline({ compared }: { readonly compared: ComparedStories }) {
  const runs = useMemo(() => foldUnchanged(compared.blocks.filter(({ kind, change }) => kind !== 'slug' || change !== 'same')), [compared])
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  return (
    <div className="reading redline">
      {compared.blocks.length === 0 && <p className="note">There is no text in either.</p>}
      {runs.map((run) => {
        if (run.kind === 'shown') return <RedlineBlock key={run.block.key} block={run.block} />
        if (unfolded.has(run.key)) return run.blocks.map((block) => <RedlineBlock key={block.key} block={block} />)
        return (
          <div key={run.key} className="redline-fold">
            <Button look="quiet" onPress={() => setUnfolded((before) => new Set([...before, run.key]))}>
              {run.blocks.length} unchanged – show
            </Button>
          </div>
        )
      })}
    </div>
  )
}

const changeNames = { same: null, changed: 'Changed', added: 'New', removed: 'Taken out' } as const

function RedlineBlock({ block: { kind, change, moved, turned, words } }: { readonly block: ComparedBlock }) {
  const label = partLabels[kind]
  const said = [changeNames[change], moved ? 'Moved' : null, turned ? 'Another kind of part' : null].filter((name) => name !== null).join(', ')
  return (
    <p className={`reading-${kind}`} data-differs={said === '' ? undefined : true}>
      {said !== '' && <span className={moved || turned ? 'redline-said' : 'visually-hidden'}>{said}: </span>}
      {label !== undefined && <span className="reading-label">{label} </span>}
      {words.map(({ text, change: how }, index) => {
        if (how === 'added') return <ins key={index}>{text}</ins>
        return how === 'removed' ? <del key={index}>{text}</del> : <span key={index}>{text}</span>
      })}
    </p>
  )
}
