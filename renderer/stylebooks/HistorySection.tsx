import { useEffect, useState } from 'react'
import type { EditionRow } from '../../shared/ipc/stylebooks.ts'
import { askOrTell } from '../app/bridge.ts'
import { showToast } from '../app/notices.ts'
import { Button } from '../ui/Button.tsx'
import { exactTime } from '../ui/time.ts'
import { benchOf } from './bench.ts'
import { useEditing } from './editing.ts'
import { refreshHouses } from './houses.ts'

/** The editions that have been in force, and the way back to each. */
export function HistorySection() {
  const { row, readOnly } = useEditing()
  const [editions, setEditions] = useState<readonly EditionRow[] | null>(null)
  const inForce = row.inForce?.edition.id ?? null
  useEffect(() => {
    let stale = false
    void askOrTell('stylebooks.editions', { id: row.id }).then((list) => {
      if (!stale && list !== undefined) setEditions(list)
    })
    return () => {
      stale = true
    }
  }, [row.id, inForce])
  const take = async ({ id, version }: EditionRow) => {
    const bench = benchOf(row)
    if (!(await bench.flush()) || (await askOrTell('stylebooks.take-edition', { id: row.id, edition: id })) === undefined) return
    await refreshHouses()
    showToast(`Version ${version} is on the screen as your working copy. It counts once it is put in force.`, bench.undoLater())
  }
  return (
    <div className="section section-history">
      {editions?.length === 0 && <p className="note">No version has been in force yet. Each one that you put in force is kept here, with its note.</p>}
      {editions !== null && editions.length > 0 && (
        <ol className="editions" aria-label="Versions that have been in force">
          {editions.map((edition) => (
            <li key={edition.id}>
              <div className="edition-words">
                <strong>
                  Version {edition.version}
                  {edition.id === inForce && <span className="edition-now">in force</span>}
                </strong>
                <p data-empty={edition.changeNote === '' || undefined}>{edition.changeNote === '' ? 'Without a note' : edition.changeNote}</p>
                <p className="note">
                  {edition.author === '' ? 'Nobody named' : edition.author}, {exactTime(Date.parse(edition.at))}
                </p>
              </div>
              {!readOnly && (
                <Button look="quiet" aria-label={`Take version ${edition.version} back as the working copy`} onPress={() => void take(edition)}>
                  Take back as working copy
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
