import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextPassive from 'retext-passive'
import retextProfanities from 'retext-profanities'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import { unified, type Processor } from 'unified'
import { VFile } from 'vfile'
import writeGood from 'write-good'

/** Another checker, ready to read: gives how many findings it has. */
export interface Peer {
  readonly name: string
  readonly check: (text: string) => number | Promise<number>
}

/** The checkers that others use, each as its own page says to run it, loaded and ready. */
export async function peers(): Promise<Peer[]> {
  const harper = new LocalLinter({ binary })
  await harper.setup()
  const retext = unified().use(retextEnglish).use(retextRepeatedWords).use(retextIndefiniteArticle).use(retextPassive).use(retextSimplify).use(retextEquality)
  // What alex 11 does with plain text; the package itself brings 413 others, for command line and Markdown.
  const alex = unified().use(retextEnglish).use(retextEquality).use(retextProfanities, { sureness: 0 })
  return [
    { name: 'write-good', check: (text) => writeGood(text).length },
    { name: 'retext, five rules', check: (text) => messagesOf(retext, text) },
    { name: 'alex (its rules for plain text)', check: (text) => messagesOf(alex, text) },
    { name: 'harper.js', check: async (text) => (await harper.lint(text, { language: 'plaintext' })).length },
  ]
}

function messagesOf(processor: Pick<Processor, 'parse' | 'runSync'>, text: string): number {
  const file = new VFile(text)
  processor.runSync(processor.parse(file), file)
  return file.messages.length
}
