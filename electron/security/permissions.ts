/** What a window may ask of the system; everything not listed is denied. Each entry has its reason. */
export const allowedPermissions: ReadonlySet<string> = new Set([
  // Copy buttons write the headline or the slug to the clipboard. Reading it stays denied: paste is the person's own act.
  'clipboard-sanitized-write',
])
