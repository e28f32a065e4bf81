import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { exportFormats } from '../../shared/ipc/publishing.ts'
import { anchorAt } from '../../shared/notes/anchor-note.ts'
import type { Note } from '../../shared/notes/note.ts'
import type { Result } from '../../shared/result.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import { placeKey } from '../../shared/story/text-block.ts'
import { storyTextOf } from '../../shared/style/story-text.ts'
import { stylebookOf } from '../../shared/stylebooks/stylebooks.ts'
import { openDraftStore } from '../drafts/store.ts'
import { openPictureStore } from '../pictures/open-picture-store.ts'
import { openProofs } from '../proof/proofs.ts'
import { openStyleReports } from '../report/style-reports.ts'
import { openWordPackage } from '../word/word-package.ts'
import { openReceiver } from './fixtures/receiver.ts'
import { pictureFor, storyFor } from './fixtures/story.ts'
import { openPublishing } from './open-publishing.ts'
import { makeNinjsPushTarget } from './targets/ninjs-push/ninjs-push-target.ts'

/** Stands in every note and reply, and in its author’s name, and nowhere else. */
const secret = 'Quillwort'

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

test('a draft with notes on every one of its texts goes out by every way without a word of them', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'copydesk-notes-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const receiver = await openReceiver()
  onTestFinished(() => receiver.close())
  const drafts = openDraftStore({ folder: path.join(folder, 'drafts'), author: () => `Ada ${secret}` })
  onTestFinished(() => drafts.close())

  const grey = pictureFor(90)
  const story = storyFor(undefined, [grey.file])
  const { version } = valueOf(drafts.createFrom(story, 'save'))
  const notes = storyTextOf(story).blocks.map(({ place, text }): Note => {
    const at = new Date(0).toISOString()
    const said = { author: `Ada ${secret}`, at, changedAt: at, text: `${secret} says so.`, deleted: false }
    return { id: mintIdentifier(), ...said, anchor: anchorAt(placeKey(place), text, 0, 4), resolution: { resolved: true, by: `Ada ${secret}`, at }, replies: [{ id: mintIdentifier(), ...said }] }
  })
  const saved = valueOf(drafts.save({ base: version, story, notes, kind: 'save' }))
  const request = { id: story.id, version: saved.version }
  expect(JSON.stringify(valueOf(drafts.open({ id: story.id })))).toContain(secret)

  let browsed: string[] = []
  const saveDialog = ({ name }: { readonly name: string }) => Promise.resolve(path.join(folder, name))
  const publishing = openPublishing({
    database: drafts.database,
    drafts: { readStory: (id, of) => drafts.readStory(id, of), waivers: () => [], markPublished: () => undefined },
    pictures: { original: () => Promise.resolve({ ok: true, value: { bytes: grey.bytes, mediaType: 'image/png' } }) },
    checkStory: (checked) => Promise.resolve({ findings: [], stylebook: stylebookOf(checked.head.stylebook), brokenRules: [] }),
    folder: path.join(folder, 'press'),
    author: () => 'Kit Osei',
    openExternal: (url) => {
      browsed = [...browsed, url]
      return Promise.resolve()
    },
    saveDialog,
    targets: () => [makeNinjsPushTarget({ id: 'house', name: 'The house', address: { itemUrl: new URL(`${receiver.url}/push`), assetsUrl: new URL(`${receiver.url}/assets`), secret: null }, limits: { connect: 2_000, answer: 2_000, answerBytes: 65_536 } })],
  })
  await publishing.start()
  onTestFinished(() => publishing.stop())

  const went: [way: string, text: string][] = []
  for (const format of exportFormats) {
    const answer = valueOf(await publishing.export({ ...request, format }))
    if (answer.outcome !== 'saved') throw new Error(`Not exported as ${format}: ${answer.outcome}`)
    const bytes = await readFile(path.join(folder, answer.name))
    if (format !== 'docx') went.push([format, bytes.toString('utf8')])
    else {
      const { parts } = valueOf(openWordPackage(bytes))
      for (const name of parts.names) went.push([`docx ${name}`, Buffer.from(valueOf(parts.read(name))).toString('utf8')])
    }
  }
  for (const target of ['house', 'preview']) {
    const answer = valueOf(await publishing.publish({ ...request, target }))
    if (answer.outcome !== 'queued') throw new Error(`Not published to ${target}`)
    await expect.poll(async () => valueOf(await publishing.list({ storyId: story.id })).find(({ id }) => id === answer.delivery.id)?.state).toBe('delivered')
    if (target === 'preview') {
      valueOf(await publishing.openPage({ id: answer.delivery.id }))
      went.push(['preview page', await (await fetch(browsed[0] ?? '')).text()])
    }
  }
  for (const { path: asked, body } of receiver.seen) went.push([`house ${asked}`, body.toString('latin1')])
  for (const name of await readdir(path.join(folder, 'press'), { recursive: true, withFileTypes: true })) if (name.isFile()) went.push([`press ${name.name}`, await readFile(path.join(name.parentPath, name.name), 'latin1')])

  const pictures = openPictureStore({ folder: path.join(folder, 'pictures'), workerFile: '' })
  onTestFinished(() => pictures.close())
  const proofs = openProofs({ drafts: { readStory: drafts.readStory, versions: () => ({ ok: true, value: [] }) }, pictures, check: (asked) => publishing.check(asked), saveDialog, now: () => new Date(0) })
  went.push(['proof', valueOf(await proofs.page(request)).html])
  const reports = openStyleReports({ drafts, check: (asked) => publishing.check(asked), saveDialog, now: () => new Date(0) })
  const report = valueOf(await reports.make(request))
  went.push(['style report', report.text], ['style report as data', JSON.stringify(report.report)])
  for (const table of ['deliveries', 'delivery_packages', 'publications']) went.push([`outbox ${table}`, JSON.stringify(drafts.database.all(`SELECT * FROM ${table}`))])

  // Enough went out to be sure that the words were looked for where they could be.
  expect(went.filter(([, text]) => text.includes('Port Ellery')).length).toBeGreaterThan(9)
  expect(went.filter(([, text]) => text.includes(secret)).map(([way]) => way)).toEqual([])
})
