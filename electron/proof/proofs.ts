import type { AnswerOf, RequestOf } from '../../shared/ipc/contract.ts'
import { failure, success, type Result } from '../../shared/result.ts'
import type { Story } from '../../shared/story/story.ts'
import type { Severity } from '../../shared/style/finding.ts'
import type { DraftStore } from '../drafts/store.ts'
import type { PictureStore } from '../pictures/picture-store.ts'
import { saveStoryFile } from '../publishing/export-file.ts'
import type { Publishing, PublishingOptions } from '../publishing/publishing.ts'
import { proofPage, proofTitle } from './proof-page.ts'

interface ProofOptions {
  readonly drafts: Pick<DraftStore, 'readStory' | 'versions'>
  readonly pictures: Pick<PictureStore, 'thumbnail'>
  /** The gate's own word on a saved version; a proof tells it and is held up by nothing. */
  readonly check: Publishing['check']
  readonly saveDialog: PublishingOptions['saveDialog']
  readonly now: () => Date
}

/** A page ready for the printer: its HTML, and the pictures on it by their addresses. */
export interface ProofPage {
  readonly story: Story
  readonly title: string
  readonly html: string
  picture(hash: string): Promise<Uint8Array | null>
}

/** Proofs of saved versions, for the desk to read on paper. A proof is no way out: it says so on its first line, and no gate stands before it. */
export interface Proofs {
  page(request: RequestOf<'proof.save'>): Promise<Result<ProofPage>>
  /** Asks where, then writes the PDF whole or not at all. */
  save(page: ProofPage, pdf: Uint8Array): Promise<Result<AnswerOf<'proof.save'>>>
}

export function openProofs({ drafts, pictures, check, saveDialog, now }: ProofOptions): Proofs {
  return {
    page: async ({ id, version }) => {
      const story = drafts.readStory(id, version)
      if (!story.ok) return story
      const versions = drafts.versions({ id })
      const row = versions.ok ? versions.value.find((each) => each.id === version) : undefined
      const verdict = await check({ id, version })
      const html = proofPage(story.value, {
        author: row?.author ?? 'unknown',
        savedAt: row === undefined ? 'at an unknown time' : inWords(new Date(row.at)),
        madeAt: inWords(now()),
        version: version.slice(-6),
        stylebook: verdict.ok ? `${verdict.value.stylebookName} stylebook` : story.value.head.stylebook,
        findings: verdict.ok ? countsOf(verdict.value.open) : null,
        pictureAddress: ({ file }) => (file === null ? null : pictureAddress(file.hash)),
      })
      return success({
        story: story.value,
        title: proofTitle(story.value),
        html,
        picture: async (hash) => {
          const small = await pictures.thumbnail(hash)
          return small.ok ? small.value.bytes : null
        },
      })
    },
    save: async (page, pdf) => {
      const saved = await saveStoryFile(pdf, page.title, 'pdf', saveDialog)
      return saved.ok ? success(saved.value) : failure(saved.failure.code, saved.failure.message, saved.failure.advice)
    },
  }
}

export const proofScheme = 'copydesk-proof'
export const proofAddress = `${proofScheme}:page`
const pictureAddress = (hash: string) => `${proofScheme}:picture/${hash}`

function countsOf(open: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, suggestion: 0 }
  for (const { severity } of open) counts[severity] += 1
  return counts
}

/** `1 March 2024, 09:05`, in the time of this computer. */
function inWords(at: Date): string {
  return at.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' }).replace(' at ', ', ')
}
