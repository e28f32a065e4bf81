import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Called by electron-builder when a package is laid out: the runtime's default app, which would load any folder, goes.
 * @param {{ appOutDir: string, packager: { getResourcesDir(folder: string): string } }} context
 */
export default async ({ appOutDir, packager }) => {
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
}
