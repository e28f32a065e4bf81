import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultPreferences, type Preferences } from '../../../shared/ipc/preferences.ts'
import { body, paragraph } from '../../../shared/story/body-builder.ts'
import { mintIdentifier } from '../../../shared/story/identifier.ts'
import type { Story } from '../../../shared/story/story.ts'
import { openDraftStore } from '../../drafts/store.ts'
import { openReceiver, type Receiver } from '../../publishing/fixtures/receiver.ts'
import { openSendingTurn } from '../../publishing/sending-turn.ts'
import { profileFolder } from '../profile-folder.ts'
import { runLine } from '../testing/run-line.ts'

const noDefaults = { section: '', tags: [], author: '', status: 'live' }
let folder: string
let profile: string
let out: string
let receiver: Receiver
let story: Story

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-cli-publish-'))
  profile = path.join(folder, 'profile')
  out = path.join(folder, 'out')
  await Promise.all([mkdir(profile), mkdir(out)])
  receiver = await openReceiver()
  story = { schemaVersion: 1, id: mintIdentifier(), head: { kicker: '', headline: 'Ferry to Port Ellery runs again', standfirst: '', bylines: ['Ana Ruiz'], slug: 'ferry-ellery', language: 'en-GB', stylebook: 'guardian' }, body: body([paragraph([{ text: 'The morning ferry left Port Ellery on Tuesday with 40 passengers.' }])]), pictures: [] }
  await settle({})
  return async () => {
    await receiver.close()
    await rm(folder, { recursive: true, force: true })
  }
})
afterEach(() => delete process.env['COPYDESK_TARGET_SECRET'])

async function settle(preferences: Partial<Preferences>): Promise<void> {
  const common = { assetsAddress: '', account: '', defaults: noDefaults, secret: null }
  const targets = [
    { ...common, id: mintIdentifier(), name: 'Wire folder', kind: 'folder', address: out },
    { ...common, id: mintIdentifier(), name: 'The house', kind: 'ninjs', address: `${receiver.url}/push`, assetsAddress: `${receiver.url}/assets` },
    { ...common, id: mintIdentifier(), name: 'Locked', kind: 'ninjs', address: `${receiver.url}/push`, assetsAddress: `${receiver.url}/assets`, secret: { kind: 'protected', bytes: Buffer.from('v11 not for us').toString('base64') } },
  ]
  const known = await readFile(path.join(profile, 'settings.json'), 'utf8').then((text) => JSON.parse(text) as { targets: unknown }, () => ({ targets }))
  await writeFile(path.join(profile, 'settings.json'), JSON.stringify({ preferences: { ...defaultPreferences, author: 'Kit Osei', ...preferences }, targets: known.targets }))
}

const publish = (target: string, given: Story = story, ...more: readonly string[]) => runLine(['publish', '--profile', profile, '--target', target, '--wait', '20', ...more, '-'], JSON.stringify(given))
const headlineThere = () => [...receiver.stories.values()].map((item) => (item['headlines'] as { value: string }[])[0]?.value)

function onTheDesk<T>(look: (store: ReturnType<typeof openDraftStore>) => T): T {
  const store = openDraftStore({ folder: path.join(profile, 'drafts'), author: () => 'Kit Osei' })
  try {
    return look(store)
  } finally {
    store.close()
  }
}
const titlesOnTheDesk = () => onTheDesk((store) => {
  const listed = store.list({ search: '', bin: false, offset: 0, limit: 50 })
  return listed.ok ? listed.value.rows.map(({ headline, status }) => `${headline}: ${status}`) : []
})

