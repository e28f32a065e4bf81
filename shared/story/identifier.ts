import { z } from 'zod'
import { monotonicFactory } from 'ulid'

/** ULIDs: sortable by time of making, never reused, safe in a file name. */
export const identifierSchema = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)

export type StoryId = string
export type BlockId = string
export type PictureId = string
export type VersionId = string

/** Mints identifiers that sort in the order they were minted, also within one millisecond. */
export const mintIdentifier: () => string = monotonicFactory()
