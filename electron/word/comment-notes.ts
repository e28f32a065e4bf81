import { anchorAt } from '../../shared/notes/anchor-note.ts'
import { findNoted } from '../../shared/notes/find-noted.ts'
import { longestNotedWords, longestRemark, noteReach, type Note, type NoteAnchor, type Remark } from '../../shared/notes/note.ts'
import type { TextsByPlace } from '../../shared/notes/place-notes.ts'
import { decodeEntities } from '../../shared/import/entities.ts'
import { mintIdentifier } from '../../shared/story/identifier.ts'
import { placeKey } from '../../shared/story/text-block.ts'
import type { Story } from '../../shared/story/story.ts'
import { storyTextOf } from '../../shared/style/story-text.ts'
import type { WordDocument } from './read-document.ts'
import { textOf } from './word-blocks.ts'
import type { CommentPlace } from './word-markup.ts'
import { readXml, type WordPackage } from './word-package.ts'
import { attributeOf, tagsOf } from './xml-tags.ts'

/** Comments and replies of one file that are taken over; nobody has read through more. */
const mostComments = 1_000

/**
 * The comments of a Word file as notes on the words that they stood on, with their authors and times. Word keeps an
 * answer as one more comment in the same place: it becomes a reply. One whose words are not in the story is a note
 * whose words are gone, so that it is not lost.
 *
 * @param now what a comment without a time carries; ISO 8601, UTC
 */
export function notesOfComments(word: WordPackage, { comments }: WordDocument, commented: ReadonlyMap<string, CommentPlace>, story: Story, now: string): Note[] {
  const texts: TextsByPlace = new Map(storyTextOf(story).blocks.map(({ place, text }) => [placeKey(place), text]))
  const times = timesOf(word)
  const notes = new Map<string, Note & { replies: Remark[] }>()
  for (const { commentId, authorName, body } of comments.slice(0, mostComments)) {
    const text = textOf(body)
    if (text === '') continue
    const at = times.get(commentId) ?? now
    const remark: Remark = { id: mintIdentifier(), author: (authorName ?? '').trim().slice(0, 200) || 'Somebody', at, changedAt: at, text: text.slice(0, longestRemark).toWellFormed(), deleted: false }
    const place = commented.get(commentId) ?? { paragraph: 0, before: '', words: '' }
    const spot = `${place.paragraph}|${place.before}|${place.words}`
    const asked = place.paragraph === 0 ? undefined : notes.get(spot)
    if (asked !== undefined && asked.replies.length < 200) asked.replies.push(remark)
    else notes.set(asked === undefined && place.paragraph > 0 ? spot : remark.id, { ...remark, anchor: anchorOf(place, texts), resolution: null, replies: [] })
  }
  return [...notes.values()]
}

function anchorOf(place: CommentPlace, texts: TextsByPlace): NoteAnchor {
  const spot = findNoted(place, texts)
  if (spot !== null) return anchorAt(spot.place, texts.get(spot.place) ?? '', spot.start, spot.end)
  return { place: 'body:', start: 0, words: place.words.trim().slice(0, longestNotedWords).toWellFormed(), before: place.before.slice(-noteReach).toWellFormed(), after: '' }
}

/** When each comment was made, by its id; the reader of the text does not say. */
function timesOf({ parts }: WordPackage): Map<string, string> {
  const times = new Map<string, string>()
  for (const name of parts.names.filter((part) => /^word\/comments\d*\.xml$/.test(part))) {
    const xml = readXml(parts, name)
    if (!xml.ok) continue
    for (const tag of tagsOf(xml.value)) {
      if (tag.name !== 'w:comment' || tag.kind === 'close') continue
      const at = Date.parse(decodeEntities(attributeOf(tag.source, 'w:date') ?? ''))
      const id = attributeOf(tag.source, 'w:id')
      if (id !== null && !Number.isNaN(at)) times.set(id, new Date(at).toISOString())
    }
  }
  return times
}
