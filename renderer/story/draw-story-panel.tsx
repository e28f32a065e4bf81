import type { ReactNode } from 'react'
import type { PlacedNote } from '../../shared/notes/order-notes.ts'
import type { Finding } from '../../shared/style/finding.ts'
import type { Stylebook } from '../../shared/stylebooks/stylebook.ts'
import { changeStory, type OpenStory } from '../app/open-story.ts'
import type { Panel } from '../app/panes.ts'
import { NotesPanel } from '../notes/NotesPanel.tsx'
import { PicturesPanel } from '../pictures/PicturesPanel.tsx'
import { PublishPanel } from '../publish/PublishPanel.tsx'
import { QuotesPanel } from '../quotes/QuotesPanel.tsx'
import { StylePanel } from '../style/StylePanel.tsx'
import type { StyleCheck } from '../style/useStyleCheck.ts'
import { VersionsPanel } from '../versions/VersionsPanel.tsx'
import { addPictureFiles, addPicturesByDialog } from './add-pictures.ts'
import { applyFix } from './jump.ts'
import { removePicture } from './picture-steps.ts'
import { unwaive, waive } from './waive.ts'

export interface StoryPanel {
  readonly panel: Panel
  readonly open: OpenStory
  readonly stylebook: Stylebook
  readonly check: StyleCheck
  readonly placed: readonly PlacedNote[]
  readonly onJump: (finding: Finding) => void
}

// Made once, so that what is given them is not drawn anew with each letter.
const waiveNow = (...[finding, choice]: Parameters<typeof waive>) => void waive(finding, choice)
const unwaiveNow = (...[waiver]: Parameters<typeof unwaive>) => void unwaive(waiver)

/** What stands in the inspector: the panel that was chosen, for the story on the screen. A function and no component, for it is there only once it has been read. */
export function drawStoryPanel({ panel, open, stylebook, check, placed, onJump }: StoryPanel): ReactNode {
  const { story, waivers } = open
  switch (panel) {
    case 'style':
      return (
        <StylePanel
          open={check.open}
          waived={check.waived}
          waivers={waivers}
          lapsed={check.lapsed}
          blocks={check.blocks}
          begun={check.begun}
          onJump={onJump}
          onFix={applyFix}
          onWaive={waiveNow}
          onUnwaive={unwaiveNow}
        />
      )
    case 'quotes':
      return <QuotesPanel quotes={check.quotes} blocks={check.blocks} onJump={onJump} />
    case 'pictures':
      return (
        <PicturesPanel
          story={story}
          stylebook={stylebook}
          findings={check.open}
          onChange={(pictures) => changeStory((now) => ({ ...now, pictures: [...pictures] }))}
          onRemove={removePicture}
          onAdd={() => void addPicturesByDialog()}
          onDropFiles={(files) => void addPictureFiles(files)}
        />
      )
    case 'notes':
      return <NotesPanel placed={placed} />
    case 'versions':
      return <VersionsPanel open={open} />
    case 'publish':
      return <PublishPanel open={open} onJump={onJump} />
  }
}
