import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { whyNotAllowed } from '../../../shared/ipc/roles.ts'
import type { Delivery, Verdict } from '../../../shared/ipc/publishing.ts'
import { assertNever, failure, success, type Result } from '../../../shared/result.ts'
import type { Story } from '../../../shared/story/story.ts'
import { storyTextOf } from '../../../shared/style/story-text.ts'
import { exitCodes, type Command, type CommandLine } from '../command.ts'
import type { CommandDesk, DeskTarget } from '../open-desk.ts'
import { profileFolder } from '../profile-folder.ts'
import { readStory } from '../read-story.ts'
import { findingRows } from './check-output.ts'

/** Publishes a story to a target of the desk, through the same gate and the same outbox as the app. */
export const command: Command = {
  name: 'publish',
  usage: '--target NAME [--dry-run] [--wait SECONDS] [--profile FOLDER] (STORY | -)',
  run,
}

/** How long (s) a target that is down is waited for; the story stays in the outbox after that. */
const usualWait = 120

async function run(args: readonly string[], io: CommandLine): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { target: { type: 'string' }, 'dry-run': { type: 'boolean', default: false }, wait: { type: 'string', default: String(usualWait) }, profile: { type: 'string' } },
    allowPositionals: true,
  })
  const [file, ...more] = positionals
  if (values.target === undefined || file === undefined || more.length > 0) return unusable(io, `Name a target and one story file, or - for standard input. Usage: copydesk publish ${command.usage}`)
  const wait = Number(values.wait)
  if (values.wait.trim() === '' || !Number.isFinite(wait) || wait < 0) return unusable(io, `--wait takes seconds, not "${values.wait}".`)
  const story = await readStory(file, io)
  if (!story.ok) return unusable(io, story.failure.message)
  // Loaded here: the other commands need no drafts and no outbox.
  const { openDesk } = await import('../open-desk.ts')
  const opened = openDesk(values.profile ?? profileFolder(), process.env['COPYDESK_TARGET_SECRET'])
  if (!opened.ok) return unusable(io, `${opened.failure.message} Set up Copydesk and its targets first, or name its folder with --profile.`)
  const desk = opened.value
  try {
    const target = targetOf(desk, values.target)
    if (!target.ok) return unusable(io, target.failure.message)
    return values['dry-run'] ? await rehearse(io, desk, target.value, story.value) : await publish(io, desk, target.value, story.value, wait * 1_000)
  } finally {
    await desk.close()
  }
}

function unusable(io: CommandLine, message: string): number {
  io.err(`copydesk publish: ${message}\n`)
  return exitCodes.unusable
}

function stopped(io: CommandLine, message: string): number {
  io.err(`copydesk publish: ${message}\n`)
  return exitCodes.errorsFound
}

function targetOf({ targets }: CommandDesk, name: string): Result<DeskTarget> {
  const target = targets.find((one) => one.id === name || one.name.toLocaleLowerCase() === name.trim().toLocaleLowerCase())
  if (target !== undefined) return success(target)
  const known = targets.map((one) => one.name).join(', ')
  return failure('unknown-target', `There is no target "${name}". ${known === '' ? 'None is set up: add one in the settings of Copydesk.' : `Known: ${known}.`}`)
}

/** Prints what would be sent, and says what would stop it; nothing is sent and nothing is left on the desk. */
async function rehearse(io: CommandLine, desk: CommandDesk, target: DeskTarget, story: Story): Promise<number> {
  desk.lend(story)
  const version = { id: story.id, version: story.id }
  const verdict = await desk.publishing.check(version)
  if (!verdict.ok) return stopped(io, verdict.failure.message)
  const preview = await desk.publishing.preview({ ...version, target: target.id })
  if (!preview.ok) return stopped(io, preview.failure.message)
  const { payload, shortfalls, embargo } = preview.value
  io.out(payload.endsWith('\n') ? payload : `${payload}\n`)
  for (const { message, stops } of shortfalls) io.err(`copydesk publish: ${stops ? 'does not fit: ' : ''}${message}\n`)
  if (embargo !== null) io.err(`copydesk publish: embargo until ${embargo.until}${embargo.held ? ', kept by the outbox' : ', kept by the target'}.\n`)
  const kept = whyNotAllowed(desk.preferences.role, 'publish')
  if (kept !== null) io.err(`copydesk publish: ${kept}\n`)
  if (!verdict.value.passes) tellBlocked(io, story, verdict.value)
  return verdict.value.passes && kept === null && !shortfalls.some(({ stops }) => stops) ? exitCodes.done : exitCodes.errorsFound
}

