import { describe, expect, it } from 'vitest'
import { emptyCaption } from '../../shared/captions/caption-data.ts'
import { exampleStory } from '../../shared/story/example-story.ts'
import { failure, success, type Result } from '../../shared/result.ts'
import type { Picture } from '../../shared/story/story.ts'
import { carryCaptions, type CaptionsForPublishing, type PublishedCopy } from './carry-captions.ts'
import { originalHash, type PublishPackage } from './publish-package.ts'

const picture: Picture = { id: '01JPICTURE0000000000000001', file: { hash: 'a'.repeat(64), mediaType: 'image/jpeg', width: 2, height: 1, bytes: 9, name: 'ferry.jpg' }, caption: 'A ferry', photographer: '', agency: '', via: '', role: 'photo', alt: '' }
const slot: Picture = { ...picture, id: '01JPICTURE0000000000000002', file: null }
const copied = { ...picture.file!, hash: 'b'.repeat(64), bytes: 12 }

const frozen = (captions: PublishPackage['captions']): PublishPackage => ({ story: { ...exampleStory(), pictures: [picture, slot] }, version: '01JVERSION0000000000000001', stylebookVersion: '1', waivers: [], author: 'Kit Osei', firstPublishedAt: '', publishedAt: '', ...(captions !== undefined && { captions }) })
const answering = (copy: Result<PublishedCopy>): CaptionsForPublishing => ({ captionsOf: () => Promise.resolve({}), copy: () => Promise.resolve(copy) })
const said = { [picture.id]: emptyCaption() }

describe('a story that goes out', () => {
  it('has each picture exchanged for the copy that carries its caption', async () => {
    const carried = await carryCaptions(frozen(said), answering(success({ file: copied, bytes: () => Promise.resolve(Uint8Array.of(1)) })), null)
    expect(carried).toMatchObject({ kind: 'done', value: { remark: '', publishPackage: { story: { pictures: [{ file: copied }, { file: null }] } } } })
    if (carried.kind !== 'done') return
    expect(await carried.value.bytesOf(copied.hash)?.()).toEqual(Uint8Array.of(1))
    expect(carried.value.bytesOf(picture.file!.hash)).toBeNull()
    expect(originalHash(carried.value.publishPackage, copied)).toBe(picture.file!.hash)
  })

  it('goes as it is where it was frozen before pictures carried captions', async () => {
    expect(await carryCaptions(frozen(undefined), answering(failure('fault', 'Never asked.')), null)).toMatchObject({ kind: 'done', value: { publishPackage: { story: { pictures: [{ file: picture.file }, {}] } } } })
  })

  it('goes with the originals where perl is missing, and says so', async () => {
    expect(await carryCaptions(frozen(said), answering(failure('no-perl', 'No perl.')), null)).toMatchObject({ kind: 'done', value: { remark: expect.stringContaining('Perl') as string, publishPackage: { story: { pictures: [{ file: picture.file }, {}] } } } })
  })

  it('waits for room on the disk, and comes back to the person where the data cannot be written', async () => {
    expect(await carryCaptions(frozen(said), answering(failure('disk-full', 'The disk is full.')), null)).toMatchObject({ kind: 'postponed', problem: 'The disk is full.' })
    expect(await carryCaptions(frozen(said), answering(failure('not-proved', 'It did not come back.')), null)).toMatchObject({ kind: 'refused', problem: 'ferry.jpg: It did not come back. The story was not sent.' })
  })
})
