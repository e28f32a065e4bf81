import { showDialog } from '../app/dialogs.ts'
import { Button } from '../ui/Button.tsx'

/** What stands beside the list while the house has no stylebook of its own. */
export function StylebooksEmpty() {
  return (
    <section className="stylebook stylebook-empty" aria-label="No stylebook yet">
      <h2>Your house has no stylebook of its own yet.</h2>
      <p>
        A stylebook of your own builds on one of the six that Copydesk brings. It adds the words your house prefers or does not print, the names it knows, how strict each rule is, and rules of your own.
      </p>
      <ol>
        <li>Make one, and say which stylebook it builds on.</li>
        <li>Write down terms and rules. Nothing changes in any story meanwhile.</li>
        <li>Put it in force, and choose it in the bar over a story.</li>
      </ol>
      <Button look="primary" icon="plus" onPress={() => showDialog({ kind: 'stylebooks', open: { kind: 'new', extends: null } })}>
        New stylebook…
      </Button>
    </section>
  )
}
