import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Finding } from '../../shared/style/finding.ts'
import { dialog, showDialog } from '../app/dialogs.ts'
import { editor, setEditor } from '../app/editor-access.ts'
import { showToast } from '../app/notices.ts'
import { changeStory, flushStory, openStory, type OpenStory } from '../app/open-story.ts'
import { useInspector } from '../app/panes.ts'
import { lendCommand } from '../app/run-command.ts'
import { useStore } from '../app/store.ts'
import { useIsDrawn } from '../app/use-is-drawn.ts'
import { binStory, duplicateStory } from '../desk/drafts.ts'
import type { NotedStretch } from '../editor/notes/note-paint.ts'
import type { StoryKnowledge } from '../editor/offers/offer.ts'
import { StoryEditor } from '../editor/StoryEditor.tsx'
import { FindBar } from '../find/FindBar.tsx'
import { reportOf } from '../import/import-page.ts'
import { NoteInHandCard } from '../notes/NoteInHandCard.tsx'
import { noteInHand } from '../notes/note-state.ts'
import { useNoteCommands } from '../notes/use-note-commands.ts'
import { useNotedStretches } from '../notes/use-noted-stretches.ts'
import { usePlacedNotes } from '../notes/use-placed-notes.ts'
import { sharePictureFindings } from '../pictures/picture-findings.ts'
import { useStylebook } from '../stylebooks/houses.ts'
import { addWord, isWordToAdd } from '../spelling/personal-words.ts'
import { useStyleCheck, type StyleCheck } from '../style/useStyleCheck.ts'
import { Button } from '../ui/Button.tsx'
import { addPicturesByDialog } from './add-pictures.ts'
import { nextFinding } from './findings-tour.ts'
import { Inspector, type PanelPlace } from './Inspector.tsx'
import { applyFix, jumpTo } from './jump.ts'
import { MarginOverview } from './MarginOverview.tsx'
import { placePicture } from './picture-steps.ts'
import { storyPictures } from './story-pictures.tsx'
import { StatusLine } from './StatusLine.tsx'
import { StoryBar } from './StoryBar.tsx'
import { StoryHead } from './StoryHead.tsx'
import { readStoryPanel, storyPanel } from './story-panel.ts'
import './story.css'

const noneInHand = 'No finding is in hand: go to one with F8 first.'

/** The story on the screen: head and copy in the middle, the inspector beside them. */
export function StoryScreen() {
  const open = useStore(openStory)
  const panel = useInspector()
  const isDrawn = useIsDrawn()
  const [place, setPlace] = useState<PanelPlace | null>(null)
  // Between the closing of a story and the next drawing of the window there is none.
  if (open === null) return null
  const { story, status, loading } = open
  return (
    <>
      <main className="story" aria-label="Copy">
        {isDrawn ? <StoryBar head={story.head} status={status} /> : <header className="bar story-bar" />}
        <OpenStoryCopy key={`${story.id}-${loading}`} open={open} place={place?.panel === panel ? place : null} />
      </main>
      {panel !== null && (isDrawn ? <Inspector panel={panel} place={setPlace} /> : <div className="inspector" />)}
    </>
  )
}

/** Head and copy of one story, and what is drawn into the inspector's panel: all of it begins anew with another text. */
function OpenStoryCopy({ open, place }: { readonly open: OpenStory; readonly place: PanelPlace | null }) {
  const { story, waivers, save, loading } = open
  const stylebook = useStylebook(story.head)
  const check = useStyleCheck(story, waivers)
  const drawPanel = useStore(storyPanel)
  const isDrawn = useIsDrawn()
  const [inHand, setInHand] = useState<Finding | null>(null)
  // A re-check makes findings anew; the one in hand is known by its id.
  const active = check.open.find(({ id }) => id === inHand?.id) ?? null
  const report = reportOf(story.id)
  const placed = usePlacedNotes(story, open.notes)
  const noteAtHand = useStore(noteInHand)
  const stretches = useNotedStretches(placed, noteAtHand)
  const knowledge = useKnowledge(check)
  useEffect(() => sharePictureFindings(check.open), [check.open])

  const jump = useCallback((finding: Finding) => {
    setInHand(finding)
    jumpTo(finding)
  }, [])
  const headFindings = useHeadFindings(check.open)
  useStoryCommands(open, check.open, active, jump)
  useNoteCommands()
  useEffect(() => void readStoryPanel(), [])

  return (
    <>
      <FindBar story={story} />
      <div className="story-stage">
        <div className="story-scroll">
          <div className="story-page">
            {report !== undefined && (
              <div className="story-imported">
                <span>Imported from {report.name}</span>
                <Button look="quiet" onPress={() => showDialog({ kind: 'import-report', report })}>
                  Import report
                </Button>
              </div>
            )}
            <StoryHead head={story.head} stylebook={stylebook} findings={headFindings} onFix={applyFix} />
            <StoryEditor
              body={story.body}
              stylebook={stylebook}
              language={story.head.language}
              onChange={(body) => changeStory((now) => ({ ...now, body }), loading)}
              findings={check.open}
              activeFinding={active}
              knowledge={knowledge}
              onActivateFinding={setInHand}
              onFix={applyFix}
              handle={setEditor}
              notes={stretches}
              noteInHand={noteAtHand}
              onNoteInHand={noteInHand.set}
              noteCard={<NoteInHandCard placed={placed} id={noteAtHand} />}
              onWaive={(finding) => showDialog({ kind: 'waive', finding })}
              onNotice={(message) => showToast(message)}
              pictures={storyPictures}
            />
          </div>
        </div>
        <MarginOverview
          findings={check.open}
          notes={stretches}
          active={active?.id ?? null}
          noteInHand={noteAtHand}
          onFinding={jump}
          onNote={goToNote}
        />
      </div>
      <StatusLine storyId={story.id} blocks={check.blocks} counts={check.counts} checking={check.checking} save={save} />
      {place !== null && isDrawn && drawPanel !== null && createPortal(drawPanel({ panel: place.panel, open, stylebook, check, placed, onJump: jump }), place.element)}
    </>
  )
}

