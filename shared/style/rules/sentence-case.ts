import { found, replaceWith } from '../found.ts'
import type { BlockRule } from '../rule.ts'
import { isAbbreviation, isNeverShortened } from '../text/abbreviations.ts'
import { sentenceKinds } from '../text/kinds.ts'
import { wordBefore } from '../text/sentences.ts'
import { overlapsAny } from '../text/spans.ts'
import { matchesOf } from '../text/matches.ts'

/** A stop, a space, and a word all in small letters. Question and exclamation marks are left out: they end names (`Yahoo! said`). */
const afterStop = /(?<!\.)\.\s{1,4}(\p{Ll}[\p{Ll}\p{M}'’]{0,40})(?![\p{L}\p{N}]|[.\-@/:]\S)/gu
const atStart = /^\s{0,8}(\p{Ll}[\p{Ll}\p{M}'’]{0,40})(?![\p{L}\p{N}]|[.\-@/:]\S)/u

/** Names begin with these in small letters also where a sentence begins. */
const nameParticles = new Set('van von der den de del della di da du des dos la le el al bin ibn bint abu ter ten zu af av ap y e i o d l'.split(' '))
const smallLetterNames = new Set('adidas danah bell hooks deadmau5 x p pp http https www mailto via'.split(' '))

/** Words that are whole as they stand, so that a capital is all they lack; what is left of a longer word (`ey` of `They`) wants a person. */
const wholeWords = new Set(
  `the a an it he she they we you this that these those there in on at by for from with but and so as if when while after before his her its their our no not what who why how
  meanwhile however although though since because now then also even more most some many all both one two another each every several still just only last next here where which once until during
  under over about among despite according earlier later yet instead perhaps my your nobody everybody somebody people police most much few other such nor or since to`.split(/\s+/u),
)

/** What may be left of a longer word; anything longer that is no such word may be a firm’s or a product’s name (`lumivane`). */
const isWhatIsLeft = /^[a-z]{1,3}$/u

/** True for a small-letter word that no name begins with: `we’ve` counts as `we`. */
function wantsCapital(word: string): boolean {
  return isWhatIsLeft.test(word) || wholeWords.has(word.replace(/['’].*$/u, ''))
}

export const sentenceCase: BlockRule = {
  id: 'sentence-case',
  scope: 'block',
  category: 'typography',
  title: 'Sentence starts in lower case',
  rationale: 'A sentence begins with a capital, in every house. A small letter after a full stop often shows that words were lost in an edit or a paste: read the sentence, not only its first letter.',
  severity: 'warning',
  appliesTo: sentenceKinds.filter((kind) => kind !== 'list-item' && kind !== 'alt'),
  check: (block, { quoted }) => {
    const { text } = block
    const findings = []
    const first = block.kind === 'block-quote' ? null : atStart.exec(text)
    if (first !== null && wantsCapital(first[1] ?? '') && !isNameLike(first[1] ?? '') && /[\s\S]{20}/u.test(text)) findings.push(at(first[0].length, first[1] ?? ''))
    for (const match of matchesOf(text, afterStop)) {
      const word = match[1] ?? ''
      const end = match.index + match[0].length
      if (wantsCapital(word) && !isNameLike(word) && endsSentence(wordBefore(text, match.index)) && !overlapsAny(quoted, end - word.length, end)) findings.push(at(end, word))
    }
    return findings

    function at(end: number, word: string) {
      const capital = `${word.charAt(0).toUpperCase()}${word.slice(1)}`
      const fixes = wholeWords.has(word) ? [replaceWith(`Write “${capital}”`, block, end - word.length, end, capital)] : []
      return found(block, end - word.length, end, `The sentence starts in lower case: “${word}”. Was something lost before it?`, fixes)
    }
  },
  examples: {
    match: [
      { text: 'Eleven people were charged in March. ey say that two others are still at large.', finds: 'ey' },
      { text: 'The bridge was closed by police. it will open again on Friday.', finds: 'it', fixed: 'The bridge was closed by police. It will open again on Friday.' },
      { text: 'he minister left the hall without a word to anybody.', finds: 'he' },
    ],
    pass: [
      { text: 'The bridge was closed. It will open again on Friday.' },
      { text: 'He bought a phone. iPhone sales rose.' },
      { text: 'The firm sells clocks. lumivane made the newest of them.' },
      { text: 'The dean spoke first. van der Berg spoke last.' },
      { text: 'It was Leeds vs. the rest at 7 a.m. on Sunday, i.e. the usual.' },
      { text: 'He waited ... and waited… then left.' },
      { text: 'The page is at example.org. www.example.org works too.' },
      { text: 'She lives in Reno, Nev. and works for Acme Corp. in the city.' },
      { text: '“We left. then we came back,” she said.' },
      { text: 'John F. de Souza and St. john took no. two.' },
      { text: 'al-Khatib was the first of the writers to leave.' },
      { text: 'Shares of Yahoo! rose.' },
      { text: 'Reps. Ann Poe (R-Calif.) and Jon Roe (R-N.Y.) left.' },
    ],
  },
}

function isNameLike(word: string): boolean {
  return nameParticles.has(word) || smallLetterNames.has(word) || /^[dl]['’]/u.test(word)
}

/** A long enough ordinary word: what is short or has a capital may be an abbreviation that no list knows. */
function endsSentence(word: string): boolean {
  if (isNeverShortened(word)) return true
  if (isAbbreviation(word)) return false
  return /^\p{Ll}[\p{L}'’-]{2,}$/u.test(word) || /^\p{Lu}[\p{L}'’-]{6,}$/u.test(word) || /^\d{4}$/u.test(word)
}
