/** The icon set: 16-pixel line drawings in one stroke, in the colour of the text beside them. */
const drawings = {
  back: 'M9.5 3.5 5 8l4.5 4.5',
  bin: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.8 7v3.8M9.2 7v3.8',
  check: 'M3.5 8.5 6.5 11.5 12.5 5',
  chevron: 'M4.5 6.5 8 10l3.5-3.5',
  clock: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 5v3.2l2.2 1.3',
  close: 'M4 4l8 8M12 4l-8 8',
  cursor: 'M8 2.5v2M8 11.5v2M2.5 8h2M11.5 8h2M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  desk: 'M2.5 3h11v10h-11ZM6.5 3v10',
  duplicate: 'M5.5 5.5h8v8h-8ZM10.5 5.5v-3h-8v8h3',
  export: 'M8 10V2.5M5 5.5l3-3 3 3M3 9v4.5h10V9',
  grip: 'M6 4h.01M6 8h.01M6 12h.01M10 4h.01M10 8h.01M10 12h.01',
  import: 'M8 2.5V10M5 7l3 3 3-3M3 9v4.5h10V9',
  inspector: 'M2.5 3h11v10h-11ZM9.5 3v10',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  open: 'M9 3h4v4M13 3 7.5 8.5M11.5 9.5v3.5h-8.5V4.5h3.5',
  picture: 'M2.5 3h11v10h-11ZM2.5 11l3-3 2.5 2.5 2-2 3.5 3.5M10.5 6h.01',
  plus: 'M8 3v10M3 8h10',
  publish: 'M13.5 2.5 2.5 7l4.2 2.3L9 13.5ZM13.5 2.5 6.7 9.3',
  quote: 'M3 11V8c0-2 .8-3.5 3-4M3 8h3v3H3ZM9.5 11V8c0-2 .8-3.5 3-4M9.5 8h3v3h-3Z',
  redo: 'M10.5 3.5 13.5 6.5 10.5 9.5M13.2 6.5H6.5a3.5 3.5 0 0 0 0 7H9',
  restore: 'M3 3v3.5h3.5M3.3 6.5A5.2 5.2 0 1 1 3 9.4',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4ZM10.2 10.2l3.3 3.3',
  settings: 'M2.5 5h5M11.5 5h2M9.5 3.2v3.6M2.5 11h2M8.5 11h5M6.5 9.2v3.6',
  story: 'M3.5 2.5h9v11h-9ZM5.5 5.5h5M5.5 8h5M5.5 10.5h3',
  style: 'M2.5 12.5 6 3.5h.6l3.5 9M3.7 9.5h5.2M10 13.5l1.2 0 1.1-1.2 1.2 1.2',
  undo: 'M5.5 3.5 2.5 6.5 5.5 9.5M2.8 6.5h6.7a3.5 3.5 0 0 1 0 7H7',
  warning: 'M8 2.8 14 13H2ZM8 6.5v3M8 11.2h.01',
} as const

export type IconName = keyof typeof drawings

/** An ornament for the eye only: whatever carries it has its name in words. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.35" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  )
}
