/**
 * Publishing under faults, against a real WordPress and a real Ghost: `npm run bench -- publishing-faults --runs 1000 --seed 1`; `--first 32 --runs 1` does one run again alone.
 * Fails where one story is missing, there twice, wrong, or leaves a picture that nobody shows.
 */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { failureKinds, runCampaign, type CampaignOptions } from '../electron/publishing/campaign/campaign.ts'

interface Servers {
  readonly wordpress: Omit<CampaignOptions['wordpress'], 'account' | 'password'> & { readonly accounts: { readonly editor: { readonly name: string; readonly password: string } } }
  readonly ghost: CampaignOptions['ghost']
  stop(): Promise<void>
}

const { values } = parseArgs({ options: { runs: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' }, first: { type: 'string', default: '1' } } })
const root = process.cwd()
const say = (line: string) => process.stdout.write(`${line}\n`)

// By its own path: the servers are found from the checkout, not from this bundle.
const { startCms } = (await import(pathToFileURL(path.join(root, 'scripts/cms/servers.mjs')).href)) as { startCms: () => Promise<Servers> }
const servers = await startCms()
try {
  const { url, accounts, kill, start } = servers.wordpress
  const begun = performance.now()
  const { runs, kills, faults, serverKills, failures } = await runCampaign({ runs: Number(values.runs), first: Number(values.first), seed: Number(values.seed), root, report: say, wordpress: { url, account: accounts.editor.name, password: accounts.editor.password, kill, start }, ghost: servers.ghost })
  say(`${runs} stories in ${((performance.now() - begun) / 60_000).toFixed(1)} minutes: the app killed in ${kills} runs, the server in ${serverKills}`)
  say(`requests and answers spoilt: ${Object.values(faults).reduce((sum, count) => sum + count, 0)} (${Object.entries(faults).map(([kind, count]) => `${kind} ${count}`).join(', ')})`)
  for (const { message } of failures) say(`FAILED ${message}`)
  say(failureKinds.map((kind) => `${kind} ${failures.filter((failure) => failure.kind === kind).length}`).join(', '))
  say(`${runs - failures.length} of ${runs} reached their target exactly once, whole, with one of each picture`)
  process.exitCode = failures.length === 0 ? 0 : 1
} finally {
  await servers.stop()
}
