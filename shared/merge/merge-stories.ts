import { canonicalJson } from '../story/canonical.ts'
import { pictureSchema, storyHeadSchema, type Picture, type Story, type StoryHead } from '../story/story.ts'
import { mergeText } from './merge-block.ts'
import { mergeBodies } from './merge-bodies.ts'
import { mergeSequences } from './merge-sequences.ts'

/**
 * Two changes of one story, made at the same moment in two windows of one person, as one story: block by block, field
 * by field, and where both touched the same words character by character. What was written on either side is in it.
 * Of a choice (language, stylebook, role of a picture) that both made, ours counts.
 *
 * @param base the text both sides began from
 */
export function mergeStories(base: Story, ours: Story, theirs: Story): Story {
  if (theirs === base || ours === theirs) return ours
  if (ours === base) return theirs
  return { ...ours, head: mergeHeads(base.head, ours.head, theirs.head), body: mergeBodies(base.body, ours.body, theirs.body), pictures: mergePictures(base.pictures, ours.pictures, theirs.pictures) }
}

function mergeHeads(base: StoryHead, ours: StoryHead, theirs: StoryHead): StoryHead {
  const merged: StoryHead = {
    ...mergeFields(base, ours, theirs),
    kicker: mergeText(base.kicker, ours.kicker, theirs.kicker),
    headline: mergeText(base.headline, ours.headline, theirs.headline),
    standfirst: mergeText(base.standfirst, ours.standfirst, theirs.standfirst),
  }
  // Two texts at the edge of what a field holds may be too long together.
  return storyHeadSchema.safeParse(merged).success ? merged : ours
}

function mergePictures(base: readonly Picture[], ours: readonly Picture[], theirs: readonly Picture[]): Picture[] {
  const ids = (pictures: readonly Picture[]) => pictures.map(({ id }) => id)
  const of = (pictures: readonly Picture[], id: string) => pictures.find((picture) => picture.id === id)
  return [...new Set(mergeSequences(ids(base), ids(ours), ids(theirs), (id) => id))].flatMap((id) => {
    const [was, mine, other] = [of(base, id), of(ours, id), of(theirs, id)]
    if (mine === undefined || other === undefined) return mine ?? other ?? []
    return was === undefined ? mine : mergePicture(was, mine, other)
  })
}

function mergePicture(base: Picture, ours: Picture, theirs: Picture): Picture {
  const merged: Picture = { ...mergeFields(base, ours, theirs), caption: mergeText(base.caption, ours.caption, theirs.caption), alt: mergeText(base.alt, ours.alt, theirs.alt) }
  return pictureSchema.safeParse(merged).success ? merged : ours
}

/** Each field as the side has it that changed it. */
function mergeFields<Fields extends object>(base: Fields, ours: Fields, theirs: Fields): Fields {
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])] as (keyof Fields)[]
  const settled = keys.map((key) => [key, canonicalJson(ours[key]) === canonicalJson(base[key]) ? theirs[key] : ours[key]] as const)
  return { ...ours, ...theirs, ...Object.fromEntries(settled) }
}
