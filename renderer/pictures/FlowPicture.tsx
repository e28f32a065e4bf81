import { useContext, useId, useRef, useState } from 'react'
import { writeCredit } from '../../shared/credit/write-credit.ts'
import { thumbnailAddress } from '../../shared/ipc/bridge.ts'
import type { Picture } from '../../shared/story/story.ts'
import { placeKey } from '../../shared/story/text-block.ts'
import { creditOf } from '../../shared/style/story-text.ts'
import { changeStory, openStory } from '../app/open-story.ts'
import { useStorePart } from '../app/store.ts'
import type { PictureBlock } from '../editor/pictures/picture-slot.ts'
import { applyFix } from '../story/jump.ts'
import { useStylebook } from '../stylebooks/houses.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { Icon } from '../ui/icons/Icon.tsx'
import { TabStops } from '../ui/tab-stops.ts'
import { PictureDetails } from './PictureDetails.tsx'
import { PictureWords } from './PictureWords.tsx'
import { useNear } from './use-near.ts'
import { usePictureFindings } from './picture-findings.ts'
import './pictures-panel.css'
import './flow-picture.css'

const nobody = { stylebook: 'ap' } as const

/** A picture where it stands in the text: the picture itself, its caption as a field, and the rest of its form to be opened. */
export function FlowPicture(block: PictureBlock) {
  const picture = useStorePart(openStory, (open) => open?.story.pictures.find(({ id }) => id === block.picture))
  return <TabStops value={block.isInHand}>{picture === undefined ? <GonePicture {...block} /> : <StandingPicture {...block} shown={picture} />}</TabStops>
}

/** Forty forms at once are slow to open and to type beside: far from the window a picture is its picture and its words. */
function StandingPicture(props: PictureBlock & { readonly shown: Picture }) {
  const box = useRef<HTMLDivElement>(null)
  const isNear = useNear(box)
  const { shown: picture, isInHand } = props
  return (
    <div className="flow-picture" ref={box} role="group" aria-label={nameOfPicture(picture.id)} contentEditable={false} data-picture={picture.id}>
      <div className="flow-shown" data-picture-grip draggable>
        {picture.file === null ? (
          <p className="flow-waiting">
            <Icon name="picture" />
            This slot waits for its picture.
          </p>
        ) : (
          <img src={thumbnailAddress(picture.file.hash)} alt={picture.alt} width={picture.file.width} height={picture.file.height} loading="lazy" decoding="async" draggable={false} />
        )}
      </div>
      {isNear || isInHand ? <PictureForm {...props} /> : <p className="flow-far">{picture.caption}</p>}
    </div>
  )
}

function PictureForm({ shown: picture, onMove, onTakeOut }: PictureBlock & { readonly shown: Picture }) {
  const details = useId()
  const [isUnfolded, setIsUnfolded] = useState(false)
  const number = useStorePart(openStory, (open) => (open?.story.pictures.findIndex(({ id }) => id === picture.id) ?? 0) + 1)
  const head = useStorePart(openStory, (open) => open?.story.head)
  const stylebook = useStylebook(head ?? nobody)
  const findings = usePictureFindings(picture.id)
  const caption = { part: 'picture', picture: picture.id, field: 'caption' } as const
  const inCaption = findings.filter(({ place }) => place.part === 'picture' && place.field === 'caption')
  const elsewhere = findings.length - inCaption.length
  const credit = writeCredit(creditOf(picture), stylebook.credit)
  const change = (next: Picture) => changeStory((now) => ({ ...now, pictures: now.pictures.map((other) => (other.id === next.id ? next : other)) }))

  return (
    <div className="flow-form" data-picture-form>
      <div className="flow-tools">
        <span className="flow-number">Picture {number}</span>
        <span className="picture-moves">
          <span className="flow-grip" data-picture-grip draggable aria-hidden="true" title="Drag to another place in the text">
            <Icon name="grip" />
          </span>
          <span className="picture-up">
            <IconButton icon="chevron" label="Move up in the text" keys="Alt+↑" onPress={() => onMove(-1)} />
          </span>
          <IconButton icon="chevron" label="Move down in the text" keys="Alt+↓" onPress={() => onMove(1)} />
          <IconButton icon="close" label="Take out of the text" onPress={onTakeOut} />
        </span>
      </div>
      <PictureWords label="Caption" place={placeKey(caption)} value={picture.caption} maximum={10_000} rows={2} findings={inCaption} onChange={(words) => change({ ...picture, caption: words })} onFix={applyFix} />
      <details className="flow-details" onToggle={(event) => setIsUnfolded(event.currentTarget.open)}>
        <DetailsSummary id={details} credit={credit} findings={elsewhere} />
        {isUnfolded && (
          <div className="flow-more">
            <PictureDetails picture={picture} stylebook={stylebook} findings={findings} onChange={change} onFix={applyFix} />
          </div>
        )}
      </details>
    </div>
  )
}

function DetailsSummary({ id, credit, findings }: { readonly id: string; readonly credit: string; readonly findings: number }) {
  return (
    <summary id={id} tabIndex={useContext(TabStops) ? 0 : -1}>
      <Icon name="chevron" />
      <span className="flow-credit" data-empty={credit === '' || undefined}>
        {credit === '' ? 'Nobody is named yet' : credit}
      </span>
      <span className="flow-about">{findings === 0 ? 'Credit and alt text' : `Credit and alt text, ${counted(findings, 'finding')}`}</span>
    </summary>
  )
}

/** The block stays until a person takes it out: the picture may come back by an undo or from an older version. */
function GonePicture({ onTakeOut }: PictureBlock) {
  return (
    <div className="flow-picture" role="group" aria-label="Picture that is no longer in the story" contentEditable={false}>
      <div className="flow-form flow-gone" data-picture-form>
        <p>The picture that stood here is no longer in the story.</p>
        <Button onPress={onTakeOut}>Take out of the text</Button>
      </div>
    </div>
  )
}

const longestName = 80

/** `Picture: The quay at dawn, 3 of 12`. */
export function nameOfPicture(id: string): string {
  const pictures = openStory.get()?.story.pictures ?? []
  const index = pictures.findIndex((picture) => picture.id === id)
  const picture = pictures[index]
  if (picture === undefined) return 'Picture that is no longer in the story'
  const words = (picture.caption.trim() || picture.alt.trim() || picture.file?.name || 'without a caption').replace(/\s+/gu, ' ')
  return `Picture: ${words.length > longestName ? `${words.slice(0, longestName)}…` : words}, ${index + 1} of ${pictures.length}`
}
