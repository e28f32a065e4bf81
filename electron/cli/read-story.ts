import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import { failure, success, type Result } from '../../shared/result.ts'
import { storySchema, type Story } from '../../shared/story/story.ts'
import type { CommandLine } from './command.ts'

/** The story of a file or of standard input (`-`): a story as it is saved, or what `copydesk import` prints. */
export async function readStory(file: string, io: CommandLine): Promise<Result<Story>> {
  const name = file === '-' ? 'Standard input' : path.basename(file)
  let source: string
  try {
    source = file === '-' ? await readAll(io.stdin) : await readFile(file, 'utf8')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return failure('export-unreadable', `${name} cannot be read (${String(error.code)}).`)
  }
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return failure('not-a-story', `${name} is not JSON: this takes a story file or what copydesk import prints.`)
  }
  const inside = typeof value === 'object' && value !== null && 'story' in value ? value.story : value
  const story = storySchema.safeParse(inside)
  return story.success ? success(story.data) : failure('not-a-story', `${name} is not a story that Copydesk knows.`)
}
