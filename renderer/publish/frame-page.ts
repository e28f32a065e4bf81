/**
 * A page as the frame of the preview shows it: without scripts, with a style sheet of the app's own in place of its
 * inline styles (the window's policy allows none), its links going nowhere. The page is our own export, in which the
 * words of a story are escaped: what looks like a tag or an attribute is one.
 *
 * @param sheet the address of the style sheet
 */
export function framePage(page: string, sheet: string): string {
  return page
    .replace(/<(script|style)\b[\s\S]*?<\/\1>\s*/g, '')
    .replace(/(<[^>]*?) (?:style|href)="[^"]*"/g, '$1')
    .replace('</head>', `<link rel="stylesheet" href="${sheet}">\n</head>`)
}
