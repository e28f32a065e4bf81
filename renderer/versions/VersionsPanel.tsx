import { useEffect, useState } from 'react'
import type { VersionRow } from '../../shared/ipc/drafts.ts'
import { showDialog } from '../app/dialogs.ts'
import { ask, platform } from '../app/bridge.ts'
import { keysOf } from '../app/keys.ts'
import type { OpenStory } from '../app/open-story.ts'
import { runCommand } from '../app/run-command.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { clockTime, dayName, exactTime, useNow } from '../ui/time.ts'
import type { Failure } from '../../shared/result.ts'
import { versionName } from './version-names.ts'
import './versions.css'

/** Every version of the story that is kept, newest first. */
export function VersionsPanel({ open }: { readonly open: OpenStory }) {
  const { story, version } = open
  const [versions, setVersions] = useState<readonly VersionRow[] | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const now = useNow()

  useEffect(() => {
    let current = true
    void ask('drafts.versions', { id: story.id }).then((result) => {
      if (!current) return
      setFailure(result.ok ? null : result.failure)
      if (result.ok) setVersions([...result.value].sort((one, other) => (one.id < other.id ? 1 : -1)))
    })
    return () => {
      current = false
    }
  }, [story.id, version])

  const dayOf = ({ at }: VersionRow) => dayName(Date.parse(at), now)
  const rows = versions ?? []
  return (
    <div className="panel">
      <div className="panel-head">
        <p className="note">Each change is saved as you write. Keep a version to come back to it by name and time.</p>
        <Button onPress={() => runCommand('save-version')}>Keep a version</Button>
        <kbd>{keysOf('save-version', platform())}</kbd>
      </div>
      {failure !== null && (
        <p className="field-failure" role="alert">
          {failure.message} {failure.advice}
        </p>
      )}
      {[...new Set(rows.map(dayOf))].map((day) => (
        <section key={day} className="version-day" aria-label={day}>
          <h2>{day}</h2>
          <ul>
            {rows.filter((row) => dayOf(row) === day).map((row) => (
              <li key={row.id}>
                <VersionLine row={row} isCurrent={row.id === version} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function VersionLine({ row, isCurrent }: { readonly row: VersionRow; readonly isCurrent: boolean }) {
  const at = Date.parse(row.at)
  return (
    <button type="button" className="version" data-kind={row.kind} aria-current={isCurrent || undefined} onClick={() => showDialog({ kind: 'read-version', version: row.id, at: row.at })}>
      <time className="figures" dateTime={row.at} title={exactTime(at)}>
        {clockTime(at)}
      </time>
      <span className="version-about">
        <span>{isCurrent ? `${versionName(row)} · on the screen` : versionName(row)}</span>
        <span className="note figures">
          {counted(row.words, 'word')}
          {row.author !== '' && ` · ${row.author}`}
        </span>
      </span>
    </button>
  )
}
