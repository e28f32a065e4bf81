import { z } from 'zod'

export interface Command {
  readonly id: string
  readonly title: string
  /** Electron accelerator; `CmdOrCtrl` is ⌘ on a Mac. */
  readonly keys?: string
  /** The keys on a Mac, where they are others than with ⌘ for Ctrl. */
  readonly macKeys?: string
  readonly menu: 'file' | 'edit' | 'format' | 'view' | 'story' | 'help'
  /** Only with a story open. */
  readonly needsStory: boolean
}

/** The one table of commands: menus, palette and shortcut help are drawn from it. */
export const commands = [
  { id: 'new-story', title: 'New story', keys: 'CmdOrCtrl+N', menu: 'file', needsStory: false },
  { id: 'new-window', title: 'New window', keys: 'CmdOrCtrl+Alt+N', menu: 'file', needsStory: false },
  { id: 'open-in-window', title: 'Open story in a new window', keys: 'CmdOrCtrl+Alt+O', menu: 'file', needsStory: true },
  { id: 'import-page', title: 'Import a page…', keys: 'CmdOrCtrl+O', menu: 'file', needsStory: false },
  { id: 'paste-page', title: 'New story from the clipboard', keys: 'CmdOrCtrl+Shift+N', menu: 'file', needsStory: false },
  { id: 'bring-in-story', title: 'Bring in a story from the CMS…', menu: 'file', needsStory: false },
  { id: 'save-version', title: 'Keep a version', keys: 'CmdOrCtrl+S', menu: 'file', needsStory: true },
  { id: 'duplicate-story', title: 'Duplicate story', menu: 'file', needsStory: true },
  { id: 'bin-story', title: 'Move story to the bin', menu: 'file', needsStory: true },
  { id: 'export-story', title: 'Export…', keys: 'CmdOrCtrl+Shift+E', menu: 'file', needsStory: true },
  { id: 'print-proof', title: 'Print…', keys: 'CmdOrCtrl+P', menu: 'file', needsStory: true },
  { id: 'save-proof', title: 'Save a proof as PDF…', menu: 'file', needsStory: true },
  { id: 'publish-story', title: 'Publish…', keys: 'CmdOrCtrl+Shift+P', menu: 'file', needsStory: true },
  { id: 'open-stylebooks', title: 'Stylebooks…', keys: 'CmdOrCtrl+Shift+Y', menu: 'file', needsStory: false },
  { id: 'open-captions', title: 'Caption desk…', keys: 'CmdOrCtrl+Shift+L', menu: 'file', needsStory: false },
  { id: 'code-lists', title: 'Code replacements…', menu: 'file', needsStory: false },
  { id: 'open-settings', title: 'Settings…', keys: 'CmdOrCtrl+,', menu: 'file', needsStory: false },

  { id: 'paste-plain', title: 'Paste as plain text', keys: 'CmdOrCtrl+Shift+V', menu: 'edit', needsStory: false },
  { id: 'find', title: 'Find…', keys: 'CmdOrCtrl+F', menu: 'edit', needsStory: true },
  { id: 'replace', title: 'Find and replace…', keys: 'CmdOrCtrl+H', macKeys: 'CmdOrCtrl+Alt+F', menu: 'edit', needsStory: true },
  { id: 'find-next', title: 'Next match', keys: 'F3', macKeys: 'CmdOrCtrl+G', menu: 'edit', needsStory: true },
  { id: 'find-previous', title: 'Previous match', keys: 'Shift+F3', macKeys: 'CmdOrCtrl+Shift+G', menu: 'edit', needsStory: true },
  { id: 'find-drafts', title: 'Search the desk', keys: 'CmdOrCtrl+Shift+F', menu: 'edit', needsStory: false },

  { id: 'format-bold', title: 'Bold', keys: 'CmdOrCtrl+B', menu: 'format', needsStory: true },
  { id: 'format-italic', title: 'Italic', keys: 'CmdOrCtrl+I', menu: 'format', needsStory: true },
  { id: 'format-link', title: 'Link…', keys: 'CmdOrCtrl+K', menu: 'format', needsStory: true },
  { id: 'format-paragraph', title: 'Paragraph', keys: 'CmdOrCtrl+Alt+0', menu: 'format', needsStory: true },
  { id: 'format-crosshead', title: 'Crosshead', keys: 'CmdOrCtrl+Alt+2', menu: 'format', needsStory: true },
  { id: 'format-block-quote', title: 'Block quote', keys: 'CmdOrCtrl+Alt+Q', menu: 'format', needsStory: true },
  { id: 'format-bullet-list', title: 'Bulleted list', keys: 'CmdOrCtrl+Shift+8', menu: 'format', needsStory: true },
  { id: 'format-number-list', title: 'Numbered list', keys: 'CmdOrCtrl+Shift+7', menu: 'format', needsStory: true },

  { id: 'edit-dateline', title: 'Dateline…', keys: 'CmdOrCtrl+Shift+D', menu: 'story', needsStory: true },
  { id: 'attribute-quote', title: 'Attribute quote…', keys: 'CmdOrCtrl+Shift+B', menu: 'story', needsStory: true },
  { id: 'add-picture', title: 'Add pictures…', keys: 'CmdOrCtrl+Shift+I', menu: 'story', needsStory: true },
  { id: 'place-picture', title: 'Place a picture in the text…', keys: 'CmdOrCtrl+Alt+P', menu: 'story', needsStory: true },
  { id: 'next-finding', title: 'Next finding', keys: 'F8', menu: 'story', needsStory: true },
  { id: 'previous-finding', title: 'Previous finding', keys: 'Shift+F8', menu: 'story', needsStory: true },
  { id: 'apply-fix', title: 'Apply the fix', keys: 'CmdOrCtrl+.', menu: 'story', needsStory: true },
  { id: 'waive-finding', title: 'Waive the finding…', keys: 'CmdOrCtrl+Shift+.', menu: 'story', needsStory: true },
  { id: 'add-note', title: 'Add a note…', keys: 'CmdOrCtrl+Shift+M', menu: 'story', needsStory: true },
  { id: 'next-note', title: 'Next note', keys: 'F9', menu: 'story', needsStory: true },
  { id: 'previous-note', title: 'Previous note', keys: 'Shift+F9', menu: 'story', needsStory: true },
  { id: 'reply-note', title: 'Reply to the note…', menu: 'story', needsStory: true },
  { id: 'resolve-note', title: 'Resolve the note, or open it again', keys: 'CmdOrCtrl+Shift+J', menu: 'story', needsStory: true },
  { id: 'insert-tk', title: 'Insert TK (words to come)', keys: 'CmdOrCtrl+Shift+K', menu: 'story', needsStory: true },
  { id: 'next-tk', title: 'Next TK', keys: 'F7', menu: 'story', needsStory: true },
  { id: 'show-card', title: 'Choices for the finding', keys: 'Alt+Enter', menu: 'story', needsStory: true },
  { id: 'explain-finding', title: 'Why this rule?', keys: 'Shift+F1', menu: 'story', needsStory: true },
  { id: 'add-word', title: 'Add to words', keys: 'CmdOrCtrl+Alt+.', menu: 'story', needsStory: true },
  { id: 'set-goal', title: 'Goal length…', menu: 'story', needsStory: true },
  { id: 'show-style-report', title: 'Style report…', keys: 'CmdOrCtrl+Shift+S', menu: 'story', needsStory: true },

  { id: 'show-palette', title: 'All commands…', keys: 'CmdOrCtrl+Shift+A', menu: 'view', needsStory: false },
  { id: 'go-to', title: 'Go to paragraph or crosshead…', keys: 'CmdOrCtrl+Shift+O', menu: 'view', needsStory: true },
  { id: 'toggle-focus', title: 'Focus mode', keys: 'CmdOrCtrl+D', menu: 'view', needsStory: true },
  { id: 'toggle-typewriter', title: 'Typewriter scrolling', keys: 'CmdOrCtrl+Shift+T', menu: 'view', needsStory: true },
  { id: 'toggle-desk', title: 'Show or hide the desk', keys: 'CmdOrCtrl+1', menu: 'view', needsStory: false },
  { id: 'toggle-inspector', title: 'Show or hide the inspector', keys: 'CmdOrCtrl+Shift+1', menu: 'view', needsStory: true },
  { id: 'show-style', title: 'Style', keys: 'CmdOrCtrl+2', menu: 'view', needsStory: true },
  { id: 'show-quotes', title: 'Quotes', keys: 'CmdOrCtrl+3', menu: 'view', needsStory: true },
  { id: 'show-pictures', title: 'Pictures', keys: 'CmdOrCtrl+4', menu: 'view', needsStory: true },
  { id: 'show-notes', title: 'Notes', keys: 'CmdOrCtrl+7', menu: 'view', needsStory: true },
  { id: 'show-publish', title: 'Publish', keys: 'CmdOrCtrl+5', menu: 'view', needsStory: true },
  { id: 'show-versions', title: 'History', keys: 'CmdOrCtrl+6', menu: 'view', needsStory: true },

  { id: 'show-shortcuts', title: 'Keyboard shortcuts', keys: 'CmdOrCtrl+/', menu: 'help', needsStory: false },
  { id: 'show-rules', title: 'House rules', keys: 'F1', menu: 'help', needsStory: false },
  { id: 'show-example', title: 'Begin the guided example', menu: 'help', needsStory: false },
  { id: 'show-log', title: 'Show log', menu: 'help', needsStory: false },
  { id: 'show-about', title: 'About Copydesk', menu: 'help', needsStory: false },
] as const satisfies readonly Command[]

export type CommandId = (typeof commands)[number]['id']

export const commandIdSchema = z.enum(commands.map((command) => command.id) as [CommandId, ...CommandId[]])

/** The command's row in the table. */
export function commandOf(id: CommandId): Command {
  const command = commands.find((candidate) => candidate.id === id)
  if (command === undefined) throw new Error(`No command ${id}`)
  return command
}

/** The accelerator of a command on a platform (`process.platform`); undefined where it has none. */
export function acceleratorOf({ keys, macKeys }: Command, platform: string): string | undefined {
  return platform === 'darwin' ? (macKeys ?? keys) : keys
}
