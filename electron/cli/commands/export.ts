import { parseArgs } from 'node:util'
import { exportStory, type ExportFacts } from '../../../shared/export/export-story.ts'
import { exportFormats, exportFormatSchema } from '../../../shared/ipc/publishing.ts'
import type { Story } from '../../../shared/story/story.ts'
import { exitCodes, type Command, type CommandLine } from '../command.ts'
import { readStory } from '../read-story.ts'

/** `copydesk export --format F STORY`: prints a story, or the output of `copydesk import`, in one of its ways out. */
export const command: Command = {
  name: 'export',
  usage: `--format ${exportFormats.join('|')} STORY | -`,
  run: async (args, io) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { format: { type: 'string' } } })
    const format = exportFormatSchema.safeParse(values.format)
    if (!format.success) return refuse(io, `${values.format === undefined ? 'Say which form is wanted.' : `There is no format "${values.format}".`} Known: ${exportFormats.join(', ')}.`)
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return refuse(io, `Name one story file, or - for standard input. Usage: copydesk export ${command.usage}`)
    const story = await readStory(file, io)
    if (!story.ok) return refuse(io, story.failure.message)
    if (format.data === 'docx') {
      const { writeWord } = await import('../../word/write-word.ts')
      io.outBytes(await writeWord(story.value, { version: factsNow(story.value).version }))
    } else io.out(exportStory(story.value, format.data, factsNow(story.value)))
    return exitCodes.done
  },
}

function refuse(io: CommandLine, message: string): number {
  io.err(`${message}\n`)
  return exitCodes.unusable
}

/** A file on its own has no history: it is the first version, made now. */
function factsNow({ head: { embargo } }: Story): ExportFacts {
  const now = new Date().toISOString()
  return { version: '1', firstCreated: now, versionCreated: now, pubStatus: 'usable', embargo: embargo !== undefined && Date.parse(embargo) > Date.parse(now) ? embargo : null }
}
