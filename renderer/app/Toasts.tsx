import { useEffect, useState } from 'react'
import { Button, IconButton } from '../ui/Button.tsx'
import { dismissToast, toasts, type Toast } from './notices.ts'
import { useStore } from './store.ts'

/** Long enough to read and to reach for Undo, in milliseconds. */
const shownFor = 8_000

export function Toasts() {
  const shown = useStore(toasts)
  return (
    <div className="toasts" role="status">
      {shown.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function ToastLine({ toast }: { readonly toast: Toast }) {
  // While the pointer or the focus rests on it, it stays.
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => dismissToast(toast.id), shownFor)
    return () => clearTimeout(timer)
  }, [held, toast.id])
  const undo = toast.undo
  return (
    <div className="toast" onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      <span>{toast.message}</span>
      {undo !== null && (
        <Button
          look="quiet"
          onPress={() => {
            dismissToast(toast.id)
            undo()
          }}
        >
          Undo
        </Button>
      )}
      <IconButton icon="close" label="Dismiss" onPress={() => dismissToast(toast.id)} />
    </div>
  )
}
