import { isCreditShaped, isPersonShaped } from './names.ts'
import { isOrganisation } from './picture-agencies.ts'

/** True where the whole text may be a credit and nothing else: one person, one organisation, or several joined by slashes. Captions of one name look the same. */
export function isBareName(text: string): boolean {
  const whole = text.trim()
  if (whole.length > 200) return false
  if (/[/|]|\bvia\b/i.test(whole)) return isCreditShaped(whole.replace(/[,!]/g, ' ').replace(/\bvia\b/gi, ' '), 14)
  return isPersonShaped(whole) || (isOrganisation(whole) && isCreditShaped(whole, 6))
}
