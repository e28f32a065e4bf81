import { useId, useState, type DragEvent } from 'react'
import { thumbnailAddress } from '../../shared/ipc/bridge.ts'
import type { Picture, PictureFile } from '../../shared/story/story.ts'
import { placeKey, type PictureField } from '../../shared/story/text-block.ts'
import type { Finding, Fix } from '../../shared/style/finding.ts'
import type { Stylebook } from '../../shared/stylebooks/stylebook.ts'
import { placeInText, showInText } from '../story/picture-steps.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { figure } from '../ui/counts.ts'
import { Icon } from '../ui/icons/Icon.tsx'
import { pictureDragType } from './picture-drag.ts'
import { OtherStories } from './OtherStories.tsx'
import { PictureDetails } from './PictureDetails.tsx'
import { PictureWords } from './PictureWords.tsx'

/** Where a picture stands: above the text, in it, or after it. */
type Standing = 'lead' | 'text' | 'after'

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
  /** Another picture was dropped here: it is to stand before or after this one in the list. */
  readonly onMoveTo: (picture: string, side: 'before' | 'after') => void
  readonly standing: Standing
  readonly onRemove: () => void
  readonly onFix: (finding: Finding, fix: Fix) => void
}

const standingWords: Readonly<Record<Standing, string>> = { lead: 'Lead picture, above the text', text: 'In the text', after: 'After the text' }

/** One picture: what it shows, who made it, and how the house prints that. */
export function PictureCard({ picture, number, count, stylebook, findings, onChange, onFill, onMove, onMoveTo, standing, onRemove, onFix }: PictureCardProps) {
  const title = useId()
  const of = (field: PictureField) => findings.filter((finding) => finding.place.part === 'picture' && finding.place.field === field)
  const place = (field: PictureField) => placeKey({ part: 'picture', picture: picture.id, field })

  const [dropSide, setDropSide] = useState<'before' | 'after' | null>(null)
  const sideOf = (event: DragEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    return event.clientY < box.top + box.height / 2 ? 'before' : 'after'
  }

  return (
    <li
      className="picture"
      aria-labelledby={title}
      data-drop={dropSide ?? undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(pictureDragType)) return
        event.preventDefault()
        setDropSide(sideOf(event))
      }}
      onDragLeave={(event) => !(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) && setDropSide(null)}
      onDrop={(event) => {
        setDropSide(null)
        const dropped = event.dataTransfer.getData(pictureDragType)
        if (dropped === '' || dropped === picture.id) return
        event.preventDefault()
        event.stopPropagation()
        onMoveTo(dropped, sideOf(event))
      }}
    >
      <header className="picture-head">
        <span
          className="flow-grip"
          draggable
          aria-hidden="true"
          title="Drag into the text, or to another place in this list"
          onDragStart={(event) => {
            event.dataTransfer.setData(pictureDragType, picture.id)
            event.dataTransfer.effectAllowed = 'move'
          }}
        >
          <Icon name="grip" />
        </span>
        <h3 id={title}>Picture {number}</h3>
        <span className="picture-moves">
          <span className="picture-up">
            <IconButton icon="chevron" label={`Move picture ${number} up`} isDisabled={number === 1} onPress={() => onMove(-1)} />
          </span>
          <IconButton icon="chevron" label={`Move picture ${number} down`} isDisabled={number === count} onPress={() => onMove(1)} />
          <IconButton icon="bin" label={`Remove picture ${number}`} onPress={onRemove} />
        </span>
      </header>
      <div className="picture-standing">
        <span>{standingWords[standing]}</span>
        {standing === 'text' ? (
          <Button look="quiet" icon="story" onPress={() => showInText(picture.id)}>
            Show in the text
          </Button>
        ) : (
          <Button look="quiet" icon="story" onPress={() => placeInText(picture.id)}>
            Place in the text
          </Button>
        )}
      </div>
      <Slot file={picture.file} alt={picture.alt} onFill={onFill} />
      {picture.file !== null && <OtherStories hash={picture.file.hash} />}

      <PictureWords label="Caption" place={place('caption')} value={picture.caption} maximum={10_000} rows={3} findings={of('caption')} onChange={(caption) => onChange({ ...picture, caption })} onFix={onFix} />
      <PictureDetails picture={picture} stylebook={stylebook} findings={findings} onChange={onChange} onFix={onFix} />
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
