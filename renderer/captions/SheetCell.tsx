import { memo, useState } from 'react'
import { thumbnailAddress } from '../../shared/ipc/bridge.ts'
import type { CaptionRow } from '../../shared/ipc/captions.ts'
import { pictureKinds } from '../../shared/captions/picture-kinds.ts'
import { figure } from '../ui/counts.ts'
import { Icon } from '../ui/icons/Icon.tsx'
import { lacks, nameOf } from './picture-marks.ts'

interface SheetCellProps {
  readonly hash: string
  /** Undefined while it is on the way. */
  readonly row: CaptionRow | undefined
  /** From 0. */
  readonly column: number
  readonly isInHand: boolean
  readonly isMarked: boolean
  /** Quarter turns. */
  readonly turns: number
  /** The sheet goes by too fast: a picture that is not there yet is fetched later. */
  readonly waits: boolean
}

/** One picture of the sheet: its thumbnail, its name, what it lacks. */
export const SheetCell = memo(function SheetCell({ hash, row, column, isInHand, isMarked, turns, waits }: SheetCellProps) {
  const [isFetched, setFetched] = useState(!waits)
  if (!waits && !isFetched) setFetched(true)
  const missing = row === undefined ? [] : lacks(row)
  return (
    <div
      className="sheet-cell"
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={isMarked}
      aria-label={row === undefined ? 'Picture' : nameOf(row, isMarked)}
      data-hash={hash}
      data-in-hand={isInHand || undefined}
      tabIndex={isInHand ? 0 : -1}
    >
      <div className="sheet-picture">
        {row?.isDrawn === false && (
          <span className="sheet-undrawn">
            <Icon name="picture" />
            {pictureKinds[row.mediaType].name}
          </span>
        )}
        {row?.isDrawn !== false && isFetched && <img src={thumbnailAddress(hash)} alt="" decoding="async" draggable={false} data-turns={turns} />}
        <span className="sheet-tick" data-marked={isMarked || undefined}>
          {isMarked && <Icon name="check" />}
        </span>
        {row !== undefined && (
          <span className="sheet-badges">
            {row.conflicts > 0 && (
              <span className="sheet-badge" data-tone="warning" title="Copies in the file say different things">
                <Icon name="warning" />
                {figure(row.conflicts)}
              </span>
            )}
            {row.isSigned && (
              <span className="sheet-badge" title="Carries a C2PA signature, which a written copy breaks">
                C2PA
              </span>
            )}
            {row.stories > 0 && (
              <span className="sheet-badge" title="Used in stories">
                <Icon name="story" />
                {figure(row.stories)}
              </span>
            )}
          </span>
        )}
      </div>
      <p className="sheet-name" title={row?.name}>
        {row?.name}
      </p>
      <p className="sheet-lacks">{row === undefined ? '' : missing.length === 0 ? <span className="sheet-complete">Complete</span> : <span>{sentence(missing)}</span>}</p>
    </div>
  )
})

/** `No caption, credit, alt text` */
function sentence(missing: readonly string[]): string {
  return `No ${missing.map((words) => words.replace('no ', '')).join(', ')}`
}
