import { useMemo } from 'react'
import type { Severity } from '../../shared/style/finding.ts'
import type { Rule, RuleExample } from '../../shared/style/rule.ts'
import { showExample, type ShownPart } from '../../shared/style/shown-example.ts'
import { SeverityMark } from '../ui/SeverityMarks.tsx'
import { groupName, type RuleEntry } from './rule-book.ts'

/** Enough to see what a rule means; its tests run them all. */
const mostExamples = 4

/** One rule: why it is, how heavy it weighs, what it finds and what it leaves alone. */
export function RuleDetail({ entry, stylebook }: { readonly entry: RuleEntry; readonly stylebook: string }) {
  return (
    <article className="rule-detail" aria-labelledby="rule-title">
      <p className="rule-group">{groupName(entry.group)}</p>
      <h3 id="rule-title">{entry.title}</h3>
      <p className="rule-here">
        <SeverityWord severity={entry.severity} /> in {stylebook}
      </p>
      <p className="rule-why">{entry.rationale}</p>
      {entry.elsewhere.length > 0 && (
        <dl className="rule-severities" aria-label="Severity in each stylebook">
          {entry.elsewhere.map(({ stylebook: name, severity }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <SeverityWord severity={severity} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {entry.rule !== undefined && <Examples rule={entry.rule} />}
    </article>
  )
}

function SeverityWord({ severity }: { readonly severity: Severity | 'off' }) {
  return (
    <span className="severity-word" data-severity={severity}>
      {severity !== 'off' && <SeverityMark severity={severity} />}
      {severity === 'off' ? 'Off' : `${severity.charAt(0).toUpperCase()}${severity.slice(1)}`}
    </span>
  )
}

function Examples({ rule }: { readonly rule: Rule }) {
  const { match, pass } = rule.examples
  return (
    <>
      <ExampleList title="Found" rule={rule} examples={match} />
      <ExampleList title="Left alone" rule={rule} examples={pass} />
    </>
  )
}

function ExampleList({ title, rule, examples }: { readonly title: string; readonly rule: Rule; readonly examples: readonly RuleExample[] }) {
  const shown = useMemo(() => examples.slice(0, mostExamples).map((example) => showExample(rule, example)).filter(({ parts, message }) => parts.length > 0 || message !== null), [rule, examples])
  if (shown.length === 0) return null
  return (
    <section className="rule-examples">
      <h4>{title}</h4>
      <ul>
        {shown.map(({ parts, stylebook, message, fix }, index) => (
          <li key={index}>
            {stylebook !== null && <p className="rule-example-house">In {stylebook.shortName}</p>}
            {parts.map((part, at) => (
              <Part key={at} part={part} />
            ))}
            {message !== null && <p className="rule-said">{message}</p>}
            {fix !== null && (
              <p className="rule-fix">
                <span className="rule-fix-label">{fix.label}</span>
                {fix.after !== null && (
                  <>
                    {' → '}
                    <span className="rule-words">{fix.after}</span>
                  </>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const partNames: Readonly<Partial<Record<ShownPart['block']['kind'], string>>> = {
  headline: 'Headline',
  kicker: 'Kicker',
  standfirst: 'Standfirst',
  byline: 'Byline',
  slug: 'Slug',
  crosshead: 'Crosshead',
  'block-quote': 'Block quote',
  'list-item': 'List item',
  caption: 'Caption',
  credit: 'Credit line',
  photographer: 'Photographer',
  agency: 'Agency',
  alt: 'Alt text',
}

function Part({ part: { block, pieces } }: { readonly part: ShownPart }) {
  const name = partNames[block.kind]
  return (
    <p className="rule-words">
      {name !== undefined && <span className="rule-part">{name}</span>}
      {pieces.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>))}
    </p>
  )
}
