import { useEffect, useRef, useState } from 'react'
import { maximumWordLength, maximumWords } from '../../shared/ipc/preferences.ts'
import { preferences, setPreferences } from '../app/preferences.ts'
import { useStorePart } from '../app/store.ts'
import { readWords } from '../spelling/personal-words.ts'
import { Switch } from '../ui/Switch.tsx'
import { TextField } from '../ui/TextField.tsx'

/** Spelling and grammar on or off, and the words and names the person has added. */
export function SpellingSettings() {
  const on = useStorePart(preferences, ({ spelling }) => spelling)
  return (
    <>
      <Switch label="Check spelling and grammar" on={on} onChange={(spelling) => void setPreferences({ spelling })} />
      <p className="note">American or British by the story’s stylebook. It suggests and never holds a story back.</p>
      <PersonalWords />
    </>
  )
}

/** The list is written down when the person has stopped typing, and when the dialog goes. */
function PersonalWords() {
  const [text, setText] = useState(() => preferences.get().words.join('\n'))
  const latest = useRef(text)
  const touched = useRef(false)
  const keep = () => {
    if (!touched.current) return
    touched.current = false
    void setPreferences({ words: readWords(latest.current) })
  }
  useEffect(() => {
    latest.current = text
    const timer = setTimeout(keep, 300)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => keep, [])
  const change = (next: string) => {
    touched.current = true
    setText(next)
  }
  return <TextField label="Your words and names" value={text} onChange={change} rows={4} maximum={maximumWords * (maximumWordLength + 1)} note="One a line. They count as spelt right in every story." />
}
