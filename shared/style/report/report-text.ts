import type { Severity } from '../finding.ts'
import type { ReportedWaiver, StyleReport } from './style-report.ts'

const severities: readonly Severity[] = ['error', 'warning', 'suggestion']

/** A style report as plain text, to be printed, mailed and kept: one section each for findings, waivers and fixes. */
export function reportText({ story, stylebook, madeAt, textHash, counts, findings, brokenRules, waivers, lapsed, fixes }: StyleReport): string {
  const title = ['STYLE REPORT', story.headline].filter((part) => part !== '').join(': ')
  const head = [
    title,
    '='.repeat(Math.min(title.length, 72)),
    ...(story.slug === '' ? [] : [`Slug:       ${story.slug}`]),
    `Stylebook:  ${stylebook.name}, version ${stylebook.version}`,
    `Made:       ${timeText(madeAt)}`,
    `Text:       SHA-256 ${textHash}`,
    `Findings:   ${severities.map((severity) => counted(counts[severity], severity)).join(', ')}`,
  ]
  const sections = [
    ...(brokenRules.length === 0 ? [] : [section(`${counted(brokenRules.length, 'rule')} failed and ${brokenRules.length === 1 ? 'was' : 'were'} left out: a fault of Copydesk`, brokenRules.map((rule) => [rule]))]),
    ...severities.map((severity) =>
      section(
        counted(counts[severity], severity).replace(/^0 /u, 'No '),
        findings.filter((finding) => finding.severity === severity).map(({ where, message, words, rule }) => [`${where}: ${message} [${rule}]`, ...quoted(words)]),
      ),
    ),
    section(countedOr(waivers.length, 'waiver', ' in force'), waivers.map(waiverLines)),
    ...(lapsed.length === 0 ? [] : [section(`${counted(lapsed.length, 'waiver')} lapsed: the words have changed`, lapsed.map(waiverLines))]),
    section(
      fixes.length === 0 ? 'No fixes applied' : `${counted(fixes.length, 'fix', 'fixes')} applied`,
      fixes.map(({ where, title: rule, before, after, author, at }) => [`${where}: ${rule}`, `  “${oneLine(before)}” became ${after === '' ? 'nothing' : `“${oneLine(after)}”`}`, `  ${author}, ${timeText(at)}`]),
    ),
  ]
  return `${[head.join('\n'), ...sections].join('\n\n')}\n`
}

/** What a waiver covers, as a person says it: `“claimed” in this story`. */
export function coverText({ covers, title, where, words }: ReportedWaiver): string {
  switch (covers) {
    case 'rule':
      return `${title}: the whole rule in this story`
    case 'words':
      return `${title}: “${oneLine(words)}” anywhere in this story`
    case 'finding':
      return `${[where, title].filter((part) => part !== '').join(': ')}: this one place${words.trim() === '' ? '' : `, “${oneLine(words)}”`}`
  }
}

/** `3 March 2021, 12:00 UTC` */
export function timeText(at: string): string {
  const time = new Date(at)
  if (Number.isNaN(time.getTime())) return at
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(time)
  return `${day}, ${time.toISOString().slice(11, 16)} UTC`
}

function waiverLines(waiver: ReportedWaiver): string[] {
  const { covers, reason, author, at, findings } = waiver
  const reach = covers === 'finding' ? [] : [`  lets ${findings === 0 ? 'nothing' : counted(findings, 'finding')} pass now`]
  return [coverText(waiver), `  “${oneLine(reason)}” (${author}, ${timeText(at)})`, ...reach]
}

function section(title: string, entries: readonly (readonly string[])[]): string {
  return [title, ...entries.flatMap(([first = '', ...rest]) => [`- ${first}`, ...rest.map((line) => `  ${line.trimStart()}`)])].join('\n')
}

function quoted(words: string): string[] {
  return words.trim() === '' ? [] : [`“${oneLine(words)}”`]
}

const longest = 300

function oneLine(text: string): string {
  // Spaces are what some findings are about, so they stay; line ends and tabs would break the line.
  const line = text.replace(/[\r\n\t]+/gu, ' ')
  return line.length > longest ? `${line.slice(0, longest - 1).toWellFormed()}…` : line
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

function countedOr(count: number, one: string, rest: string): string {
  return count === 0 ? `No ${one}s${rest}` : `${counted(count, one)}${rest}`
}
