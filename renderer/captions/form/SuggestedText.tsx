import { useRef, useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { CaptionProperty } from '../../../shared/captions/caption-data.ts'
import { useCodeExpansion } from '../codes/use-code-expansion.ts'
import { useSuggestions } from './use-suggestions.ts'

interface SuggestedTextProps {
  readonly id: string
  readonly property: CaptionProperty
  readonly label: string
  readonly value: string
  readonly describedBy: string
  readonly isInvalid?: boolean
  /** `whole`: taken from the list or written out from a code, a step of its own. */
  readonly onChange: (value: string, whole: boolean) => void
  /** Enter, where no entry of the list is taken by it. */
  readonly onEnter?: () => void
  readonly onBackspaceAtStart?: () => void
}

/** One line with what was used in it before to choose from; any other words do as well. */
export function SuggestedText({ id, property, label, value, describedBy, isInvalid = false, onChange, onEnter, onBackspaceAtStart }: SuggestedTextProps) {
  const field = useRef<HTMLInputElement>(null)
  const [isInHand, setInHand] = useState(false)
  const suggestions = useSuggestions(property, value, isInHand).filter((suggestion) => suggestion !== value)
  const type = useCodeExpansion(field, value, (typed) => onChange(typed, false), (expanded) => onChange(expanded, true))

  return (
    <ComboBox
      className="suggested"
      aria-label={label}
      allowsCustomValue
      menuTrigger="input"
      items={suggestions.map((suggestion) => ({ id: suggestion, name: suggestion }))}
      inputValue={value}
      isInvalid={isInvalid}
      onChange={(key) => {
        if (typeof key === 'string' && suggestions.includes(key)) onChange(key, true)
      }}
    >
      <Input
        id={id}
        ref={field}
        className="field"
        data-property={property}
        spellCheck={false}
        autoComplete="off"
        {...(describedBy !== '' && { 'aria-describedby': describedBy })}
        onChange={type}
        onFocus={() => setInHand(true)}
        onBlur={() => setInHand(false)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.()
          if (event.key === 'Backspace' && value === '') onBackspaceAtStart?.()
        }}
      />
      <Popover className="popover" offset={4}>
        <ListBox className="options">
          {(item: { readonly id: string; readonly name: string }) => (
            <ListBoxItem className="option" id={item.id} textValue={item.name}>
              {item.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
