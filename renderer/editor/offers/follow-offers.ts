import { $getNodeByKey, $getSelection, $isRangeSelection, $isTextNode, COMMAND_PRIORITY_HIGH, HISTORIC_TAG, HISTORY_PUSH_TAG, KEY_ARROW_RIGHT_COMMAND, KEY_ESCAPE_COMMAND, KEY_TAB_COMMAND, mergeRegister, PASTE_TAG, type EditorState, type LexicalEditor, type UpdateListenerPayload } from 'lexical'
import { isChange } from '../projection/changed-nodes.ts'
import { $blockText } from '../text/block-text.ts'
import { $caret } from '../text/caret.ts'
import { findOffer, type OfferGround } from './find-offer.ts'
import { sameOffer, type Offer } from './offer.ts'

/**
 * Follows the typing and tells what is offered at the caret, null for nothing. Nothing is looked for within an update or
 * before its frame is painted. Tab takes an offer, and so does the right arrow where no words follow in the paragraph;
 * Escape sends it away, and it stays away for that word; every other key does what it always does. Nothing is offered
 * while composing, and undo brings no offer back. Gives the function that stops it.
 */
export function followOffers(editor: LexicalEditor, ground: () => OfferGround, tell: (offer: Offer | null) => void): () => void {
  let offer: Offer | null = null
  let dismissed: Pick<Offer, 'block' | 'start'> | null = null
  let waiting = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = (next: Offer | null): void => {
    if (sameOffer(offer, next)) return
    offer = next
    tell(next)
  }
  const stopLooking = (): void => {
    cancelAnimationFrame(waiting)
    clearTimeout(timer)
    waiting = 0
  }
  const look = (): void => {
    waiting = 0
    if (editor.isComposing() || !editor.isEditable() || document.activeElement !== editor.getRootElement()) return show(null)
    const found = findOffer(ground())
    if (found !== null && dismissed !== null && isSameWord(found, dismissed)) return show(null)
    if (found !== null) dismissed = null
    show(found)
  }
  const lookSoon = (): void => {
    if (waiting !== 0) return
    waiting = requestAnimationFrame(() => {
      timer = setTimeout(look)
    })
  }
  const dismiss = (): void => {
    if (offer !== null) dismissed = { block: offer.block, start: offer.start }
    stopLooking()
    show(null)
  }
  const take = (): true => {
    const taken = offer
    dismiss()
    // A key is answered within an update; what is taken is an update of its own.
    queueMicrotask(() => taken?.take())
    return true
  }

  const follow = (payload: UpdateListenerPayload): void => {
    const { editorState, prevEditorState, tags } = payload
    if (!isChange(payload)) {
      if (offer !== null && editorState._selection !== prevEditorState._selection && !editorState.read(() => $isAtEnd(offer), { editor })) show(null)
      return
    }
    if (tags.has(HISTORIC_TAG) || tags.has(PASTE_TAG)) {
      stopLooking()
      return show(null)
    }
    if (editor.isComposing()) return show(null)
    const isTyped = editorState.read(() => $isTyped(prevEditorState))
    if (offer !== null && !editorState.read(() => $goesOn(offer), { editor })) show(null)
    // What smart typing sets comes right behind the letter, and the look that the letter asked for still holds.
    if (isTyped) lookSoon()
    else if (!tags.has(HISTORY_PUSH_TAG)) stopLooking()
  }

  const answer = (event: KeyboardEvent | null, act: () => boolean): boolean => {
    if (offer === null || event === null || event.isComposing || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return false
    if (!act()) return false
    event.preventDefault()
    return true
  }
  const leave = (): void => {
    stopLooking()
    show(null)
  }
  const stop = mergeRegister(
    editor.registerUpdateListener(follow),
    editor.registerCommand(KEY_TAB_COMMAND, (event) => answer(event, take), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ARROW_RIGHT_COMMAND, (event) => answer(event, () => editor.read('latest', $isAtEndOfBlock) && take()), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      (event) =>
        answer(event, () => {
          dismiss()
          return true
        }),
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerRootListener((root, before) => {
      before?.removeEventListener('blur', leave)
      before?.removeEventListener('compositionstart', leave)
      root?.addEventListener('blur', leave)
      root?.addEventListener('compositionstart', leave)
    }),
  )
  window.addEventListener('resize', leave)
  return () => {
    stop()
    window.removeEventListener('resize', leave)
    stopLooking()
    show(null)
  }
}

function isSameWord(offer: Offer, { block, start }: Pick<Offer, 'block' | 'start'>): boolean {
  return offer.block === block && offer.start === start
}

/** True where this update has put one sign in before the caret. */
function $isTyped(before: EditorState): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.type !== 'text') return false
  const { key, offset } = selection.anchor
  const node = $getNodeByKey(key)
  if (!$isTextNode(node)) return false
  const was = before._nodeMap.get(key)
  const previous = $isTextNode(was) ? was.__text : ''
  const text = node.getTextContent()
  return offset > 0 && text.length === previous.length + 1 && text.slice(0, offset - 1) === previous.slice(0, offset - 1)
}

/** True while what is being typed still agrees with the offer, so that it may stay until the next look. */
function $goesOn(offer: Offer | null): boolean {
  const caret = $caret()
  if (offer === null || caret === null || caret.block.getKey() !== offer.block || offer.kind === 'speaker') return false
  return offer.text.startsWith($blockText(caret.block).text.slice(offer.start, caret.offset)) && caret.offset > offer.end
}

function $isAtEnd(offer: Offer | null): boolean {
  const selection = $getSelection()
  const caret = $caret()
  return offer !== null && caret !== null && $isRangeSelection(selection) && selection.isCollapsed() && caret.block.getKey() === offer.block && caret.offset >= offer.end && caret.offset <= offer.end + (offer.kind === 'speaker' ? 1 : 0)
}

function $isAtEndOfBlock(): boolean {
  const caret = $caret()
  return caret !== null && $blockText(caret.block).text.slice(caret.offset).trim() === ''
}
