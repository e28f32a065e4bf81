import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { protocol, type Session } from 'electron'
import { appHost, appScheme } from '../security/app-origin.ts'
import { contentSecurityPolicy } from '../security/content-security-policy.ts'
import type { Result } from '../../shared/result.ts'

/** Gives the bytes of a picture, small or as it is, by its hash. */
type PictureSource = (hash: string) => Promise<Result<{ readonly bytes: Uint8Array; readonly mediaType: string }>>

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.map': 'application/json; charset=utf-8',
}

/** Must be called before the app is ready: makes `app://` a standard, secure scheme. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }])
}

/** The pictures as the screens ask for them. */
export interface PictureSources {
  readonly thumbnail: PictureSource
  readonly original: PictureSource
}

/** After its page, a window asks for style and script in one breath; this long (ms) nothing more came. */
const breath = 12

/** A page that never comes holds nothing up for longer (ms). */
const longestWait = 3_000

/**
 * Serves the screens at once and the pictures as soon as their room is open; every answer carries the content security
 * policy. Gives the moment at which the first page has been handed the script that it begins with.
 */
export function serveApp(session: Session, rendererFolder: string, pictures: Promise<PictureSources>): Promise<void> {
  const { served, answered } = firstScript()
  session.protocol.handle(appScheme, async (request) => {
    const url = new URL(request.url)
    if (url.host !== appHost || request.method !== 'GET') return answer(null, 'text/plain', 404)
    const picture = /^\/pictures\/([0-9a-f]{64})\/(thumbnail|original)$/.exec(url.pathname)
    if (picture !== null) {
      const { original, thumbnail } = await pictures
      const found = await (picture[2] === 'original' ? original : thumbnail)(picture[1] ?? '')
      return found.ok ? answer(found.value.bytes, found.value.mediaType, 200, 'max-age=31536000, immutable') : answer(null, 'text/plain', 404)
    }
    const file = await serveFile(rendererFolder, url.pathname)
    answered(url.pathname)
    return file
  })
  return served
}

function firstScript(): { readonly served: Promise<void>; readonly answered: (pathname: string) => void } {
  let answered: (pathname: string) => void = () => undefined
  const served = new Promise<void>((resolve) => {
    let rest = setTimeout(resolve, longestWait)
    let isScript = false
    answered = (pathname) => {
      isScript ||= pathname.endsWith('.js')
      if (!isScript) return
      clearTimeout(rest)
      rest = setTimeout(resolve, breath)
    }
  })
  return { served, answered: (pathname) => answered(pathname) }
}

async function serveFile(folder: string, pathname: string): Promise<Response> {
  const file = fileWithin(folder, pathname)
  const mediaType = file === null ? undefined : mediaTypes[path.extname(file)]
  if (file === null || mediaType === undefined) return answer(null, 'text/plain', 404)
  try {
    return answer(await readFile(file), mediaType, 200)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return answer(null, 'text/plain', 404)
    throw error
  }
}

/** The file that a path of the address names, or null where it would lead out of the folder. */
export function fileWithin(folder: string, pathname: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    // Not a valid escape: no file of ours is called that.
    return null
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null
  const file = path.normalize(path.join(folder, decoded))
  return file.startsWith(folder + path.sep) ? file : null
}

function answer(bytes: Uint8Array | null, mediaType: string, status: number, caching = 'no-cache'): Response {
  return new Response(bytes === null ? null : new Uint8Array(bytes), {
    status,
    headers: {
      'content-type': mediaType,
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': caching,
    },
  })
}
