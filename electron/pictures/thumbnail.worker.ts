import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type sharpFactory from 'sharp'
import { readPictureTexts } from './picture-texts.ts'
import { maximumPixels, thumbnailSide, type ThumbnailAnswer } from './thumbnail-messages.ts'

/** See docs/decisions/0003-thumbnails.md for why the WebAssembly build, and why so. */
function loadSharp(): typeof sharpFactory {
  const require = createRequire(import.meta.url)
  const webAssembly = require.resolve('@img/sharp-wasm32/sharp.node')
  require(webAssembly)
  for (const native of nativeBuilds(require)) require.cache[native] = require.cache[webAssembly]
  const sharp = require('sharp') as typeof sharpFactory
  if (!('emscripten' in sharp.versions)) throw new Error('The native build of sharp was loaded instead of the WebAssembly one.')
  // Bounded memory: nothing is kept between two pictures, and one thread decodes.
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}

/** Files of the native builds that npm has put beside sharp for this platform; sharp would take them first. */
function nativeBuilds(require: NodeJS.Require): string[] {
  const fromSharp = createRequire(require.resolve('sharp'))
  return ['', 'musl'].flatMap((libc) => {
    try {
      return [fromSharp.resolve(`@img/sharp-${process.platform}${libc}-${process.arch}/sharp.node`)]
    } catch {
      // Not installed for this platform: nothing to keep out.
      return []
    }
  })
}

const sharp = loadSharp()

/** Decodes every row, so that a picture cut short is found even where only its last line is missing. */
async function look(bytes: Uint8Array): Promise<ThumbnailAnswer> {
  const upright = sharp(bytes, { failOn: 'truncated', limitInputPixels: maximumPixels }).rotate()
  try {
    const thumbnail = await upright.resize({ width: thumbnailSide, height: thumbnailSide, fit: 'inside', withoutEnlargement: true }).flatten({ background: '#ffffff' }).toColourspace('srgb').jpeg({ quality: 82 }).toBuffer()
    return { thumbnail: new Uint8Array(thumbnail), texts: readPictureTexts(bytes) }
  } catch (error) {
    return { fault: error instanceof Error && /premature end|truncated|read error|end of stream|unexpected end/i.test(error.message) ? 'cut-short' : 'damaged' }
  }
}

parentPort?.on('message', (bytes: Uint8Array) => {
  void look(bytes).then((answer) => parentPort?.postMessage(answer, 'thumbnail' in answer ? [answer.thumbnail.buffer as ArrayBuffer] : []))
})
