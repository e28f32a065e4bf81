import { askOrTell, listen, platform } from './bridge.ts'

/**
 * Answers the Edit menu's Undo and Redo as their keys are answered, by whatever on the screen takes them; what nothing
 * takes is the window's own, for a plain field.
 */
export function followEditSteps(): void {
  listen('edit.step', ({ step }) => {
    const isMac = platform() === 'darwin'
    const isRedo = step === 'redo'
    const press = new KeyboardEvent('keydown', { key: isRedo ? 'Z' : 'z', code: 'KeyZ', ctrlKey: !isMac, metaKey: isMac, shiftKey: isRedo, bubbles: true, cancelable: true, composed: true })
    ;(document.activeElement ?? document.body).dispatchEvent(press)
    if (!press.defaultPrevented) void askOrTell('app.native-step', { step })
  })
}
