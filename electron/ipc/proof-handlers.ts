import { BrowserWindow } from 'electron'
import { success } from '../../shared/result.ts'
import { printProof, proofPdf } from '../proof/proof-window.ts'
import type { Proofs } from '../proof/proofs.ts'
import type { Handlers } from './dispatch.ts'

/** Proofs on paper and as PDF; the page is made of the saved version, in a window of its own that nobody sees. */
export function proofHandlers(proofs: Proofs): Pick<Handlers, 'proof.save' | 'proof.print'> {
  return {
    'proof.save': async (request, from) => {
      const page = await proofs.page(request)
      if (!page.ok) return page
      const pdf = await proofPdf(page.value, BrowserWindow.fromWebContents(from))
      return pdf.ok ? proofs.save(page.value, pdf.value) : pdf
    },
    'proof.print': async (request, from) => {
      const page = await proofs.page(request)
      if (!page.ok) return page
      const printed = await printProof(page.value, BrowserWindow.fromWebContents(from))
      return printed.ok ? success({ printed: printed.value }) : printed
    },
  }
}
