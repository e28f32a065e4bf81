import type { StoryStatus } from '../../shared/story/story.ts'

const names: Readonly<Record<StoryStatus, string>> = {
  draft: 'Draft',
  submitted: 'Submitted',
  'in-sub-editing': 'In sub-editing',
  ready: 'Ready',
  published: 'Published',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
}

export const statusName = (status: StoryStatus): string => names[status]
