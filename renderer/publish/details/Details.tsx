import { useState } from 'react'
import type { StoryHead } from '../../../shared/story/story.ts'
import { DetailField } from './DetailField.tsx'
import { EmbargoField } from './EmbargoField.tsx'
import { setHead } from './set-head.ts'
import { parseTags, tagsText } from './tags-text.ts'
import './details.css'

/** Where and when the story runs: what targets are told of it beside its words. */
export function Details({ head }: { readonly head: StoryHead }) {
  return (
    <section className="publish-details" aria-labelledby="publish-details">
      <h2 id="publish-details">Where and when it runs</h2>
      <DetailField place="head:section" label="Section" value={head.section ?? ''} maximum={200} placeholder="the target’s own" onChange={(section) => setHead('section', section === '' ? undefined : section)} />
      <TagsField tags={head.tags ?? []} />
      <EmbargoField embargo={head.embargo} onChange={(embargo) => setHead('embargo', embargo)} />
    </section>
  )
}

/** What is written stays as it is written, a comma at its end too, for as long as it says the same tags. */
function TagsField({ tags }: { readonly tags: readonly string[] }) {
  const [text, setText] = useState(() => tagsText(tags))
  const shown = tagsText(parseTags(text)) === tagsText(tags) ? text : tagsText(tags)
  const change = (next: string) => {
    setText(next)
    const parsed = parseTags(next)
    if (tagsText(parsed) !== tagsText(tags)) setHead('tags', parsed.length === 0 ? undefined : parsed)
  }
  return <DetailField place="head:tags" label="Tags, apart by commas" value={shown} maximum={6_000} placeholder="none but the target’s own" onChange={change} />
}
