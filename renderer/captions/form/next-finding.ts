/**
 * Takes the focus to the next finding of the caption form, or the one before, round the end: to its first fix, or to
 * the field where only a person has the words. False where the form shows none.
 */
export function goToFinding(form: ParentNode, direction: 1 | -1): boolean {
  const findings = [...form.querySelectorAll<HTMLElement>('.field-findings li')]
  if (findings.length === 0) return false
  const at = findings.findIndex((finding) => finding.contains(document.activeElement))
  const from = at >= 0 ? at : placeOf(findings, direction)
  const next = findings[(from + direction + findings.length) % findings.length]
  const group = next?.closest('details')
  if (group !== null && group !== undefined) group.open = true
  const target = next?.querySelector<HTMLElement>('button') ?? next?.closest('.caption-field')?.querySelector<HTMLElement>('[data-property], input, textarea, button')
  target?.focus()
  target?.scrollIntoView({ block: 'center' })
  return target !== null && target !== undefined
}

/** Between which findings the focus stands: the one before it going on, the one behind it going back. */
function placeOf(findings: readonly HTMLElement[], direction: 1 | -1): number {
  const here = document.activeElement
  const behind = here === null || here === document.body ? 0 : findings.findIndex((finding) => (here.compareDocumentPosition(finding) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
  const first = behind < 0 ? findings.length : behind
  return direction === 1 ? first - 1 : first
}
