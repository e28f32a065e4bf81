/**
 * Parts of packages that no bundle carries, for they would be read and compiled at every start and never run.
 * @type {readonly { file: RegExp, instead: string }[]}
 */
const leftOut = [
  // zod's messages in fifty languages: ours are our own, and its English ones stay.
  { file: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/, instead: "export { default as en } from './en.js'" },
  // electron-store brings a validator that it makes only where it is given a JSON schema; settings are parsed by zod.
  { file: /[\\/]ajv[\\/]dist[\\/]2020\.js$/, instead: "export class Ajv2020 { constructor() { throw new Error('The settings are parsed by their own schema.') } }" },
  { file: /[\\/]ajv-formats[\\/]dist[\\/]index\.js$/, instead: 'export default {}' },
]

/** For esbuild. @type {import('esbuild').Plugin} */
export const leaveOutOfBundle = {
  name: 'left out of the bundles',
  setup: ({ onLoad }) => {
    for (const { file, instead } of leftOut) onLoad({ filter: file }, () => ({ contents: instead, loader: 'js' }))
  },
}

/** For vite. @type {import('vite').Plugin} */
export const leaveOutOfScreen = {
  name: 'left-out-of-the-bundles',
  enforce: 'pre',
  load: (id) => leftOut.find(({ file }) => file.test(id))?.instead ?? null,
}
