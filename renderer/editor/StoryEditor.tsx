import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type ReactNode, type Ref } from 'react'
import { COMMAND_PRIORITY_HIGH, COMMAND_PRIORITY_LOW, KEY_ENTER_COMMAND, mergeRegister, type NodeKey } from 'lexical'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import type { CommandId } from '../../shared/commands/commands.ts'
import type { Body } from '../../shared/story/body.ts'
import type { Finding, Fix } from '../../shared/style/finding.ts'
import type { Stylebook } from '../../shared/stylebooks/stylebook.ts'
import { showDialog } from '../app/dialogs.ts'
import { showToast } from '../app/notices.ts'
import { DatelineForm } from './dateline/DatelineForm.tsx'
import { findDatelineNode } from './dateline/write-dateline-node.ts'
import { StylebookContext } from './dateline/house-form.ts'
import { OPEN_DATELINE_COMMAND } from './dateline/open-dateline.ts'
import { EmptyCopy } from './EmptyCopy.tsx'
import { EditingSession } from './editing-session.ts'
import { createHandle } from './create-handle.ts'
import type { EditorHandle } from './editor-handle.ts'
import { FindingCard } from './findings/FindingCard.tsx'
import { NoteCard } from './notes/NoteCard.tsx'
import type { NotedStretch } from './notes/note-paint.ts'
import { useHoveredFinding } from './findings/use-hovered-finding.ts'
import { AttributionMenu, type WantedSpeaker } from './offers/AttributionMenu.tsx'
import type { StoryKnowledge } from './offers/offer.ts'
import { OfferCard } from './offers/OfferCard.tsx'
import { useOffers } from './offers/use-offers.ts'
import { wantedSpeakerAt } from './offers/wanted-speaker.ts'
import { NOTICE_COMMAND } from './paste/paste-extension.ts'
import { PictureAids } from './pictures/PictureAids.tsx'
import { emptySlot, PictureSlotContext, type PictureSlot } from './pictures/picture-slot.ts'
import { screenExtension } from './screen-extension.ts'
import { useWritingAids } from './writing/use-writing-aids.ts'
import { LinkForm } from './toolbar/LinkForm.tsx'
import { Toolbar } from './toolbar/Toolbar.tsx'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import './story-editor.css'
import './findings/findings.css'
import './notes/notes.css'
import '../versions/redline.css'
import './pictures/picture-blocks.css'

export type { EditorHandle } from './editor-handle.ts'

export interface StoryEditorProps {
  /** The body to begin with; another one needs another `key`. */
  readonly body: Body
  readonly stylebook: Stylebook
  /** BCP 47; that of the stylebook where it is not given. */
  readonly language?: string
  readonly onChange: (body: Body) => void
  readonly findings: readonly Finding[]
  readonly activeFinding: Finding | null
  /** What the last check knows of the whole story: names to offer, who speaks. */
  readonly knowledge?: StoryKnowledge
  readonly onActivateFinding: (finding: Finding | null) => void
  /** The open notes on words of the body. */
  readonly notes?: readonly NotedStretch[]
  /** The note whose words hold the caret, or that was gone to, by its id; null for none. */
  readonly noteInHand?: string | null
  readonly onNoteInHand?: (note: string | null) => void
  /** What the card says of the note in hand. */
  readonly noteCard?: ReactNode
  readonly handle?: Ref<EditorHandle>
  readonly readOnly?: boolean
  /** Applies a fix chosen on the card; the editor does it alone where it is not given. */
  readonly onFix?: (finding: Finding, fix: Fix) => void
  /** Asks for the reason and waives; the window's own dialog where it is not given. */
  readonly onWaive?: (finding: Finding) => void
  /** Something a person should be told: a paste that was too large. A toast where it is not given. */
  readonly onNotice?: (message: string) => void
  /** The story's pictures; one object for as long as the editor stands. Without it picture blocks are drawn empty. */
  readonly pictures?: PictureSlot
}

/** The body of a story, as it is written. */
export function StoryEditor(props: StoryEditorProps) {
  const [body] = useState(props.body)
  const extension = useMemo(() => screenExtension(body), [body])
  return (
    <StylebookContext value={props.stylebook}>
      <PictureSlotContext value={props.pictures ?? emptySlot}>
        <LexicalExtensionComposer extension={extension} contentEditable={null}>
          <Surface {...props} />
        </LexicalExtensionComposer>
      </PictureSlotContext>
    </StylebookContext>
  )
}

