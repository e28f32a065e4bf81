import { useEffect, useMemo, useRef, useState, type DragEvent } from 'react'
import { layOutPictures } from '../../shared/story/lay-out-pictures.ts'
import type { Picture, Story } from '../../shared/story/story.ts'
import type { Finding, Fix } from '../../shared/style/finding.ts'
import type { Stylebook } from '../../shared/stylebooks/stylebook.ts'
import { applyFix } from '../story/jump.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { PictureCard } from './PictureCard.tsx'
import { fetchPicture } from './fetch-picture.ts'
import { fillSlot, movePicture, movePictureTo } from './picture-list.ts'
import '../style/style-panel.css'
import './pictures-panel.css'

interface PicturesPanelProps {
  readonly story: Story
  readonly stylebook: Stylebook
  /** The story's open findings; each picture shows its own. */
  readonly findings: readonly Finding[]
  readonly onChange: (pictures: readonly Picture[]) => void
  /** Takes a picture out of the story, and out of its text. */
  readonly onRemove: (picture: Picture) => void
  /** Asks for files and puts them into the slots that wait, then after the last picture. */
  readonly onAdd: () => void
  readonly onDropFiles: (files: readonly File[]) => void
  readonly onFix?: (finding: Finding, fix: Fix) => void
}

/** The story's pictures with their captions, credits and alt texts as fields. */
export function PicturesPanel({ story, stylebook, findings, onChange, onRemove, onAdd, onDropFiles, onFix = applyFix }: PicturesPanelProps) {
  const { pictures } = story
  const [isOver, setIsOver] = useState(false)
  const layout = useMemo(() => layOutPictures(story), [story])
  const inText = useMemo(() => new Set([...layout.inText.values()].map(({ id }) => id)), [layout])
  const latest = useRef(pictures)
  useEffect(() => {
    latest.current = pictures
  })

  const change = (picture: Picture) => onChange(pictures.map((other) => (other.id === picture.id ? picture : other)))
  const fill = async (id: string) => {
    const fetched = await fetchPicture()
    if (fetched !== null) onChange(fillSlot(latest.current, id, fetched))
  }
  const drop = (event: DragEvent) => {
    setIsOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    onDropFiles(files)
  }

  return (
    <section
      className="panel pictures-panel"
      aria-label="Pictures"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setIsOver(false)}
      onDrop={drop}
    >
      <h2 className="panel-title">
        {pictures.length === 0 ? 'Pictures' : counted(pictures.length, 'picture')}
        <Button icon="plus" onPress={onAdd}>
          Add pictures
        </Button>
      </h2>
      {pictures.length === 0 && (
        <div className="panel-empty">
          <p>No pictures yet.</p>
          <p>Drop JPEG or PNG files here, or add them. Caption, credit and alt text are written beside each.</p>
        </div>
      )}
      <ol className="pictures">
        {pictures.map((picture, index) => (
          <PictureCard
            key={picture.id}
            picture={picture}
            number={index + 1}
            count={pictures.length}
            stylebook={stylebook}
            findings={findings.filter((finding) => finding.place.part === 'picture' && finding.place.picture === picture.id)}
            onChange={change}
            onFill={() => void fill(picture.id)}
            onMove={(step) => onChange(movePicture(pictures, picture.id, step))}
            onRemove={() => onRemove(picture)}
            onMoveTo={(id, side) => onChange(movePictureTo(pictures, id, picture.id, side))}
            standing={picture.id === layout.lead?.id ? 'lead' : inText.has(picture.id) ? 'text' : 'after'}
            onFix={onFix}
          />
        ))}
      </ol>
    </section>
  )
}
