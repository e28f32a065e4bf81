import { memo, type ReactNode } from 'react'
import { Group, Separator, ToggleButton, Toolbar as AriaToolbar, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { LexicalEditor } from 'lexical'
import { commandOf, type CommandId } from '../../../shared/commands/commands.ts'
import { spellKeys } from '../../app/keys.ts'
import { useFormatState, type FormatState } from './use-format-state.ts'

interface Tool {
  readonly command: CommandId
  readonly face: ReactNode
  readonly isOn: (state: FormatState) => boolean
}

const words: readonly Tool[] = [
  { command: 'format-bold', face: <span className="tool-bold">B</span>, isOn: (state) => state.bold },
  { command: 'format-italic', face: <span className="tool-italic">I</span>, isOn: (state) => state.italic },
  { command: 'format-link', face: <Drawing path="M6.5 9.5l3-3M7 5l1.6-1.6a2.6 2.6 0 0 1 3.7 3.7L10.7 8.7M9 11l-1.6 1.6a2.6 2.6 0 0 1-3.7-3.7L5.3 7.3" />, isOn: (state) => state.link },
]

const blocks: readonly Tool[] = [
  { command: 'format-crosshead', face: <span className="tool-crosshead">H</span>, isOn: (state) => state.block === 'crosshead' },
  { command: 'format-block-quote', face: <Drawing path="M3 3v10M6.5 4.5h7M6.5 8h7M6.5 11.5h4.5" />, isOn: (state) => state.block === 'block-quote' },
  { command: 'format-bullet-list', face: <Drawing path="M6 4h7.5M6 8h7.5M6 12h7.5M2.75 4h.01M2.75 8h.01M2.75 12h.01" />, isOn: (state) => state.block === 'bullet' },
  { command: 'format-number-list', face: <Drawing path="M7 4h6.5M7 8h6.5M7 12h6.5M2.6 3.1l.9-.6v3M2.5 10.4c.2-.5 1.5-.6 1.5.2 0 .7-1.5 1.1-1.6 2h1.7" />, isOn: (state) => state.block === 'number' },
]

const elements: readonly Tool[] = [
  { command: 'edit-dateline', face: <span className="tool-word">Dateline</span>, isOn: () => false },
  { command: 'add-note', face: <span className="tool-word">Note</span>, isOn: () => false },
]

/** The formats, for those who do not know the keys yet. One tab stop; arrows go from tool to tool. */
export const Toolbar = memo(function Toolbar({ editor, onCommand }: { readonly editor: LexicalEditor; readonly onCommand: (command: CommandId) => void }) {
  const state = useFormatState(editor)
  const draw = (tools: readonly Tool[], label: string) => (
    <Group aria-label={label} className="tool-group">
      {tools.map((tool) => (
        <ToolButton key={tool.command} tool={tool} on={tool.isOn(state)} onPress={() => onCommand(tool.command)} />
      ))}
    </Group>
  )
  return (
    <AriaToolbar aria-label="Format" className="story-tools">
      {draw(words, 'Words')}
      <Separator orientation="vertical" className="tool-separator" />
      {draw(blocks, 'Blocks')}
      <Separator orientation="vertical" className="tool-separator" />
      {draw(elements, 'Elements')}
    </AriaToolbar>
  )
})

function ToolButton({ tool, on, onPress }: { readonly tool: Tool; readonly on: boolean; readonly onPress: () => void }) {
  const { title, keys } = commandOf(tool.command)
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <ToggleButton className="tool" aria-label={title} isSelected={on} preventFocusOnPress onPress={onPress}>
        {tool.face}
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {title}
        {keys !== undefined && <kbd>{spellKeys(keys, navigator.platform.startsWith('Mac') ? 'darwin' : 'linux')}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}

function Drawing({ path }: { readonly path: string }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.35" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  )
}
