import type { ImportFormat } from './imported.ts'

/**
 * Tells what was pasted or opened from its words; `name` is the file's own name, whose ending is believed unless the content
 * plainly says otherwise.
 */
export function detectFormat(source: string, name = ''): ImportFormat {
  if (looksLikeHtml(source)) return 'html'
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'html'
  if (ending === 'md' || ending === 'markdown' || ending === 'mdown') return 'markdown'
  return looksLikeMarkdown(source) ? 'markdown' : 'page-text'
}

function looksLikeHtml(source: string): boolean {
  const start = source.slice(0, 4_000).trimStart()
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return true
  return /^<(?:p|div|article|section|main|h[1-6]|span|meta|ul|ol|b|strong|table)\b[^>]*>/i.test(start) && /<\/(?:p|div|article|section|main|h[1-6]|span|ul|ol|b|strong|table)>/i.test(source)
}

/** Two different marks of Markdown, or one heading and text below it. */
function looksLikeMarkdown(source: string): boolean {
  const marks = [/^#{1,6} \S/m, /(?:^|\s)\*\*\S[^*\n]*\S\*\*/m, /\[[^\]\n]+\]\((?:https?:|mailto:)[^)\s]+\)/, /^> \S/m, /^!\[[^\]\n]*\]\([^)\n]+\)/m, /^(?:[-*+] \S.*\n){2,}/m, /^---\n[\s\S]*?\n---$/m]
  const found = marks.filter((mark) => mark.test(source)).length
  return found >= 2 || (found === 1 && /^# \S/m.test(source) && /\n\s*\n/.test(source))
}
