import { closeDialog } from '../app/dialogs.ts'
import { Button } from '../ui/Button.tsx'
import { counted, figure } from '../ui/counts.ts'
import { Dialog } from '../ui/Dialog.tsx'
import './import.css'
import type { ImportReport } from './import-page.ts'

/** What came in, and every line that did not, with its reason: nothing is dropped in silence. */
export function ImportReportDialog({ report }: { readonly report: ImportReport }) {
  const { name, paragraphs, pictures, notes, leftOut } = report
  return (
    <Dialog
      title="Import report"
      onClose={closeDialog}
      actions={
        <Button look="primary" onPress={closeDialog} autoFocus>
          Go to the story
        </Button>
      }
    >
      <p>
        {counted(paragraphs, 'paragraph')} and {counted(pictures, 'picture')} came in from {name}.
      </p>
      {notes > 0 && (
        <p>
          {notes === 1 ? 'One comment became a note' : `${figure(notes)} comments became notes`}, with {notes === 1 ? 'its author' : 'their authors'}, on the words {notes === 1 ? 'it' : 'they'} stood on.
        </p>
      )}
      {leftOut.length === 0 ? (
        <p className="note">Every line of it is in the story.</p>
      ) : (
        <>
          <h3 className="import-heading">{counted(leftOut.length, 'line')} left out</h3>
          <table className="import-lines">
            <thead>
              <tr>
                <th scope="col">Line</th>
                <th scope="col">Text</th>
                <th scope="col">Why</th>
              </tr>
            </thead>
            <tbody>
              {leftOut.map(({ line, text, why }, index) => (
                <tr key={index}>
                  <td className="figures">{line > 0 && line}</td>
                  <td>{text}</td>
                  <td>{why}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="note">If a line belongs to the story, copy it from here into the text.</p>
        </>
      )}
    </Dialog>
  )
}
