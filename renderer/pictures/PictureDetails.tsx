import { creditOf } from '../../shared/style/story-text.ts'
import { writeCredit } from '../../shared/credit/write-credit.ts'
import type { CreditRole } from '../../shared/credit/credit.ts'
import type { FocalPoint, Picture } from '../../shared/story/story.ts'
import { placeKey, type PictureField } from '../../shared/story/text-block.ts'
import type { Finding, Fix } from '../../shared/style/finding.ts'
import type { Stylebook } from '../../shared/stylebooks/stylebook.ts'
import { Choice } from '../ui/Choice.tsx'
import { FieldFindings } from './FieldFindings.tsx'
import { FocalPointField } from './FocalPointField.tsx'
import { PictureWords } from './PictureWords.tsx'

interface PictureDetailsProps {
  readonly picture: Picture
  readonly stylebook: Stylebook
  /** Those of this picture. */
  readonly findings: readonly Finding[]
  readonly onChange: (picture: Picture) => void
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

/** What a picture's form asks beside the caption: who made it and how the house prints that, its alt text, its focal point. */
export function PictureDetails({ picture, stylebook, findings, onChange, onFix }: PictureDetailsProps) {
  const change = (part: Partial<Picture>) => onChange({ ...picture, ...part })
  const of = (field: PictureField) => findings.filter((finding) => finding.place.part === 'picture' && finding.place.field === field)
  const place = (field: PictureField) => placeKey({ part: 'picture', picture: picture.id, field })
  const credit = writeCredit(creditOf(picture), stylebook.credit)
  return (
    <>
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
      {picture.file !== null && <FocalPointField hash={picture.file.hash} width={picture.file.width} height={picture.file.height} value={picture.focalPoint} onChange={(focalPoint) => onChange(withFocalPoint(picture, focalPoint))} />}
    </>
  )
}

function withFocalPoint(picture: Picture, focalPoint: FocalPoint | null): Picture {
  if (focalPoint !== null) return { ...picture, focalPoint }
  const next = { ...picture }
  delete next.focalPoint
  return next
}
