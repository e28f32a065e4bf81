import type { Finding, Fix } from '../../shared/style/finding.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { HeadField } from './HeadField.tsx'

interface BylinesProps {
  readonly bylines: readonly string[]
  readonly findings: readonly Finding[]
  readonly onChange: (bylines: string[]) => void
  readonly onFix: (finding: Finding, fix: Fix) => void
}

/** The people who wrote the story, one line each, without `By`. */
export function Bylines({ bylines, findings, onChange, onFix }: BylinesProps) {
  const add = () => {
    onChange([...bylines, ''])
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-place="head:byline:${bylines.length}"]`)?.focus())
  }
  return (
    <div className="bylines" role="group" aria-label="Bylines">
      {bylines.map((byline, index) => (
        <div className="byline" key={index}>
          <HeadField
            place={`head:byline:${index}`}
            label={bylines.length === 1 ? 'Byline' : `Byline ${index + 1}`}
            look="byline"
            value={byline}
            maximum={500}
            placeholder="Name, and the place where the house wants it"
            findings={findings.filter(({ place }) => place.part === 'head' && place.field === 'byline' && place.index === index)}
            onFix={onFix}
            onChange={(value) => onChange(bylines.map((other, position) => (position === index ? value : other)))}
          />
          <IconButton icon="close" label={byline.trim() === '' ? 'Remove this byline' : `Remove ${byline}`} onPress={() => onChange(bylines.filter((_, position) => position !== index))} />
        </div>
      ))}
      <div className="byline-add">
        <Button look="quiet" icon="plus" onPress={add} isDisabled={bylines.length >= 50}>
          {bylines.length === 0 ? 'Add a byline' : 'Add another'}
        </Button>
      </div>
    </div>
  )
}