/** Which form of the editor's stands open. */
type OpenForm = { readonly kind: 'dateline'; readonly key: NodeKey | null } | { readonly kind: 'link' } | { readonly kind: 'speaker'; readonly wanted: WantedSpeaker } | null

function Surface({ stylebook, language = stylebook.language, onChange, findings, activeFinding, knowledge = noKnowledge, onActivateFinding, notes = noNotes, noteInHand = null, onNoteInHand = noted, noteCard = null, handle, readOnly = false, onFix, onWaive = askToWaive, onNotice = showToast, pictures = emptySlot }: StoryEditorProps) {
  const [editor] = useLexicalComposerContext()
  const [mounted, setMounted] = useState<{ readonly session: EditingSession; readonly handle: EditorHandle } | null>(null)
  const [form, setForm] = useState<OpenForm>(null)
  const [drawn, setDrawn] = useState(0)
  const session = mounted?.session ?? null
  const offers = useOffers(editor, readOnly ? null : session, stylebook, knowledge)
  const page = useRef<HTMLDivElement>(null)
  const target = useRef<EditorHandle | null>(null)
  const attribute = (finding: Finding | null): void => {
    const ground = offers.ground()
    const wanted = ground === null || page.current === null ? 'nothing' : wantedSpeakerAt(ground, finding, page.current)
    if (wanted === 'nothing') onNotice('No quote without a speaker stands at the caret.')
    else if (wanted === 'nobody') onNotice('The story names nobody yet who could have said it: write it behind the quote yourself.')
    else setForm({ kind: 'speaker', wanted })
  }
  const latest = useRef({ onChange, onActivateFinding, onNoteInHand, onWaive, onNotice, activeFinding, attribute, isCardShown: false })
  useLayoutEffect(() => {
    latest.current = { onChange, onActivateFinding, onNoteInHand, onWaive, onNotice, activeFinding, attribute, isCardShown: activeFinding !== null || noteInHand !== null }
  })

  useLayoutEffect(() => {
    const session = new EditingSession(editor, {
      onChange: (next) => latest.current.onChange(next),
      onCaretFinding: (finding) => latest.current.onActivateFinding(finding),
      onCaretNote: (note) => latest.current.onNoteInHand(note),
      // Only a card that is showing has to be placed anew.
      onDrawn: () => latest.current.isCardShown && setDrawn((count) => count + 1),
    })
    const made = createHandle(editor, session, {
      editDateline: () => setForm({ kind: 'dateline', key: findDatelineNode(editor)?.key ?? null }),
      editLink: () => setForm({ kind: 'link' }),
      attribute: (finding) => latest.current.attribute(finding),
      enterCard: () => {
        const first = page.current?.querySelector<HTMLElement>('.finding-card-fix button, .finding-card-actions button')
        first?.focus()
        return first != null
      },
      activate: (finding) => latest.current.onActivateFinding(finding),
      active: () => latest.current.activeFinding,
      waive: (finding) => latest.current.onWaive(finding),
    })
    target.current = made
    setMounted({ session, handle: made })
    return () => {
      session.dispose()
      target.current = null
    }
  }, [editor])

  const made = mounted?.handle ?? null
  useLayoutEffect(() => session?.setStylebook(stylebook), [session, stylebook])
  useLayoutEffect(() => session?.setFindings(findings), [session, findings])
  useLayoutEffect(() => session?.underlines.setActive(activeFinding?.id ?? null), [session, activeFinding, findings])
  useLayoutEffect(() => session?.notes.setNotes(notes), [session, notes])
  useLayoutEffect(() => session?.notes.setActive(noteInHand), [session, noteInHand, notes])
  useEffect(() => editor.setEditable(!readOnly), [editor, readOnly])
  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(OPEN_DATELINE_COMMAND, (key) => told(() => setForm({ kind: 'dateline', key })), COMMAND_PRIORITY_LOW),
        // Enter with Alt is the window's own: it steps into the card and makes no paragraph.
        editor.registerCommand(KEY_ENTER_COMMAND, (event) => event?.altKey === true, COMMAND_PRIORITY_HIGH),
        editor.registerCommand(NOTICE_COMMAND, (message) => told(() => latest.current.onNotice(message)), COMMAND_PRIORITY_LOW),
      ),
    [editor],
  )
  const { typewriter } = useWritingAids(editor, stylebook, language)
  // One object for as long as the editor stands, so that whoever took it at the first drawing holds the right one.
  useImperativeHandle(handle, () => standingHandle(() => target.current), [])
  const hovered = useHoveredFinding(page, editor, session)

  const run = useCallback((command: CommandId) => made?.run(command), [made])
  // Drawn once: findings come and go many times a minute, and the page itself does not change with them.
  const copy = useMemo(() => <Copy stylebook={stylebook} />, [stylebook])

  const closeForm = () => {
    setForm(null)
    editor.focus()
  }
  const shown = activeFinding?.place.part === 'body' ? activeFinding : hovered
  return (
    <div className="story-editor" ref={page} data-typewriter={typewriter || undefined}>
      {!readOnly && <Toolbar editor={editor} onCommand={run} />}
      {copy}
      <PictureAids editor={editor} page={page} slot={pictures} />
      {session !== null && made !== null && shown !== null && form === null && offers.offer === null && (
        <FindingCard
          finding={session.underlines.live(shown.id) ?? null}
          session={session}
          page={page}
          drawn={drawn}
          readOnly={readOnly}
          onFix={(fix) => {
            if (fix.kind === 'form' && fix.form === 'dateline') made.editDateline()
            else if (onFix !== undefined) onFix(shown, fix)
            else made.applyFix(shown, fix)
          }}
          onWaive={() => onWaive(shown)}
          onAttribute={() => attribute(shown)}
          onClose={() => onActivateFinding(null)}
          onLeave={() => editor.getRootElement()?.focus({ preventScroll: true })}
        />
      )}
      {session !== null && form === null && noteInHand !== null && noteCard !== null && offers.offer === null && (
        <NoteCard note={noteInHand} session={session} page={page} drawn={drawn} isOver={shown !== null} onClose={() => onNoteInHand(null)}>
          {noteCard}
        </NoteCard>
      )}
      {offers.offer !== null && form === null && <OfferCard offer={offers.offer} editor={editor} page={page} />}
      {form?.kind === 'speaker' && <AttributionMenu wanted={form.wanted} onClose={closeForm} />}
      {form?.kind === 'dateline' && <DatelineForm editor={editor} nodeKey={form.key} stylebook={stylebook} onClose={closeForm} />}
      {form?.kind === 'link' && <LinkForm editor={editor} onClose={closeForm} />}
    </div>
  )
}