async function publish(io: CommandLine, desk: CommandDesk, target: DeskTarget, given: Story, wait: number): Promise<number> {
  const kept = whyNotAllowed(desk.preferences.role, 'publish')
  if (kept !== null) return stopped(io, kept)
  // Where the app has the turn, it sends what is queued here, and opens the key store itself.
  if (target.isLocked && desk.maySend()) return unusable(io, `The secret of ${target.name} lies in the key store of this computer, which only the app can open. Start Copydesk, which then sends what is queued here, or give the secret in COPYDESK_TARGET_SECRET.`)
  const version = bring(desk, given)
  if (!version.ok) return stopped(io, [version.failure.message, version.failure.advice].filter(Boolean).join(' '))
  desk.sendOnly(given.id, target.id)
  const answer = await desk.publishing.publish({ id: given.id, version: await sentBefore(desk, target, given.id, version.value), target: target.id })
  if (!answer.ok) return stopped(io, answer.failure.message)
  switch (answer.value.outcome) {
    case 'blocked':
      return tellBlocked(io, given, answer.value.verdict)
    case 'does-not-fit':
      return stopped(io, answer.value.shortfalls.map(({ message }) => message).join(' '))
    case 'not-allowed':
      return stopped(io, answer.value.message)
    case 'queued':
      return await follow(io, desk, answer.value.delivery, wait)
    default:
      return assertNever(answer.value)
  }
}

/** The version that went there with the same words, so that a command given twice sends once; else the version itself. */
async function sentBefore({ publishing }: CommandDesk, target: DeskTarget, id: string, version: string): Promise<string> {
  const outlooks = await publishing.outlook({ id, version })
  const published = outlooks.ok ? outlooks.value.find((outlook) => outlook.target === target.id)?.published : null
  return published?.isSame === true ? published.version : version
}

/** The story on the desk as it was given: new there, or a newer version of it; the one that stood there stays among the versions. */
function bring({ drafts }: CommandDesk, story: Story): Result<string> {
  const there = drafts.open({ id: story.id })
  if (!there.ok && there.failure.code !== 'draft-missing') return there
  if (!there.ok) {
    const made = drafts.createFrom(story, 'import')
    return made.ok ? success(made.value.version) : made
  }
  const saved = drafts.save({ base: there.value.version, story, notes: there.value.notes, kind: 'save' })
  return saved.ok ? success(saved.value.version) : saved
}

async function follow(io: CommandLine, desk: CommandDesk, queued: Delivery, wait: number): Promise<number> {
  await desk.publishing.start()
  const until = Date.now() + wait
  for (;;) {
    const listed = await desk.publishing.list({ storyId: queued.storyId })
    if (!listed.ok) return stopped(io, listed.failure.message)
    const delivery = listed.value.find(({ id }) => id === queued.id) ?? queued
    if (delivery.state === 'delivered') return tellDelivered(io, desk, delivery)
    if (delivery.state === 'needs-you' || delivery.state === 'cancelled') return stopped(io, delivery.problem ?? 'It was called back.')
    if (delivery.state === 'waiting' && delivery.heldUntil !== null && Date.parse(delivery.heldUntil) > until) return tellHeld(io, delivery, delivery.heldUntil)
    if (Date.now() >= until) return stopped(io, `${delivery.problem ?? 'It has not gone yet.'} It stays in the outbox: Copydesk sends it when it runs, and this command when it is given again.`)
    await pause(100)
  }
}

function tellHeld(io: CommandLine, { storyId, version, targetName, action }: Delivery, until: string): number {
  io.out(`${JSON.stringify({ story: storyId, version, target: targetName, action, state: 'held', until })}\n`)
  io.err(`copydesk publish: held until the embargo is over (${until}). It stays in the outbox: Copydesk sends it when it runs.\n`)
  return exitCodes.done
}

async function tellDelivered(io: CommandLine, desk: CommandDesk, { id, storyId, version, targetName, action, hasPage }: Delivery): Promise<number> {
  const log = await desk.publishing.log({ id: storyId })
  const line = log.ok ? log.value.find(({ delivery }) => delivery === id) : undefined
  io.out(`${JSON.stringify({ story: storyId, version, target: targetName, action, state: 'delivered', page: hasPage ? await desk.pageOf(id) : null, answer: line?.answer ?? '', differences: (line?.differences ?? []).map(({ field, message }) => ({ field, message })) })}\n`)
  return exitCodes.done
}

function tellBlocked(io: CommandLine, story: Story, { open }: Verdict): number {
  const errors = open.filter(({ severity }) => severity === 'error')
  for (const row of findingRows(storyTextOf(story), errors)) io.err(`${JSON.stringify(row)}\n`)
  return stopped(io, `${errors.length === 1 ? 'An error stands' : `${errors.length} errors stand`} in the way, so nothing was sent. Fix ${errors.length === 1 ? 'it' : 'them'}, or waive ${errors.length === 1 ? 'it' : 'them'} in Copydesk.`)
}
