import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { requestChannel } from '../../shared/ipc/channels.ts'
import type { Result } from '../../shared/result.ts'

/** Answers one request of a window; nothing of it has been looked at yet. A request in text gets its answer in text. */
export type Answering = (event: IpcMainInvokeEvent, name: unknown, request: unknown) => Promise<Result<unknown> | string>

/** Takes requests from the first moment; those that come before the rooms are open are answered once they are. */
export function takeRequests(answering: Promise<Answering>): void {
  ipcMain.handle(requestChannel, async (event, name: unknown, request: unknown) => (await answering)(event, name, request))
}
