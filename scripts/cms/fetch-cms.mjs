/** `node scripts/cms/fetch-cms.mjs`: brings WordPress and Ghost into the cache, for the tests of the connectors. */
import { fetchCms } from './cms-packages.mjs'

const fetched = await fetchCms((line) => process.stdout.write(`cms: ${line}\n`))
process.stdout.write(typeof fetched === 'string' ? `cms: ${fetched}\n` : 'cms: WordPress and Ghost are there\n')
process.exitCode = typeof fetched === 'string' ? 1 : 0
