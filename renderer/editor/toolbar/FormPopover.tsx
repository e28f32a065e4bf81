import { useMemo, type ReactNode } from 'react'
import { Dialog, Heading, Popover } from 'react-aria-components'

interface FormPopoverProps {
  readonly title: string
  /** What the form belongs to on the page; it opens beside it. */
  readonly anchor: Element | null
  readonly onClose: () => void
  readonly onSubmit: () => void
  readonly children: ReactNode
  readonly actions: ReactNode
}

/** A small form beside the words it is about. Escape closes it and gives the focus back to the text. */
export function FormPopover({ title, anchor, onClose, onSubmit, children, actions }: FormPopoverProps) {
  const trigger = useMemo(() => ({ current: anchor }), [anchor])
  return (
    <Popover className="popover form-popover" triggerRef={trigger} isOpen onOpenChange={(open) => !open && onClose()} placement="bottom start" offset={8}>
      <Dialog className="form-dialog">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            onSubmit()
          }}
        >
          <Heading slot="title" className="form-title">
            {title}
          </Heading>
          {children}
          <div className="form-actions">{actions}</div>
        </form>
      </Dialog>
    </Popover>
  )
}
