/**
 * What is measured, the goal, and the best figure published elsewhere. `set` is the reference scorer's name for it,
 * `file` what must stand in the folder of reference sets, `scorer` the script there.
 * @typedef {{ readonly set: string, readonly file: string, readonly scorer: string, readonly task: string, readonly goal: string, readonly peer: string }} Task
 */

/** @type {readonly Task[]} */
export const tasks = [
  { set: 'datelines-reuters', file: 'datelines-reuters-dev.jsonl', scorer: 'score.py', task: 'dateline, wire stories of 1987', goal: 'F1 ≥ .995; ≤ 0.2 false alarms per 1,000 paragraphs', peer: 'none published' },
  { set: 'datelines-modern', file: 'datelines-modern-dev.jsonl', scorer: 'score.py', task: 'dateline, web stories', goal: 'F1 ≥ .95; ≤ 0.2 false alarms per 1,000 paragraphs', peer: 'EveryBlock’s public pattern: P .990, R .468' },
  { set: 'attribution', file: 'attribution-check-dev.jsonl', scorer: 'score.py', task: 'unattributed quote raised', goal: 'recall ≥ .90; ≤ 2 false alarms per 100 correct quotes', peer: 'a bare say-verb rule: P .985, R .90 on attributed spans' },
  { set: 'speakers', file: 'quotes-dev.jsonl', scorer: 'score.py', task: 'speaker of a quote of five words or more', goal: '≥ .90', peer: 'Gender Gap Tracker .865; Guardian/AFP sources .86; Citron .82' },
  { set: 'caption-credits', file: 'caption-credits-dev.jsonl', scorer: 'score.py', task: 'credit found in a caption', goal: 'F1 ≥ .90', peer: 'none published' },
  { set: 'credit-lines', file: 'credit-lines-dev.jsonl', scorer: 'score.py', task: 'credit taken apart', goal: '≥ .90 of the cases with gold', peer: 'Guardian Grid’s own tests' },
  { set: 'pages', file: 'pages-dev', scorer: 'score_pages.py', task: 'import of a saved page: the story’s body', goal: 'F1 ≥ .97', peer: 'rs_trafilatura .970, trafilatura .958, Readability.js .947' },
  { set: 'nuisance', file: 'quotes-dev.jsonl', scorer: 'score.py', task: 'false alarms on published copy, AP', goal: '≤ 2 errors and warnings per 1,000 words', peer: 'write-good 22.5, Harper 19.9, retext-spell 16.2, alex 45.0' },
]
