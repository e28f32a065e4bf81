import { useEffect, useState, type ReactNode } from 'react'
import type { AnswerOf } from '../../shared/ipc/contract.ts'
import { coverText, timeText } from '../../shared/style/report/report-text.ts'
import type { ReportedWaiver, StyleReport } from '../../shared/style/report/style-report.ts'
import { askOrTell } from '../app/bridge.ts'
import { closeDialog } from '../app/dialogs.ts'
import { showToast } from '../app/notices.ts'
import { savedVersion } from '../app/open-story.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counts.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { countsInWords, SeverityMark, SeverityMarks } from '../ui/SeverityMarks.tsx'
import { shortened } from './shortened.ts'
import './style-report.css'

/** The style report of the story as it is saved at this moment: to read, to copy, to save. */
export function StyleReportDialog() {
  const [made, setMade] = useState<AnswerOf<'report.make'> | null>(null)
  useEffect(() => {
    let current = true
    void savedVersion()
      .then((version) => (version === null ? undefined : askOrTell('report.make', version)))
      .then((answer) => {
        if (!current) return
        if (answer === undefined) closeDialog()
        else setMade(answer)
      })
    return () => {
      current = false
    }
  }, [])
  return (
    <Dialog
      title="Style report"
      isReading
      onClose={closeDialog}
      actions={
        <>
          <Button isDisabled={made === null} onPress={() => void copy(made?.text ?? '')}>
            Copy
          </Button>
          <Button isDisabled={made === null} onPress={() => void save()}>
            Save as…
          </Button>
          <Button look="primary" onPress={closeDialog} autoFocus>
            Close
          </Button>
        </>
      }
    >
      {made === null ? (
        <p className="note" role="status">
          Checking the saved version…
        </p>
      ) : (
        <Report report={made.report} />
      )}
    </Dialog>
  )
}

function Report({ report }: { readonly report: StyleReport }) {
  const { story, stylebook, madeAt, textHash, counts, findings, brokenRules, waivers, lapsed, fixes } = report
  return (
    <article className="style-report" aria-label="Style report">
      <h3 className="report-headline">{story.headline === '' ? 'Untitled story' : story.headline}</h3>
      <dl className="report-facts">
        {story.slug !== '' && <Fact name="Slug">{story.slug}</Fact>}
        <Fact name="Stylebook">
          {stylebook.name}, version {stylebook.version}
        </Fact>
        <Fact name="Made">
          <time dateTime={madeAt}>{timeText(madeAt)}</time>
        </Fact>
        <Fact name="SHA-256">
          <span className="report-hash" title="Of the words of the story: it changes when one letter does">
            {textHash}
          </span>
        </Fact>
      </dl>

      {brokenRules.length > 0 && <p className="report-broken">{`Judged without ${brokenRules.join(', ')}: ${brokenRules.length === 1 ? 'this rule' : 'these rules'} failed, a fault of Copydesk.`}</p>}
      <Section title={findings.length === 0 ? 'No findings' : counted(findings.length, 'finding')} mark={<SeverityMarks counts={counts} />}>
        {findings.map(({ where, severity, message, words, title }, index) => (
          <li key={index}>
            <SeverityMark severity={severity} />
            <div>
              <p>
                <span className="visually-hidden">{severity}: </span>
                <span className="report-where">{where}</span> {message}
              </p>
              {words.trim() !== '' && <p className="report-words">{shortened(words)}</p>}
              <p className="note">{title}</p>
            </div>
          </li>
        ))}
      </Section>
      <Section title={waivers.length === 0 ? 'No waivers in force' : `${counted(waivers.length, 'waiver')} in force`}>{waivers.map(waiverItem)}</Section>
      {lapsed.length > 0 && <Section title={`${counted(lapsed.length, 'waiver')} lapsed: the words have changed`}>{lapsed.map(waiverItem)}</Section>}
      <Section title={fixes.length === 0 ? 'No fixes applied' : `${counted(fixes.length, 'fix', 'fixes')} applied`}>
        {fixes.map(({ where, title, before, after, author, at }, index) => (
          <li key={index}>
            <div>
              <p>
                <span className="report-where">{where}</span> {title}
              </p>
              <p className="report-words">
                <del>{shortened(before)}</del> <ins>{shortened(after)}</ins>
              </p>
              <p className="note">
                {author}, {timeText(at)}
              </p>
            </div>
          </li>
        ))}
      </Section>
      <p className="visually-hidden">{countsInWords(counts)}</p>
    </article>
  )
}

function waiverItem(waiver: ReportedWaiver, index: number) {
  const { covers, reason, author, at, findings } = waiver
  return (
    <li key={index}>
      <div>
        <p>{coverText(waiver)}</p>
        <p>“{reason}”</p>
        <p className="note">
          {author}, {timeText(at)}
          {covers !== 'finding' && `; lets ${findings === 0 ? 'nothing' : counted(findings, 'finding')} pass now`}
        </p>
      </div>
    </li>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Section({ title, mark, children }: { readonly title: string; readonly mark?: ReactNode; readonly children: readonly ReactNode[] }) {
  return (
    <section className="report-section">
      <h4>
        {title}
        {mark}
      </h4>
      {children.length > 0 && <ul>{children}</ul>}
    </section>
  )
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    showToast('The style report is copied.')
  } catch (fault) {
    // Refused by the system (no focus, no clipboard): the report stays on the screen and can be saved.
    console.error(fault)
    showToast('The clipboard could not be written. Save the report to a file instead.')
  }
}

async function save(): Promise<void> {
  const version = await savedVersion()
  const answer = version === null ? undefined : await askOrTell('report.save', version)
  if (answer?.outcome === 'saved') showToast(`Saved as ${answer.name}.`)
}
