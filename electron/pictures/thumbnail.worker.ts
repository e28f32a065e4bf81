import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type sharpFactory from 'sharp'
import { readPictureTexts } from './picture-texts.ts'
import { maximumPixels, thumbnailSide, type Rendition, type ThumbnailAnswer, type ThumbnailQuestion } from './thumbnail-messages.ts'

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
    return faultOf(error)
  }
}

/** A smaller copy in the picture's own kind, upright, with its colour profile and its metadata; never larger than it was. */
async function render(bytes: Uint8Array, { longEdge, quality }: Rendition): Promise<ThumbnailAnswer> {
  const upright = sharp(bytes, { failOn: 'truncated', limitInputPixels: maximumPixels }).rotate().keepMetadata()
  try {
    const { format } = await upright.metadata()
    const smaller = upright.resize({ width: longEdge, height: longEdge, fit: 'inside', withoutEnlargement: true })
    const written = format === 'png' ? smaller.png() : format === 'webp' ? smaller.webp({ quality }) : smaller.jpeg({ quality, chromaSubsampling: '4:4:4' })
    const { data, info } = await written.toBuffer({ resolveWithObject: true })
    return { rendered: new Uint8Array(data), width: info.width, height: info.height }
  } catch (error) {
    return faultOf(error)
  }
}

function faultOf(error: unknown): ThumbnailAnswer {
  return { fault: error instanceof Error && /premature end|truncated|read error|end of stream|unexpected end/i.test(error.message) ? 'cut-short' : 'damaged' }
}

parentPort?.on('message', ({ bytes, rendition }: ThumbnailQuestion) => {
  void (rendition === null ? look(bytes) : render(bytes, rendition)).then((answer) => {
    const moved = 'thumbnail' in answer ? [answer.thumbnail.buffer] : 'rendered' in answer ? [answer.rendered.buffer] : []
    parentPort?.postMessage(answer, moved as ArrayBuffer[])
  })
})
