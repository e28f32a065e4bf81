/** The one stylesheet of the press: quiet, in print's proportions, light and dark. */
export const pressStyle = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1c1b19; --soft: #5f5b54; --rule: #d9d4c9; --accent: #8a2b1d; }
@media (prefers-color-scheme: dark) { :root { --paper: #171614; --ink: #ece8e0; --soft: #a49e93; --rule: #3a3732; --accent: #e39a86; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.1875rem/1.62 Charter, "Bitstream Charter", "Sitka Text", Cambria, "Liberation Serif", Georgia, serif; text-rendering: optimizeLegibility; }
.nameplate { display: flex; justify-content: space-between; gap: 1rem; padding: .75rem 1.5rem; border-bottom: 1px solid var(--rule); font: .8125rem/1.4 system-ui, "Liberation Sans", sans-serif; color: var(--soft); }
.nameplate a { color: inherit; }
main { max-width: 38rem; margin: 0 auto; padding: 3rem 1.5rem 6rem; }
.kicker { margin: 0 0 .5rem; color: var(--accent); font: 600 .8125rem/1.4 system-ui, "Liberation Sans", sans-serif; letter-spacing: .08em; }
h1 { margin: 0; font-size: clamp(1.9rem, 5vw, 2.75rem); line-height: 1.12; font-weight: 700; letter-spacing: -.01em; text-wrap: balance; overflow-wrap: anywhere; }
.standfirst { margin: 1rem 0 0; font-size: 1.3125rem; line-height: 1.45; color: var(--soft); text-wrap: pretty; }
.byline { margin: 1.25rem 0 0; padding-top: .75rem; border-top: 1px solid var(--rule); font: .875rem/1.5 system-ui, "Liberation Sans", sans-serif; color: var(--soft); }
.byline strong { color: var(--ink); font-weight: 600; }
figure { margin: 2rem 0; }
figure img { display: block; width: 100%; height: auto; border-radius: 2px; background: var(--rule); }
figcaption { margin-top: .6rem; font: .875rem/1.5 system-ui, "Liberation Sans", sans-serif; color: var(--soft); }
.credit { display: block; font-size: .8125rem; }
.no-picture { padding: 2rem; border: 1px dashed var(--rule); color: var(--soft); font: .875rem/1.5 system-ui, "Liberation Sans", sans-serif; text-align: center; }
.copy { margin-top: 2rem; overflow-wrap: break-word; }
.copy p { margin: 0 0 1.1em; hyphens: auto; }
.copy h2 { margin: 2em 0 .5em; font-size: 1.25rem; line-height: 1.3; }
.copy blockquote { margin: 1.5em 0; padding-left: 1.25rem; border-left: 3px solid var(--accent); font-style: italic; }
.copy a { color: var(--accent); text-underline-offset: .15em; }
.list { list-style: none; margin: 2rem 0 0; padding: 0; }
.list li { padding: 1.25rem 0; border-top: 1px solid var(--rule); }
.list a { color: inherit; text-decoration: none; font-size: 1.375rem; line-height: 1.25; font-weight: 700; }
.list a:hover, .list a:focus-visible { text-decoration: underline; }
.list p { margin: .35rem 0 0; color: var(--soft); }
.list time { font: .8125rem/1.4 system-ui, "Liberation Sans", sans-serif; color: var(--soft); }
`
