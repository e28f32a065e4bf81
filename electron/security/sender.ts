import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron'
import { isAppAddress } from './app-origin.ts'

/** True where a message comes from the top frame of one of our own screens. A frame that is gone has no say. */
export function isOwnSender(event: IpcMainInvokeEvent | IpcMainEvent): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && isAppAddress(frame.url)
}
