import type { HouseRow } from '../../shared/ipc/stylebooks.ts'
import { askOrTell } from '../app/bridge.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/icons/Icon.tsx'
import { FaultLines } from './FaultLines.tsx'
import { refreshHouses } from './houses.ts'

/** The stylebook's master is a file: what that means, and what is wrong with it now. */
export function FollowedFile({ row, follows }: { readonly row: HouseRow; readonly follows: NonNullable<HouseRow['follows']> }) {
  const stop = async () => {
    if ((await askOrTell('stylebooks.stop-following', { id: row.id })) !== undefined) await refreshHouses()
  }
  const broken = follows.notice !== null
  return (
    <div className="followed" data-broken={broken || undefined} role={broken ? 'alert' : undefined}>
      <Icon name={broken ? 'warning' : 'story'} />
      <div>
        <p>{broken ? <strong>{follows.notice}</strong> : `This stylebook follows the file ${follows.name} and is read anew whenever the file changes. Change it there.`}</p>
        {follows.faults.length > 0 && <FaultLines faults={follows.faults} label={`Faults in ${follows.name}`} />}
      </div>
      <Button onPress={() => void stop()}>Stop following, and change it here</Button>
    </div>
  )
}
