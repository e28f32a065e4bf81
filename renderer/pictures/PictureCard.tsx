import { useId } from 'react'
import { creditOf } from '../../shared/style/story-text.ts'
import { writeCredit } from '../../shared/credit/write-credit.ts'
import type { CreditRole } from '../../shared/credit/credit.ts'
import { thumbnailAddress } from '../../shared/ipc/bridge.ts'
import type { Picture, PictureFile } from '../../shared/story/story.ts'
import { placeKey, type PictureField } from '../../shared/story/text-block.ts'
import type { Finding, Fix } from '../../shared/style/finding.ts'
import type { Stylebook } from '../../shared/stylebooks/stylebook.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { figure } from '../ui/counts.ts'
import { FieldFindings } from './FieldFindings.tsx'
import { PictureWords } from './PictureWords.tsx'

interface PictureCardProps {
  readonly picture: Picture
  /** From 1. */
  readonly number: number
  readonly count: number
  readonly stylebook: Stylebook
  /** Those of this picture. */
  readonly findings: readonly Finding[]
  readonly onChange: (picture: Picture) => void
  /** Puts a file into the slot, or another in its place. */
  readonly onFill: () => void
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
  readonly onFix: (finding: Finding, fix: Fix) => void
}

const roles: readonly { readonly value: CreditRole; readonly label: string }[] = [
  { value: 'photo', label: 'Photograph' },
  { value: 'illustration', label: 'Illustration' },
  { value: 'photo-illustration', label: 'Photo illustration' },
  { value: 'handout', label: 'Handout' },
  { value: 'courtesy', label: 'Courtesy' },
  { value: 'archive', label: 'Archive' },
  { value: 'composite', label: 'Composite' },
  { value: 'graphic', label: 'Graphic' },
]

/** One picture: what it shows, who made it, and how the house prints that. */
export function PictureCard({ picture, number, count, stylebook, findings, onChange, onFill, onMove, onRemove, onFix }: PictureCardProps) {
  const title = useId()
  const change = (part: Partial<Picture>) => onChange({ ...picture, ...part })
  const of = (field: PictureField) => findings.filter((finding) => finding.place.part === 'picture' && finding.place.field === field)
  const place = (field: PictureField) => placeKey({ part: 'picture', picture: picture.id, field })
  const credit = writeCredit(creditOf(picture), stylebook.credit)

  return (
    <li className="picture" aria-labelledby={title}>
      <header className="picture-head">
        <h3 id={title}>Picture {number}</h3>
        <span className="picture-moves">
          <span className="picture-up">
            <IconButton icon="chevron" label={`Move picture ${number} up`} isDisabled={number === 1} onPress={() => onMove(-1)} />
          </span>
          <IconButton icon="chevron" label={`Move picture ${number} down`} isDisabled={number === count} onPress={() => onMove(1)} />
          <IconButton icon="bin" label={`Remove picture ${number}`} onPress={onRemove} />
        </span>
      </header>
      <Slot file={picture.file} alt={picture.alt} onFill={onFill} />

      <PictureWords label="Caption" place={place('caption')} value={picture.caption} maximum={10_000} rows={3} findings={of('caption')} onChange={(caption) => change({ caption })} onFix={onFix} />
      <div className="picture-pair">
        <PictureWords label="Photographer" place={place('photographer')} value={picture.photographer} maximum={300} findings={of('photographer')} onChange={(photographer) => change({ photographer })} onFix={onFix} />
        <PictureWords label="Agency" place={place('agency')} value={picture.agency} maximum={300} findings={of('agency')} onChange={(agency) => change({ agency })} onFix={onFix} />
      </div>
      <div className="picture-pair">
        <PictureWords label="Via" place={`${place('agency')}:via`} value={picture.via} maximum={300} findings={[]} onChange={(via) => change({ via })} onFix={onFix} />
        <Choice label="Kind" options={roles} value={picture.role} onChange={(role) => change({ role })} />
      </div>
      <div className="picture-credit">
        <span className="label">Credit line, {stylebook.shortName}</span>
        <output className="credit-line" data-empty={credit === '' || undefined}>
          {credit === '' ? 'Nobody is named yet' : credit}
        </output>
        <FieldFindings findings={of('credit')} onFix={onFix} />
      </div>
      <PictureWords
        label="Alt text"
        place={place('alt')}
        value={picture.alt}
        maximum={5_000}
        rows={2}
        limit={stylebook.limits.altText}
        note="For those who cannot see the picture; about 125 characters."
        findings={of('alt')}
        onChange={(alt) => change({ alt })}
        onFix={onFix}
      />
    </li>
  )
}

function Slot({ file, alt, onFill }: { readonly file: PictureFile | null; readonly alt: string; readonly onFill: () => void }) {
  if (file === null) {
    return (
      <div className="picture-slot">
        <p>This slot waits for its picture.</p>
        <Button icon="picture" onPress={onFill}>
          Add picture
        </Button>
      </div>
    )
  }
  return (
    <figure className="picture-shown">
      <img src={thumbnailAddress(file.hash)} alt={alt} width={file.width} height={file.height} loading="lazy" draggable={false} />
      <figcaption>
        <span className="picture-facts figures">
          <span className="picture-name">{file.name}</span>
          <span>{`${figure(file.width)} × ${figure(file.height)}, ${megabytes(file.bytes)}`}</span>
        </span>
        <Button look="quiet" onPress={onFill}>
          Replace…
        </Button>
      </figcaption>
    </figure>
  )
}

function megabytes(bytes: number): string {
  return bytes < 100_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
