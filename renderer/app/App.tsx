import { lazy, Suspense, useEffect } from 'react'
import { Desk } from '../desk/Desk.tsx'
import { StoryScreen } from '../story/StoryScreen.tsx'
import { captionsScreen } from '../captions/screen-state.ts'
import { stylebooksScreen } from '../stylebooks/screen-state.ts'
import './app.css'
import { Banners } from './Banners.tsx'
import { Dialogs } from './Dialogs.tsx'
import { NoStory } from './NoStory.tsx'
import { openStory } from './open-story.ts'
import { closeDrawer, useDeskOpen, useInspector, useNarrow } from './panes.ts'
import { preferences } from './preferences.ts'
import { showStory } from './screen-over-story.ts'
import { useStore, useStorePart } from './store.ts'
import { Toasts } from './Toasts.tsx'
import { useIsDrawn } from './use-is-drawn.ts'
import { WindowDrop } from './WindowDrop.tsx'

const CaptionDesk = lazy(() => import('../captions/CaptionDesk.tsx'))
const StylebooksScreen = lazy(() => import('../stylebooks/StylebooksScreen.tsx'))

/** The window: desk on the left, copy in the middle, inspector on the right. */
export function App() {
  const open = useStore(openStory)
  const deskOpen = useDeskOpen()
  const inspector = useInspector()
  const narrow = useNarrow()
  const stylebooksOpen = useStorePart(stylebooksScreen, (screen) => screen.open)
  const captionsOpen = useStorePart(captionsScreen, (screen) => screen.open)
  const focused = useStorePart(preferences, ({ focusMode }) => focusMode) && open !== null
  const isDrawn = useIsDrawn()
  useWindowTitle()
  useStoryOverScreens()
  return (
    <WindowDrop>
      <div className="window" data-narrow={narrow || undefined} data-desk={deskOpen || undefined} data-focus={focused || undefined}>
        <Banners />
        {stylebooksOpen && (
          <Suspense>
            <StylebooksScreen />
          </Suspense>
        )}
        {captionsOpen && (
          <Suspense>
            <CaptionDesk />
          </Suspense>
        )}
        {/* The story stays as it is behind another screen: caret, undo and place are found again. */}
        <div className="panes" hidden={stylebooksOpen || captionsOpen}>
          {/* The copy comes first: the desk is drawn in the frame after it, in a place that is kept for it. */}
          {deskOpen && (isDrawn ? <Desk /> : <div className="desk" />)}
          {open === null ? <NoStory /> : <StoryScreen />}
          {narrow && (deskOpen || (inspector !== null && open !== null)) && <div className="pane-scrim" onClick={closeDrawer} />}
        </div>
      </div>
      <Toasts />
      <Dialogs />
    </WindowDrop>
  )
}

/** Whatever brings a story onto the screen shows it: a hit of a rule, a new story, an import. */
function useStoryOverScreens(): void {
  const loading = useStorePart(openStory, (open) => open?.loading ?? null)
  useEffect(() => showStory(), [loading])
}

function useWindowTitle(): void {
  const title = useStorePart(openStory, (open) => (open === null ? 'Copydesk' : `${open.story.head.headline.trim() || 'Untitled story'} – Copydesk`))
  useEffect(() => {
    document.title = title
  }, [title])
}
