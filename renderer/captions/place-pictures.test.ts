import { expect, test } from 'vitest'
import type { Picture } from '../../shared/story/story.ts'
import { placePictures } from './place-pictures.ts'

const picture = (id: string, part: Partial<Picture> = {}): Picture => ({ id, file: { hash: 'f'.repeat(64), mediaType: 'image/jpeg', width: 10, height: 10, bytes: 10, name: `${id}.jpg` }, caption: `Caption ${id}`, photographer: 'Mara Quill', agency: '', via: '', role: 'photo', alt: '', embedded: { photographer: '', agency: '' }, ...part })

test('a slot that waits is filled first and keeps what was written into it', () => {
  const waiting = picture('slot', { file: null, caption: 'What a person wrote', photographer: '' })
  const placed = placePictures([picture('a'), waiting], [picture('b'), picture('c')])
  expect(placed.map(({ id, caption, photographer }) => [id, caption, photographer])).toEqual([
    ['a', 'Caption a', 'Mara Quill'],
    ['slot', 'What a person wrote', 'Mara Quill'],
    ['c', 'Caption c', 'Mara Quill'],
  ])
  expect(placed[1]?.file?.name).toBe('b.jpg')
})
