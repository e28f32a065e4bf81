import { createCommand, type LexicalCommand, type NodeKey } from 'lexical'

/** Asks the screen for the dateline's form. */
export const OPEN_DATELINE_COMMAND: LexicalCommand<NodeKey> = createCommand('OPEN_DATELINE_COMMAND')
