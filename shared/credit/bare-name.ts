import { isCreditShaped, isPersonShaped } from './names.ts'
import { isOrganisation } from './picture-agencies.ts'

/** True where the whole text may be a credit and nothing else: one person, one organisation, or several joined by slashes. Captions of one name look the same. */
export function isBareName(text: string): boolean {
  const whole = text.trim()
  if (whole.length > 200) return false
  const first = whole.split(/[/|]|\bvia\b/i, 1)[0] ?? ''
  if (first !== whole) return first.trim().split(/\s+/).length <= 4 && isCreditShaped(whole.replace(/[,!]/g, ' ').replace(/\bvia\b/gi, ' '), 14)
  return isPersonShaped(whole) || (isOrganisation(whole) && isCreditShaped(whole, 6))
}
