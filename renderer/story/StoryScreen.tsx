import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Finding } from '../../shared/style/finding.ts'
import { dialog, showDialog } from '../app/dialogs.ts'
import { editor, setEditor } from '../app/editor-access.ts'
import { showToast } from '../app/notices.ts'
import { changeStory, flushStory, openStory, type OpenStory } from '../app/open-story.ts'
import { useInspector, type Panel } from '../app/panes.ts'
import { lendCommand } from '../app/run-command.ts'
import { useStore } from '../app/store.ts'
import { binStory, duplicateStory } from '../desk/drafts.ts'
import type { NotedStretch } from '../editor/notes/note-paint.ts'
import type { StoryKnowledge } from '../editor/offers/offer.ts'
import { StoryEditor } from '../editor/StoryEditor.tsx'
import { FindBar } from '../find/FindBar.tsx'
import { reportOf } from '../import/import-page.ts'
import { NoteInHandCard } from '../notes/NoteInHandCard.tsx'
import { NotesPanel } from '../notes/NotesPanel.tsx'
import { noteInHand } from '../notes/note-state.ts'
import { useNoteCommands } from '../notes/use-note-commands.ts'
import { useNotedStretches } from '../notes/use-noted-stretches.ts'
import { usePlacedNotes } from '../notes/use-placed-notes.ts'
import { sharePictureFindings } from '../pictures/picture-findings.ts'
import { PicturesPanel } from '../pictures/PicturesPanel.tsx'
import { PublishPanel } from '../publish/PublishPanel.tsx'
import { QuotesPanel } from '../quotes/QuotesPanel.tsx'
import { useStylebook } from '../stylebooks/houses.ts'
import { addWord, isWordToAdd } from '../spelling/personal-words.ts'
import { StylePanel } from '../style/StylePanel.tsx'
import { useStyleCheck, type StyleCheck } from '../style/useStyleCheck.ts'
import { Button } from '../ui/Button.tsx'
import { VersionsPanel } from '../versions/VersionsPanel.tsx'
import { addPictureFiles, addPicturesByDialog } from './add-pictures.ts'
import { nextFinding } from './findings-tour.ts'
import { Inspector } from './Inspector.tsx'
import { applyFix, jumpTo } from './jump.ts'
import { MarginOverview } from './MarginOverview.tsx'
import { placePicture, removePicture } from './picture-steps.ts'
import { storyPictures } from './story-pictures.tsx'
import { StatusLine } from './StatusLine.tsx'
import { StoryBar } from './StoryBar.tsx'
import { StoryHead } from './StoryHead.tsx'
import { unwaive, waive } from './waive.ts'
import './story.css'

const noneInHand = 'No finding is in hand: go to one with F8 first.'

/** The story on the screen: head and copy in the middle, the inspector beside them. */
export function StoryScreen() {
  const open = useStore(openStory)
  // Between the closing of a story and the next drawing of the window there is none.
  return open === null ? null : <OpenStoryScreen open={open} />
}

function OpenStoryScreen({ open }: { readonly open: OpenStory }) {
  const { story, status, waivers, save, loading } = open
  const stylebook = useStylebook(story.head)
  const check = useStyleCheck(story, waivers)
  const panel = useInspector()
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

  return (
    <>
      <main className="story" aria-label="Copy">
        <StoryBar head={story.head} status={status} />
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
      </main>
      {panel !== null && <Inspector panel={panel}>{panelOf(panel)}</Inspector>}
    </>
  )

  function panelOf(shown: Panel) {
    switch (shown) {
      case 'style':
        return (
          <StylePanel
            open={check.open}
            waived={check.waived}
            waivers={waivers}
            lapsed={check.lapsed}
            blocks={check.blocks}
            begun={check.begun}
            onJump={jump}
            onFix={applyFix}
            onWaive={waiveNow}
            onUnwaive={unwaiveNow}
          />
        )
      case 'quotes':
        return <QuotesPanel quotes={check.quotes} blocks={check.blocks} onJump={jump} />
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
        return <PublishPanel open={open} onJump={jump} />
    }
  }
}

// Made once, so that what is given them is not drawn anew with each letter.
const waiveNow = (...[finding, choice]: Parameters<typeof waive>) => void waive(finding, choice)
const unwaiveNow = (...[waiver]: Parameters<typeof unwaive>) => void unwaive(waiver)
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
