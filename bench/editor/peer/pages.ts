/** The peer's two pages. The plain editor has our measure and size of type, and the system's own face. */
export const pages = {
  'empty.html': '<!doctype html><meta charset="utf-8"><title>Empty</title><p contenteditable="true">Hello, world.</p>',
  'plain.html': `<!doctype html><meta charset="utf-8"><title>Plain</title>
<style>
  html, body { height: 100%; margin: 0 }
  main { height: calc(100% - 3rem); overflow: auto }
  #text { max-width: 38rem; margin: 0 auto; font-size: 18px; line-height: 1.6; white-space: pre-wrap; outline: none }
</style>
<button id="short">short</button><button id="long">long</button>
<main><div id="text" contenteditable="true" spellcheck="false"></div></main>
<script src="plain.js"></script>`,
} as const