function Copy({ stylebook }: { readonly stylebook: Stylebook }) {
  return (
    <ContentEditable
      className="story-text"
      aria-label="Story text"
      aria-multiline="true"
      spellCheck={false}
      autoCorrect="off"
      autoCapitalize="off"
      lang={stylebook.language}
      aria-placeholder="Write the story"
      placeholder={<EmptyCopy stylebook={stylebook} />}
    />
  )
}

/** Does it and tells Lexical that the command is answered. */
function told(answer: () => void): true {
  answer()
  return true
}

const noNotes: readonly NotedStretch[] = []
const noted = (): void => undefined
const noKnowledge: StoryKnowledge = { terms: [], voices: { body: [], quotes: [] } }

function askToWaive(finding: Finding): void {
  showDialog({ kind: 'waive', finding })
}

/** A handle that passes everything on to the editor of the moment; before and after it there is nothing to do. */
function standingHandle(current: () => EditorHandle | null): EditorHandle {
  return {
    focus: () => current()?.focus(),
    jumpTo: (finding) => current()?.jumpTo(finding),
    applyFix: (finding, fix) => current()?.applyFix(finding, fix) ?? false,
    run: (command) => current()?.run(command) ?? false,
    editDateline: () => current()?.editDateline(),
    body: () => {
      const handle = current()
      if (handle === null) throw new Error('The editor was asked for the story while it was not on the screen.')
      return handle.body()
    },
    serializePending: () => current()?.serializePending(),
    paintMatches: (search) => current()?.paintMatches(search),
    showMatch: (match) => current()?.showMatch(match),
    select: (stretch) => current()?.select(stretch),
    selection: () => current()?.selection() ?? null,
    placePicture: (picture) => current()?.placePicture(picture),
    takeOutPicture: (picture, along) => current()?.takeOutPicture(picture, along) ?? false,
    showPicture: (picture) => current()?.showPicture(picture) ?? false,
    replace: (edits, along) => current()?.replace(edits, along) ?? false,
    undo: () => current()?.undo(),
    redo: () => current()?.redo(),
    takeIn: (body) => current()?.takeIn(body),
    composed: async () => current()?.composed(),
    depths: (stretches) => current()?.depths(stretches) ?? [],
    changes: () => current()?.changes() ?? 0,
  }
}
