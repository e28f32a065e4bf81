import { describe, expect, it } from 'vitest'
import { exportStory } from '../../shared/export/export-story.ts'
import { exampleStory } from '../../shared/story/example-story.ts'
import { framePage } from './frame-page.ts'

const facts = { version: '', firstCreated: '2026-11-23T12:00:00Z', versionCreated: '2026-11-23T12:00:00Z', pubStatus: 'usable' } as const

describe('a page in the frame of the preview', () => {
  it('has nothing that runs and nothing inline', () => {
    const story = exampleStory()
    const framed = framePage(exportStory({ ...story, head: { ...story.head, headline: 'Ferry <script>alert(1)</script> style="x" sails' } }, 'html', facts), '/page.css')
    expect(framed.replace(/<link[^>]*>/, '')).not.toMatch(/<script|<style|\sstyle="|\shref=/)
    expect(framed).toMatch(/<link rel="stylesheet" href="\/page\.css"/)
    expect(framed).toContain('Ferry &#60;script&#62;alert(1)&#60;/script&#62; style=&#34;x&#34; sails')
  })

  it('keeps the pictures where they are and lets go of where links lead', () => {
    expect(framePage('<head></head><img src="/pictures/ab/original" alt="a" style="object-position:1% 2%"><a href="https://example.org/">here</a>', '')).toMatch(/<img src="\/pictures\/ab\/original" alt="a"><a>here<\/a>/)
  })
})
