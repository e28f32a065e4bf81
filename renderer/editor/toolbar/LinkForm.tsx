import { useState } from 'react'
import { $createTextNode, $getSelection, $isElementNode, $isRangeSelection, $setSelection, HISTORY_PUSH_TAG, type BaseSelection, type LexicalEditor, type LexicalNode } from 'lexical'
import { $createLinkNode, $isLinkNode, $toggleLink, type LinkNode } from '@lexical/link'
import { isSafeLink } from '../../../shared/story/body.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { FormPopover } from './FormPopover.tsx'

/** The address that the selected words lead to. */
export function LinkForm({ editor, onClose }: { readonly editor: LexicalEditor; readonly onClose: () => void }) {
  const [start] = useState(() => readSelection(editor))
  const [address, setAddress] = useState(start.url)
  const [problem, setProblem] = useState<string | null>(null)

  const put = (url: string | null) => {
    editor.update(() => $putLink(start.selection?.clone() ?? null, url), { discrete: true, tag: HISTORY_PUSH_TAG })
    onClose()
  }
  const submit = () => {
    const url = withScheme(address.trim())
    if (isSafeLink(url)) put(url)
    else setProblem('A link leads to a web page (https://…) or to a mail address (mailto:…).')
  }

  return (
    <FormPopover
      title="Link"
      anchor={start.anchor}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          {start.url !== '' && (
            <Button look="quiet" onPress={() => put(null)}>
              Remove link
            </Button>
          )}
          <span className="form-space" />
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            {start.url === '' ? 'Add link' : 'Change link'}
          </Button>
        </>
      }
    >
      <TextField label="Address" value={address} maximum={4000} placeholder="https://" autoFocus onChange={setAddress} />
      {problem !== null && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
    </FormPopover>
  )
}

/** `example.org/page` is meant as a web address; anything with a scheme of its own is taken as it is. */
function withScheme(address: string): string {
  return /^[a-z][a-z0-9+.-]*:/iu.test(address) ? address : `https://${address}`
}

function $putLink(selection: BaseSelection | null, url: string | null): void {
  if (selection !== null) $setSelection(selection)
  const current = $getSelection()
  if (!$isRangeSelection(current)) return
  const link = $linkAround(current.anchor.getNode())
  if (url === null || !current.isCollapsed()) {
    if (link !== null && current.isCollapsed()) link.select(0, link.getChildrenSize())
    $toggleLink(url)
    return
  }
  if (link !== null) {
    link.setURL(url)
    return
  }
  current.insertNodes([$createLinkNode(url).append($createTextNode(url.replace(/^mailto:/i, '')))])
}

function $linkAround(node: LexicalNode): LinkNode | null {
  for (let candidate: LexicalNode | null = node; candidate !== null && (candidate === node || $isElementNode(candidate)); candidate = candidate.getParent()) {
    if ($isLinkNode(candidate)) return candidate
  }
  return null
}

function readSelection(editor: LexicalEditor): { readonly url: string; readonly selection: BaseSelection | null; readonly anchor: Element | null } {
  return editor.read('latest', () => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return { url: '', selection: null, anchor: editor.getRootElement() }
    const node = selection.anchor.getNode()
    return { url: $linkAround(node)?.getURL() ?? '', selection: selection.clone(), anchor: editor.getElementByKey(node.getKey()) ?? editor.getRootElement() }
  })
}
