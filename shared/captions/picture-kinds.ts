import { z } from 'zod'

/** What the caption desk takes in, told by content. */
export const captionMediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/heic'] as const
export const captionMediaTypeSchema = z.enum(captionMediaTypes)
export type CaptionMediaType = z.infer<typeof captionMediaTypeSchema>

export interface PictureKind {
  readonly name: string
  readonly ending: string
  /** True where IIM and Exif copies are written too; the others take XMP alone. */
  readonly takesIim: boolean
  /** True where stories can hold it as it is. */
  readonly forStories: boolean
  /** False where nothing here can draw it: a placeholder is shown. */
  readonly isDrawn: boolean
}

export const pictureKinds: Readonly<Record<CaptionMediaType, PictureKind>> = {
  'image/jpeg': { name: 'JPEG', ending: 'jpg', takesIim: true, forStories: true, isDrawn: true },
  'image/png': { name: 'PNG', ending: 'png', takesIim: false, forStories: true, isDrawn: true },
  'image/webp': { name: 'WebP', ending: 'webp', takesIim: false, forStories: false, isDrawn: true },
  'image/avif': { name: 'AVIF', ending: 'avif', takesIim: false, forStories: false, isDrawn: true },
  'image/heic': { name: 'HEIC', ending: 'heic', takesIim: false, forStories: false, isDrawn: false },
}
