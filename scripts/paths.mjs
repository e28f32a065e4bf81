import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the checkout: every script names its files from here, so that it can be started from anywhere. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What set-up has made and a second start finds again; `npm ci` clears it together with node_modules. */
export const cache = join(root, 'node_modules', '.cache', 'copydesk')
