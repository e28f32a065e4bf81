import { createHash } from 'node:crypto'
import { BrowserWindow, session, type WebContents } from 'electron'
import { failure, success, type Result } from '../../shared/result.ts'
import { proofMark, proofStyle } from './proof-page.ts'
import { proofAddress, proofScheme, type ProofPage } from './proofs.ts'

/** Nothing but the page's own style and its pictures: no script, no frame, no address but its own. */
const policy = ["default-src 'none'", `style-src 'sha256-${createHash('sha256').update(proofStyle).digest('base64')}'`, `img-src ${proofScheme}:`, "base-uri 'none'", "form-action 'none'"].join('; ')
let proofs = 0

/** A proof as the bytes of a PDF, its pages numbered. */
export function proofPdf(page: ProofPage, parent: BrowserWindow | null): Promise<Result<Uint8Array>> {
  return inProofWindow(page, parent, async (contents) => {
    const pdf = await contents.printToPDF({ pageSize: 'A4', printBackground: true, preferCSSPageSize: true, displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: footer(page.title) })
    return success(new Uint8Array(pdf))
  })
}

/** Hands a proof to the system's print dialog. False where the person closed it. */
export function printProof(page: ProofPage, parent: BrowserWindow | null): Promise<Result<boolean>> {
  return inProofWindow(page, parent, (contents) => new Promise((resolve) => contents.print({ printBackground: true, footer: `${page.title} – ${proofMark}` }, (printed, reason) => resolve(printed || /cancel/i.test(reason) ? success(printed) : notPrinted()))))
}

/** A hidden window without scripts, in a session of its own that is kept nowhere and reaches nothing. */
async function inProofWindow<T>(page: ProofPage, parent: BrowserWindow | null, use: (contents: WebContents) => Promise<Result<T>>): Promise<Result<T>> {
  proofs += 1
  const apart = session.fromPartition(`proof-${proofs}`, { cache: false })
  apart.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  apart.setPermissionCheckHandler(() => false)
  apart.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith(`${proofScheme}:`) }))
  apart.protocol.handle(proofScheme, (request) => served(page, request.url))
  const window = new BrowserWindow({
    show: false,
    width: 900,
    height: 1_200,
    ...(parent !== null && { parent }),
    webPreferences: { session: apart, sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false, webSecurity: true, webviewTag: false, spellcheck: false },
  })
  try {
    await window.loadURL(proofAddress)
    return await use(window.webContents)
  } catch (fault) {
    // Chromium gives its reasons as plain errors: no printer, no memory, a window closed under it.
    if (!(fault instanceof Error)) throw fault
    return notPrinted()
  } finally {
    if (!window.isDestroyed()) window.destroy()
  }
}

const notPrinted = () => failure('proof-failed', 'The proof could not be made. The story is safe in its draft.', 'Try again; if it happens again, export the story as HTML or Word and print that.')

async function served(page: ProofPage, url: string): Promise<Response> {
  if (url === proofAddress) return new Response(page.html, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy } })
  const hash = /:picture\/([0-9a-f]{64})$/.exec(url)?.[1]
  const bytes = hash === undefined ? null : await page.picture(hash)
  return bytes === null ? new Response(null, { status: 404 }) : new Response(Buffer.from(bytes), { headers: { 'content-type': 'image/jpeg' } })
}

function footer(title: string): string {
  const safe = title.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
  return `<div style="width:100%;margin:0 18mm;font:8px Arial,Helvetica,sans-serif;display:flex;justify-content:space-between"><span>${safe} – ${proofMark}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`
}
