/** A stretch of text with the words that were searched for: they stand between U+0002 and U+0003. */
export function Snippet({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(\u0002[^\u0003]*\u0003?)/).map((part, index) => (part.startsWith('\u0002') ? <mark key={index}>{part.slice(1).replace('\u0003', '')}</mark> : part))}
    </>
  )
}
