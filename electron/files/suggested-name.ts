/**
 * The name, without its ending, that a dialog suggests for a file: the title's words; only letters, figures and
 * hyphens, which every disk takes. `otherwise` where the title leaves nothing, or a name that Windows keeps for itself.
 */
export function suggestedName(title: string, otherwise: string): string {
  const words = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const name = words.join('-').slice(0, 60).replace(/-+$/, '')
  return name === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/.test(name) ? otherwise : name
}
