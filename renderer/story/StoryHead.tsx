import { memo } from 'react'
import { changeStory } from '../app/open-story.ts'
import type { StoryHead as Head } from '../../shared/story/story.ts'
import type { HeadField as HeadFieldName } from '../../shared/story/text-block.ts'
import type { Finding, Fix } from '../../shared/style/finding.ts'
import type { Stylebook } from '../../shared/stylebooks/stylebook.ts'
import { Choice } from '../ui/Choice.tsx'
import { Bylines } from './Bylines.tsx'
import { HeadField } from './HeadField.tsx'
import { languageOptions } from './languages.ts'
import { followHeadline } from './suggest-slug.ts'

interface StoryHeadProps {
  readonly head: Head
  readonly stylebook: Stylebook
  /** Findings in the head that are not waived. */
  readonly findings: readonly Finding[]
  readonly onFix: (finding: Finding, fix: Fix) => void
}

/** Kicker, headline, standfirst, bylines; slug and language beneath. */
export const StoryHead = memo(function StoryHead({ head, stylebook, findings, onFix }: StoryHeadProps) {
  const set = (change: Partial<Head>) => changeStory((now) => ({ ...now, head: { ...now.head, ...change } }))
  const found = (field: HeadFieldName) => findings.filter(({ place }) => place.part === 'head' && place.field === field)
  return (
    <section className="story-head" aria-label="Story head">
      <HeadField place="head:kicker" label="Kicker" look="kicker" value={head.kicker} maximum={500} placeholder="Kicker" findings={found('kicker')} onFix={onFix} onChange={(kicker) => set({ kicker })} />
      <HeadField
        place="head:headline"
        label="Headline"
        look="headline"
        value={head.headline}
        maximum={2_000}
        limit={stylebook.limits.headline}
        placeholder="Headline"
        findings={found('headline')}
        onFix={onFix}
        onChange={(headline) => set({ headline, slug: followHeadline(head.slug, head.headline, headline) })}
      />
      <HeadField
        place="head:standfirst"
        label="Standfirst"
        look="standfirst"
        value={head.standfirst}
        maximum={10_000}
        limit={stylebook.limits.standfirst}
        placeholder="Standfirst"
        findings={found('standfirst')}
        onFix={onFix}
        onChange={(standfirst) => set({ standfirst })}
      />
      <Bylines bylines={head.bylines} findings={found('byline')} onFix={onFix} onChange={(bylines) => set({ bylines })} />
      <div className="head-details">
        <HeadField place="head:slug" label="Slug" look="slug" value={head.slug} maximum={200} placeholder="from the headline" findings={found('slug')} onFix={onFix} onChange={(slug) => set({ slug: slug.toLowerCase().replace(/\s+/g, '-') })} />
        <div className="head-field">
          <span className="head-label" aria-hidden="true">
            Language
          </span>
          <Choice look="quiet" label="Language" labelHidden options={languageOptions(head.language)} value={head.language} onChange={(language) => set({ language })} />
        </div>
      </div>
    </section>
  )
})
