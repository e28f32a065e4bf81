import { useEffect, useState } from 'react'
import type { CaptionProperty } from '../../../shared/captions/caption-data.ts'
import { ask } from '../../app/bridge.ts'

/** What this newsroom has used in a property before, most used first, while the field is in hand. */
export function useSuggestions(property: CaptionProperty, typed: string, isInHand: boolean): readonly string[] {
  const [values, setValues] = useState<readonly string[]>([])
  useEffect(() => {
    if (!isInHand) return
    let wanted = true
    const timer = setTimeout(() => {
      void ask('captions.suggest', { property, typed: typed.slice(0, 200) }).then((answer) => {
        // Without a list a person types on as before.
        if (wanted) setValues(answer.ok ? answer.value.map(({ value }) => value) : [])
      })
    }, 80)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [property, typed, isInHand])
  return isInHand ? values : []
}
