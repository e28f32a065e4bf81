import { picturesWithFiles, type PictureWithFile } from '../../../../shared/export/cms-story.ts'
import { originalHash, type OutgoingPackage } from '../../publish-package.ts'
import type { Difference, TargetMemory } from '../target.ts'

/**
 * A CMS exchanges no file: captions that were changed since their picture was brought are new beside it, and what is written
 * inside the file stays as it was. The person is told once of each change.
 *
 * @param copyOf the hash of the copy that was brought, where it is known
 */
export function olderFiles(publishPackage: OutgoingPackage, memory: TargetMemory, copyOf: (picture: PictureWithFile) => string | null | undefined): Difference[] {
  const names = picturesWithFiles(publishPackage.story).flatMap((picture) => {
    const { hash, name } = picture.file
    const told = `picture told ${originalHash(publishPackage, picture.file)}`
    if ((memory.read(told) ?? copyOf(picture) ?? hash) === hash) return []
    memory.write(told, hash)
    return [name]
  })
  return [...new Set(names)].map((name) => ({ field: 'pictures', message: `${name}: its words are new at the site; those written inside the file stay as they were when it was first sent.` }))
}
