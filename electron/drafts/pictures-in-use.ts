import { storyStatusSchema, type StoryStatus } from '../../shared/story/story.ts'
import type { Database } from './database.ts'

/** A story that uses a picture, as it stands now. */
export interface PictureUse {
  /** The picture's hash. */
  readonly hash: string
  readonly id: string
  readonly headline: string
  readonly slug: string
  readonly status: StoryStatus
}

/** Every use of a picture in a draft that is not in the bin. */
export function picturesInUse(database: Database): PictureUse[] {
  return database
    .all<PictureUse>(
      `SELECT DISTINCT json_extract(picture.value, '$.file.hash') AS hash, d.id, d.headline, d.slug, d.status
       FROM drafts d JOIN versions v ON v.id = d.head_version, json_each(v.pictures) picture
       WHERE d.binned = 0 AND v.pictures <> '[]' AND json_extract(picture.value, '$.file.hash') IS NOT NULL`,
    )
    .map((use) => ({ ...use, status: storyStatusSchema.catch('draft').parse(use.status) }))
}