describe('copydesk publish', () => {
  it('brings a story to its target and to the desk, once', async () => {
    const first = await publish('the house')
    expect([first.code, first.err]).toEqual([0, ''])
    const told = JSON.parse(first.out) as Record<string, unknown>
    expect(told).toMatchObject({ story: story.id, target: 'The house', action: 'publish', state: 'delivered', answer: '201', differences: [] })
    expect(titlesOnTheDesk()).toEqual([`${story.head.headline}: published`])
    const again = await publish('The house')
    expect([again.code, (JSON.parse(again.out) as Record<string, unknown>)['version']]).toEqual([0, told['version']])
    expect(receiver.seen.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  it('updates it where it was changed, and the desk keeps both versions', async () => {
    await publish('The house')
    const changed = { ...story, head: { ...story.head, headline: 'Ferry to Port Ellery runs twice a day' } }
    const { code, out: said } = await publish('The house', changed)
    expect([code, JSON.parse(said)]).toEqual([0, expect.objectContaining({ action: 'update', state: 'delivered' })])
    expect(headlineThere()).toEqual([story.head.headline, changed.head.headline])
    expect(onTheDesk((store) => store.versions({ id: story.id }))).toMatchObject({ ok: true, value: [{ kind: 'publish' }, { kind: 'save' }, { kind: 'publish' }, { kind: 'import' }] })
  })

  it('writes into a folder as the app does', async () => {
    expect((await publish('Wire folder')).code).toBe(0)
    const [place = ''] = await readdir(out)
    expect(await readdir(path.join(out, place))).toEqual(['story.html', 'story.json'])
  })

  it('prints the payload with --dry-run, and leaves nothing anywhere', async () => {
    const { code, out: payload } = await publish('The house', story, '--dry-run')
    expect(code).toBe(0)
    expect(JSON.parse(payload)).toMatchObject({ slugline: 'ferry-ellery', headlines: [{ value: story.head.headline }] })
    expect([receiver.seen, titlesOnTheDesk()]).toEqual([[], []])
  })

  it('is stopped by the gate, and names each error', async () => {
    const faulty = { ...story, body: body([paragraph([{ text: 'The ferry left with TK passengers.' }])]) }
    for (const more of [[], ['--dry-run']]) {
      const { code, err } = await publish('The house', faulty, ...more)
      expect(code).toBe(1)
      expect(err).toMatch(/"severity":"error".*\ncopydesk publish: (An error stands|\d+ errors stand) in the way, so nothing was sent\./)
    }
    expect(receiver.seen).toEqual([])
  })

  it('is a sub’s', async () => {
    await settle({ role: 'reporter' })
    const { code, err } = await publish('The house')
    expect([code, err]).toEqual([1, 'copydesk publish: You work as a reporter here, and publishing is for a sub. Submit the story, and a sub finds it on the desk.\n'])
    expect([receiver.seen, titlesOnTheDesk()]).toEqual([[], []])
  })

  it('keeps in the outbox what the target does not take yet, and goes on with it when it is given again', async () => {
    receiver.fault = (_seen, response) => {
      response.writeHead(503).end()
      return true
    }
    const waiting = await publish('The house', story, '--wait', '0')
    expect([waiting.code, waiting.out]).toEqual([1, ''])
    expect(waiting.err).toContain('It stays in the outbox')
    receiver.fault = null
    expect((await publish('The house')).code).toBe(0)
    expect(headlineThere()).toEqual([story.head.headline])
  })

  it('leaves the sending to the app where that runs, and sends nothing out of turn', async () => {
    await mkdir(path.join(profile, 'drafts'), { recursive: true })
    const app = openSendingTurn(path.join(profile, 'drafts', 'sending.turn'))
    expect(app.take()).toBe(true)
    expect((await publish('The house', story, '--wait', '1')).code).toBe(1)
    // The key store is the app's, so what waits for it is none of the command's business.
    expect((await publish('Locked', story, '--wait', '0')).code).toBe(1)
    expect(receiver.seen).toEqual([])
    app.giveBack()
    expect((await publish('The house')).code).toBe(0)
    expect(receiver.seen).toHaveLength(1)
  })

  it('asks for a secret that only the app can open', async () => {
    const locked = await publish('Locked')
    expect([locked.code, locked.err]).toEqual([2, expect.stringContaining('COPYDESK_TARGET_SECRET')])
    process.env['COPYDESK_TARGET_SECRET'] = 'harbour-light'
    expect((await publish('Locked')).code).toBe(0)
    expect(receiver.seen.at(-1)?.headers['x-superdesk-signature']).toMatch(/^sha1=/)
  })

  it('says that an embargo holds', async () => {
    const embargo = new Date(Date.now() + 3_600_000).toISOString()
    const { code, out: said } = await publish('The house', { ...story, head: { ...story.head, embargo } })
    expect([code, JSON.parse(said)]).toEqual([0, expect.objectContaining({ state: 'held', until: embargo })])
    expect(receiver.seen).toEqual([])
  })

  it.each<[string, (profile: string) => readonly string[], string, RegExp]>([
    ['no target', (at) => ['--profile', at, '-'], '{}', /Name a target and one story file/],
    ['a target that is not there', (at) => ['--profile', at, '--target', 'Nowhere', '-'], 'story', /There is no target "Nowhere"\. Known: Wire folder, The house, Locked\./],
    ['no profile', (at) => ['--profile', path.join(at, 'none'), '--target', 'The house', '-'], 'story', /There are no settings of Copydesk/],
    ['no story', (at) => ['--profile', at, '--target', 'The house', '-'], 'The ferry left.', /is not JSON/],
    ['a wait that is none', (at) => ['--profile', at, '--target', 'The house', '--wait', 'long', '-'], 'story', /--wait takes seconds/],
  ])('says in one line that it cannot use %s', async (_what, args, input, said) => {
    const { code, err, out: printed } = await runLine(['publish', ...args(profile)], input === 'story' ? JSON.stringify(story) : input)
    expect([code, printed]).toEqual([2, ''])
    expect(err).toMatch(said)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('looks where the app keeps its data', () => {
    expect(profileFolder('linux', {}, '/home/kit')).toBe(path.join('/home/kit', '.config', 'Copydesk'))
    expect(profileFolder('darwin', {}, '/Users/kit')).toBe(path.join('/Users/kit', 'Library', 'Application Support', 'Copydesk'))
    expect(profileFolder('win32', { APPDATA: '/Roaming' }, '/kit')).toBe(path.join('/Roaming', 'Copydesk'))
  })
})

describe('the program itself', () => {
  it('publishes as a process of its own, ends by itself, and leaves the turn to the next', async () => {
    const cache = path.resolve(import.meta.dirname, '../../../node_modules/.cache')
    await mkdir(cache, { recursive: true })
    const built = await mkdtemp(path.join(cache, 'command-line-'))
    try {
      const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"
      await build({ entryPoints: [path.resolve(import.meta.dirname, '../copydesk.ts')], outdir: built, bundle: true, splitting: true, platform: 'node', format: 'esm', external: ['electron', 'libsql', 'sharp', 'exiftool-vendored'], outExtension: { '.js': '.mjs' }, banner: { js: banner }, logLevel: 'error' })
      await writeFile(path.join(folder, 'story.json'), JSON.stringify(story))
      const child = spawn(process.execPath, [path.join(built, 'copydesk.mjs'), 'publish', '--profile', profile, '--target', 'The house', path.join(folder, 'story.json')], { stdio: ['ignore', 'pipe', 'inherit'] })
      let said = ''
      child.stdout.on('data', (piece: Buffer) => (said += piece.toString('utf8')))
      const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
      expect([code, JSON.parse(said)]).toEqual([0, expect.objectContaining({ state: 'delivered', story: story.id })])
      expect(headlineThere()).toEqual([story.head.headline])
      expect(openSendingTurn(path.join(profile, 'drafts', 'sending.turn')).take()).toBe(true)
    } finally {
      await rm(built, { recursive: true, force: true })
    }
  }, 60_000)
})