// Made once, so that what is given it is not drawn anew with each letter.
const goToNote = (note: NotedStretch) => {
  noteInHand.set(note.id)
  editor()?.select(note)
}

/** The findings in the head; the same list for as long as nothing of it changes, whatever is typed in the body. */
function useHeadFindings(findings: readonly Finding[]): readonly Finding[] {
  const [kept, setKept] = useState<readonly Finding[]>([])
  const now = useMemo(() => findings.filter(({ place }) => place.part === 'head'), [findings])
  const isSame = now.length === kept.length && now.every((finding, index) => finding === kept[index])
  if (!isSame) setKept(now)
  return isSame ? kept : now
}

/** What the check tells the editor of the whole story; the same object for as long as nothing of it changes. */
function useKnowledge({ terms, quotes, blocks }: StyleCheck): StoryKnowledge {
  return useMemo(() => ({ terms, voices: { quotes, body: blocks.filter(({ place }) => place.part === 'body') } }), [terms, quotes, blocks])
}

/** The commands of the story on the screen. */
function useStoryCommands({ story }: OpenStory, findings: readonly Finding[], active: Finding | null, jump: (finding: Finding) => void): void {
  const current = useRef({ story, findings, active, jump, toured: active })
  useEffect(() => {
    // The tour goes on from where it was, also when the caret has left the words since.
    current.current = { story, findings, active, jump, toured: active ?? current.current.toured }
  })
  useEffect(() => {
    const tour = (step: 1 | -1) => {
      const next = nextFinding(current.current.findings, current.current.toured?.id ?? null, step)
      if (next === null) showToast('There is nothing left to find.')
      else current.current.jump(next)
    }
    const giveBack = [
      lendCommand('save-version', () => void flushStory('save').then((saved) => saved && showToast('This version is kept.'))),
      lendCommand('duplicate-story', () => void duplicateStory(current.current.story.id)),
      lendCommand('bin-story', () => void binStory(current.current.story.id, current.current.story.head.headline.trim() || 'Untitled story')),
      lendCommand('add-picture', () => void addPicturesByDialog()),
      lendCommand('place-picture', () => placePicture()),
      lendCommand('next-finding', () => tour(1)),
      lendCommand('previous-finding', () => tour(-1)),
      lendCommand('apply-fix', () => {
        const finding = current.current.active
        const fix = finding?.fixes[0]
        if (finding !== null && fix !== undefined) applyFix(finding, fix)
        else showToast(finding === null ? noneInHand : 'This finding has no fix of its own.')
      }),
      lendCommand('show-card', () => {
        if (editor()?.run('show-card') !== true) showToast(noneInHand)
      }),
      lendCommand('explain-finding', () => {
        const finding = current.current.active
        if (finding === null) showToast(noneInHand)
        else showDialog({ kind: 'rules', at: finding.rule })
      }),
      lendCommand('add-word', () => {
        const finding = current.current.active
        if (finding !== null && isWordToAdd(finding)) void addWord(finding.text)
        else showToast(finding === null ? noneInHand : 'This finding is about no word that could be added.')
      }),
      lendCommand('waive-finding', () => {
        const finding = current.current.active
        if (finding === null) showToast(noneInHand)
        else if (dialog.get() === null) showDialog({ kind: 'waive', finding })
      }),
    ]
    return () => giveBack.forEach((take) => take())
  }, [])
}
