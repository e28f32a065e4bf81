import type { StylebookFault } from '../../shared/house-stylebook/read-stylebook.ts'

/** The faults of a file, each with its line and its reason. */
export function FaultLines({ faults, label }: { readonly faults: readonly StylebookFault[]; readonly label: string }) {
  return (
    <ol className="fault-lines" aria-label={label}>
      {faults.map(({ line, reason }, index) => (
        <li key={index}>
          <span className="figures">Line {line}</span>
          <span>
            {reason}
            {/[.?!]$/u.test(reason) ? '' : '.'}
          </span>
        </li>
      ))}
    </ol>
  )
}
