import { picturesWithFiles, type PictureWithFile } from '../../../../shared/export/cms-story.ts'
import type { OutgoingPackage } from '../../publish-package.ts'
import type { Difference } from '../target.ts'

/**
 * A CMS exchanges no file: captions that were changed since their picture was brought are new beside it, and what is written
 * inside the file stays as it was. The person is told.
 *
 * @param copyOf the hash of the copy that was brought, where it is known
 */
export function olderFiles({ story }: OutgoingPackage, copyOf: (picture: PictureWithFile) => string | null | undefined): Difference[] {
  const names = picturesWithFiles(story).flatMap((picture) => {
    const copy = copyOf(picture) ?? picture.file.hash
    return copy === picture.file.hash ? [] : [picture.file.name]
  })
  return [...new Set(names)].map((name) => ({ field: 'pictures', message: `${name}: its words are new at the site; those written inside the file stay as they were when it was first sent.` }))
}
