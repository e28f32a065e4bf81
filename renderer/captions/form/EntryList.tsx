import { useState, type KeyboardEvent } from 'react'
import { Button, Tag, TagGroup, TagList } from 'react-aria-components'
import type { ListProperty } from '../../../shared/captions/caption-data.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { SuggestedText } from './SuggestedText.tsx'

interface EntryListProps {
  readonly id: string
  readonly property: ListProperty
  readonly label: string
  readonly values: readonly string[]
  readonly describedBy: string
  readonly onChange: (values: string[]) => void
}

/** Entries one after another: Enter or a comma closes one, Backspace takes the last up again, Alt with an arrow moves the one in hand. */
export function EntryList({ id, property, label, values, describedBy, onChange }: EntryListProps) {
  const [typed, setTyped] = useState('')

  const add = (text: string) => {
    const entries = text.split(property === 'creators' || property === 'personsShown' ? /[;\n]/u : /[,;\n]/u).map((entry) => entry.trim())
    const added = entries.filter((entry, index) => entry !== '' && !values.includes(entry) && entries.indexOf(entry) === index)
    setTyped('')
    if (added.length > 0) onChange([...values, ...added])
  }
  const type = (text: string, whole: boolean) => {
    const closes = property === 'keywords' ? /[,;]$/u : /;$/u
    if (closes.test(text) || (whole && text.trim() !== '')) add(text)
    else setTyped(text)
  }
  const move = (event: KeyboardEvent<HTMLElement>, index: number) => {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    const other = index + step
    const entry = values[index]
    if (!event.altKey || step === 0 || entry === undefined || other < 0 || other >= values.length) return
    event.preventDefault()
    event.stopPropagation()
    onChange(values.toSpliced(index, 1).toSpliced(other, 0, entry))
  }

  return (
    <div className="entries" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && add(typed)}>
      {values.length > 0 && (
        <TagGroup aria-label={`${label}: entries; Alt with an arrow moves one`} onRemove={(keys) => onChange(values.filter((_, index) => !keys.has(index)))}>
          <TagList className="entry-list">
            {values.map((value, index) => (
              <Tag key={value} id={index} className="entry" textValue={value} render={(props) => <div {...props} onKeyDownCapture={(event: KeyboardEvent<HTMLElement>) => move(event, index)} />}>
                {value}
                <Button slot="remove" className="entry-remove" aria-label={`Remove ${value}`}>
                  <Icon name="close" />
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
      <SuggestedText
        id={id}
        property={property}
        label={label}
        value={typed}
        describedBy={describedBy}
        onChange={type}
        onEnter={() => add(typed)}
        onBackspaceAtStart={() => {
          const last = values.at(-1)
          if (last === undefined) return
          onChange(values.slice(0, -1))
          setTyped(last)
        }}
      />
    </div>
  )
}
