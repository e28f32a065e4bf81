import { useEffect, useRef, useState } from 'react'
import type { Role } from '../../shared/ipc/roles.ts'
import { closeDialog } from '../app/dialogs.ts'
import { runCommand } from '../app/run-command.ts'
import { preferences, setPreferences } from '../app/preferences.ts'
import { useStore } from '../app/store.ts'
import { languageOptions } from '../story/languages.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Segments } from '../ui/Segments.tsx'
import { Switch } from '../ui/Switch.tsx'
import { TextField } from '../ui/TextField.tsx'
import { FirstStylebook } from './FirstStylebook.tsx'
import { NumberSetting } from './NumberSetting.tsx'
import { PressSwitch } from './PressSwitch.tsx'
import { Targets } from './Targets.tsx'
import { SpellingSettings } from './SpellingSettings.tsx'
import './settings.css'

const appearances = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

/** Each setting holds from the moment it is made. */
export function SettingsDialog({ at }: { readonly at: 'targets' | undefined }) {
  const now = useStore(preferences)
  return (
    <Dialog title="Settings" onClose={closeDialog}>
      <div className="settings">
        <section aria-labelledby="settings-you">
          <h3 id="settings-you">You</h3>
          <AuthorName />
          <RoleSetting role={now.role} />
        </section>
        <section aria-labelledby="settings-stories">
          <h3 id="settings-stories">New stories</h3>
          <FirstStylebook />
          <div>
            <Button
              onPress={() => {
                closeDialog()
                runCommand('open-stylebooks')
              }}
            >
              Stylebooks of your house…
            </Button>
          </div>
          <Choice label="Language" options={languageOptions(now.language)} value={now.language} onChange={(language) => void setPreferences({ language })} />
        </section>
        <section aria-labelledby="settings-screen">
          <h3 id="settings-screen">On the screen</h3>
          <Segments label="Appearance" options={appearances} value={now.appearance} onChange={(appearance) => void setPreferences({ appearance })} />
          <Switch label="High contrast: stronger inks, lines and underlines" on={now.contrast === 'more'} onChange={(more) => void setPreferences({ contrast: more ? 'more' : 'system' })} />
          <div className="settings-pair">
            <NumberSetting label="Size of the copy" unit="pixels" value={now.textSize} minimum={12} maximum={40} onChange={(textSize) => void setPreferences({ textSize })} />
            <NumberSetting label="Width of the copy" unit="characters" value={now.columnWidth} minimum={40} maximum={100} onChange={(columnWidth) => void setPreferences({ columnWidth })} />
            <NumberSetting label="Measure for the count of lines" unit="characters" value={now.measure} minimum={20} maximum={200} onChange={(measure) => void setPreferences({ measure })} />
          </div>
          <Switch label="Focus mode: only the copy, the paragraph in hand bright" on={now.focusMode} onChange={(focusMode) => void setPreferences({ focusMode })} />
          <Switch label="Typewriter scrolling: the line in hand stays where it is" on={now.typewriter} onChange={(typewriter) => void setPreferences({ typewriter })} />
        </section>
        <section aria-labelledby="settings-typing">
          <h3 id="settings-typing">Typing</h3>
          <Switch label="Set quotes, dashes, ellipses and spaces as they are typed" on={now.smartTyping} onChange={(smartTyping) => void setPreferences({ smartTyping })} />
          <p className="note">As the story’s stylebook sets them; quotes in English. Undo gives back what you typed.</p>
          <Switch label="Offer names, roles, places and datelines while they are typed" on={now.offerWords} onChange={(offerWords) => void setPreferences({ offerWords })} />
          <Switch label="Offer the last speakers behind a quote that names nobody" on={now.offerSpeakers} onChange={(offerSpeakers) => void setPreferences({ offerSpeakers })} />
          <p className="note">Tab takes what is offered, and so does → at the end of a paragraph. Escape sends it away; Enter is always a new paragraph.</p>
        </section>
        <section aria-labelledby="settings-spelling">
          <h3 id="settings-spelling">Spelling and grammar</h3>
          <SpellingSettings />
        </section>
        <section aria-labelledby="settings-press">
          <h3 id="settings-press">Preview press</h3>
          <PressSwitch />
        </section>
        <section aria-labelledby="settings-notices">
          <h3 id="settings-notices">Notices of the system</h3>
          <Switch label="Tell me when a story is out, is held up or needs me" on={now.notifications} onChange={(notifications) => void setPreferences({ notifications })} />
          <p className="note">Only the headline is shown, and nothing while you look at the story.</p>
        </section>
        <section aria-labelledby="settings-targets">
          <h3 id="settings-targets">Targets</h3>
          <Targets focused={at === 'targets'} />
        </section>
      </div>
    </Dialog>
  )
}

const roleOptions = [
  { value: 'reporter', label: 'Reporter' },
  { value: 'sub', label: 'Sub' },
] as const

/** A guard against haste, not against the person: whoever sits here may change it. */
function RoleSetting({ role }: { readonly role: Role }) {
  return (
    <div>
      <Segments label="You work as" options={roleOptions} value={role} onChange={(chosen) => void setPreferences({ role: chosen })} />
      <p className="note">{role === 'sub' ? 'A sub publishes, corrects, withdraws, exports and waives.' : 'A reporter writes and submits. Publishing, exporting and waiving are left to a sub, who finds the story on the desk.'}</p>
    </div>
  )
}

/** The name is written down when the person has stopped typing, and when the dialog goes. */
function AuthorName() {
  const [name, setName] = useState(() => preferences.get().author)
  const latest = useRef(name)
  const keep = () => {
    if (latest.current !== preferences.get().author) void setPreferences({ author: latest.current })
  }
  useEffect(() => {
    latest.current = name
    const timer = setTimeout(keep, 300)
    return () => clearTimeout(timer)
  }, [name])
  useEffect(() => keep, [])
  return <TextField label="Your name" value={name} onChange={setName} maximum={200} note="Versions, waivers and publications carry it." />
}
