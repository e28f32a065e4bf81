import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './Button.tsx'
import './dialog.css'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot, the one that goes on last. */
  readonly actions?: ReactNode
  /** For what is only read: the text takes the focus, so that the arrow keys scroll it. */
  readonly isReading?: boolean
  readonly size?: 'small' | 'medium' | 'large'
  /** `alertdialog` where the person must decide before going on. */
  readonly role?: 'dialog' | 'alertdialog'
}

/** A modal dialog: holds the focus, closes with Escape, gives the focus back to where it was. */
export function Dialog({ title, onClose, children, actions, isReading = false, size = 'medium', role = 'dialog' }: DialogProps) {
  return (
    <ModalOverlay className="scrim" isOpen isDismissable={role === 'dialog'} onOpenChange={(open) => !open && onClose()}>
      <Modal className={`modal modal-${size}`}>
        <AriaDialog className="dialog" role={role}>
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            {role === 'dialog' && <IconButton icon="close" label="Close" onPress={onClose} />}
          </header>
          {isReading ? (
            <div className="dialog-body" role="region" aria-label={title} tabIndex={0}>
              {children}
            </div>
          ) : (
            <div className="dialog-body">{children}</div>
          )}
          {actions !== undefined && <footer className="dialog-foot">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
