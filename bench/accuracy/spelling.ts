import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadHarper } from '../../renderer/spelling/harper-linter.ts'
import type { Linter } from '../../renderer/spelling/linter.ts'
import { namesCopy } from '../../renderer/spelling/fixtures/names-copy.ts'
import { plantedSlips } from '../../renderer/spelling/fixtures/typos.ts'
import type { Alarm, Dialect } from '../../shared/spelling/alarm.ts'
import { isRead, spellingFindings, storyNames } from '../../shared/spelling/spelling-findings.ts'
import type { TextBlock } from '../../shared/story/text-block.ts'
import type { Finding } from '../../shared/style/finding.ts'
import { bareText } from '../../shared/style/story-text.ts'

/**
 * How often spelling and grammar cry wolf, and how many slips they find: on the invented copy of the tests, on slips
 * planted in it by a fixed rule, and on the reference copy, where it stands in the folder named first on the command
 * line. `--list` prints every finding on the reference copy, for reading.
 */
const [folder = '', ...words] = process.argv.slice(2)
const list = words.includes('--list')
const linter = await loadHarper('american')

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length

/** What is reported on a story, and the bare alarms of the dialect. */
async function read(blocks: readonly TextBlock[], dialect: Dialect, by: Linter): Promise<{ readonly findings: readonly Finding[]; readonly alarms: ReadonlyMap<TextBlock, readonly Alarm[]> }> {
  const context = { dialect, added: new Set<string>(), names: storyNames(blocks) }
  const alarms = new Map<TextBlock, readonly Alarm[]>()
  for (const block of blocks) if (isRead(block)) alarms.set(block, await by.lint(block.text, dialect))
  return { findings: blocks.flatMap((block) => spellingFindings(block, alarms.get(block) ?? [], context)), alarms }
}

/** Every other word of five letters and more gets one slip, by turns: two letters swapped, one left out, one doubled, one changed. Names and quotes are left alone. */
function* mechanicalSlips(): Generator<{ readonly block: TextBlock; readonly start: number; readonly slip: string }> {
  let nth = 0
  for (const block of namesCopy.flat()) {
    if (block.kind !== 'paragraph') continue
    for (const { 0: word, index } of block.text.matchAll(/(?<![\p{L}\p{N}’'@#.-])[a-z]{5,}(?![\p{L}\p{N}’'@-])/gu)) {
      nth += 1
      if (nth % 2 !== 0) continue
      const at = 1 + (nth % (word.length - 2))
      const [one, other] = [word.charAt(at), word.charAt(at + 1)]
      const forms = [`${word.slice(0, at)}${other}${one}${word.slice(at + 2)}`, word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + one + word.slice(at), `${word.slice(0, at)}${one === 'e' ? 'r' : 'e'}${word.slice(at + 1)}`]
      const slip = forms[(nth / 2) % 4] ?? word
      if (slip === word) continue
      yield { block: { ...block, text: block.text.slice(0, index) + slip + block.text.slice(index + word.length) }, start: index, slip }
    }
  }
}

for (const dialect of ['american', 'british'] as const) {
  let total = 0
  let alarmed = 0
  for (const blocks of namesCopy) {
    total += blocks.reduce((sum, { text }) => sum + wordsIn(text), 0)
    alarmed += (await read(blocks, dialect, linter)).findings.length
  }
  console.log(`${dialect}: invented copy full of names: ${alarmed} false alarms in ${total} words`)

  let found = 0
  let mended = 0
  for (const { text, start, slip, meant } of plantedSlips) {
    const { findings } = await read([{ place: { part: 'body', block: '1' }, kind: 'paragraph', text }], dialect, linter)
    const finding = findings.find((each) => each.start < start + slip.length && start < each.end)
    if (finding !== undefined) found += 1
    if (finding?.fixes.some(({ label }) => label.includes(`“${meant}”`)) === true) mended += 1
  }
  console.log(`${dialect}: typical slips: ${found} of ${plantedSlips.length} found, the word meant offered for ${mended}`)

  let planted = 0
  let caught = 0
  for (const { block, start, slip } of mechanicalSlips()) {
    planted += 1
    const { findings } = await read([block], dialect, linter)
    if (findings.some((each) => each.start < start + slip.length && start < each.end)) caught += 1
    else if (list) console.log(`  not found: ${slip}`)
  }
  console.log(`${dialect}: mechanical slips: ${caught} of ${planted} found (some of them make another word)`)
}

for (const name of ['quotes-dev', 'datelines-modern-dev']) {
  const file = join(folder, `${name}.jsonl`)
  if (folder === '' || !existsSync(file)) {
    console.log(`${name}: skipped: the reference set does not stand beside this checkout.`)
    continue
  }
  const stories = (await readFile(file, 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as { readonly text?: string; readonly paragraphs?: readonly string[] })
  for (const dialect of ['american', 'british'] as const) {
    let total = 0
    let otherSide = 0
    const counts = { spelling: 0, grammar: 0 }
    for (const story of stories) {
      const { blocks } = bareText(story.paragraphs ?? (story.text ?? '').split('\n\n'))
      total += blocks.reduce((sum, { text }) => sum + wordsIn(text), 0)
      const { findings } = await read(blocks, dialect, linter)
      for (const finding of findings) {
        const block = blocks.find(({ place }) => JSON.stringify(place) === JSON.stringify(finding.place))
        // A word that the other dictionary has is spelt for the other side of the Atlantic, which the house asked to know.
        const other = dialect === 'british' && finding.rule === 'spelling' ? await linter.lint(block?.text ?? '', 'american') : null
        if (other !== null && !other.some(({ start, end }) => start < finding.end && finding.start < end)) otherSide += 1
        else {
          counts[finding.rule === 'spelling' ? 'spelling' : 'grammar'] += 1
          if (list) console.log(`  ${finding.rule}  ${finding.text}  ${finding.fixes[0]?.label ?? ''}  …${block?.text.slice(Math.max(0, finding.start - 50), finding.end + 40).replaceAll(/\s/gu, ' ') ?? ''}…`)
        }
      }
    }
    const rate = (count: number): string => ((1000 * count) / total).toFixed(2)
    console.log(`${name}, ${dialect}: ${total} words; spelling ${rate(counts.spelling)}, grammar ${rate(counts.grammar)} a thousand words${dialect === 'british' ? `; ${otherSide} American spellings beside` : ''}`)
  }
}
