import type { Finding } from '../../shared/style/finding.ts'
import { closeDialog } from '../app/dialogs.ts'
import { WaiveForm } from '../style/WaiveForm.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { SeverityMark } from '../ui/SeverityMarks.tsx'
import { waive } from './waive.ts'

/** Lets the finding in hand pass, without the way to the Style panel. */
export function WaiveDialog({ finding }: { readonly finding: Finding }) {
  return (
    <Dialog title="Waive the finding" size="small" onClose={closeDialog}>
      <p className="waive-finding">
        <SeverityMark severity={finding.severity} /> {finding.message}
        {finding.text !== '' && <span className="finding-words">{finding.text}</span>}
      </p>
      <WaiveForm finding={finding} onWaive={(choice) => void waive(finding, choice).then((waived) => waived && closeDialog())} onCancel={closeDialog} />
    </Dialog>
  )
}
