import type { Lengths } from '../../shared/house-stylebook/house-stylebook.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import { Button } from '../ui/Button.tsx'
import { figure } from '../ui/counts.ts'
import { lengthNames } from './changes-in-words.ts'
import { useEditing } from './editing.ts'
import { faultWordsUnder } from './fault-words.ts'
import type { Place } from './place.ts'

const place: Place = { section: 'lengths', rule: null }

interface LengthRow {
  readonly name: keyof Lengths
  /** As the file names it. */
  readonly field: string
  readonly canBeNone: boolean
}

export const lengthRows: readonly LengthRow[] = [
  { name: 'headline', field: 'headline', canBeNone: true },
  { name: 'standfirst', field: 'standfirst', canBeNone: true },
  { name: 'ledeWords', field: 'lede-words', canBeNone: false },
  { name: 'paragraphWords', field: 'paragraph-words', canBeNone: false },
  { name: 'captionSentences', field: 'caption-sentences', canBeNone: true },
  { name: 'altText', field: 'alt-text', canBeNone: false },
]

/** How long things may be. */
export function LengthsSection() {
  const { house, faults, readOnly, change } = useEditing()
  const { shortName, limits } = stylebookOf(house.extends)
  const set = (name: keyof Lengths, value: number | null | undefined) =>
    change(
      (now) => {
        const others = Object.fromEntries(Object.entries(now.lengths).filter(([each]) => each !== name))
        return { ...now, lengths: value === undefined ? others : { ...others, [name]: value } }
      },
      place,
      `length ${name}`,
    )
  return (
    <div className="section section-lengths">
      <p className="note">At most so long. A field left empty holds what {shortName} says.</p>
      <table className="lengths">
        <tbody>
          {lengthRows.map(({ name, field, canBeNone }) => {
            const value = house.lengths[name]
            const problem = faultWordsUnder(faults, ['lengths', field])
            const usual = limits[name] === null ? 'no limit' : figure(limits[name])
            return (
              <tr key={name}>
                <th scope="row">
                  <label htmlFor={`length-${name}`}>{lengthNames[name]}</label>
                </th>
                <td>
                  <input
                    id={`length-${name}`}
                    className="field figures"
                    inputMode="numeric"
                    maxLength={6}
                    placeholder={value === null ? 'no limit' : usual}
                    value={value == null ? '' : String(value)}
                    disabled={readOnly || value === null}
                    data-invalid={problem !== undefined || undefined}
                    aria-describedby={`length-${name}-note`}
                    onChange={(event) => {
                      const figures = event.target.value.replaceAll(/\D/gu, '')
                      set(name, figures === '' ? undefined : Number(figures))
                    }}
                  />
                </td>
                <td className="note" id={`length-${name}-note`}>
                  {problem === undefined ? `${shortName}: ${usual}` : <span className="field-problem">{problem}</span>}
                </td>
                <td>
                  {canBeNone && (
                    <label className="check">
                      <input type="checkbox" checked={value === null} disabled={readOnly} onChange={(event) => set(name, event.target.checked ? null : undefined)} />
                      No limit
                    </label>
                  )}
                </td>
                <td>
                  {value !== undefined && !readOnly && (
                    <Button look="quiet" aria-label={`${lengthNames[name]} as in ${shortName}`} onPress={() => set(name, undefined)}>
                      As in {shortName}
                    </Button>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
