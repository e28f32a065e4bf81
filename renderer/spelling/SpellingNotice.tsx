import { preferences } from '../app/preferences.ts'
import { useStorePart } from '../app/store.ts'
import { Button } from '../ui/Button.tsx'
import { spellingFault, trySpellingAgain } from './spelling-fault.ts'
import './spelling.css'

/** Says calmly that spelling is off where it has failed; nothing while all is well. */
export function SpellingNotice() {
  const isOff = useIsSpellingOff()
  return (
    <div role="status">
      {isOff && (
        <div className="spelling-notice">
          <p>
            <strong>Spelling and grammar are off.</strong> The dictionary could not be read. Your story is safe, and house style is checked as before.
          </p>
          <Button onPress={trySpellingAgain}>Try again</Button>
        </div>
      )}
    </div>
  )
}

/** True where the person wants spelling and it has failed. */
export function useIsSpellingOff(): boolean {
  const isWanted = useStorePart(preferences, ({ spelling }) => spelling)
  const hasFailed = useStorePart(spellingFault, ({ message }) => message !== null)
  return isWanted && hasFailed
}
