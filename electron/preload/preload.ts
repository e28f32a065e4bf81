import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '../../shared/ipc/bridge.ts'
import { droppedChannel, flushedChannel, noticeChannel, requestChannel } from '../../shared/ipc/channels.ts'


type Listener = (notice: unknown) => void
const listeners = new Map<string, Set<Listener>>()

ipcRenderer.on(noticeChannel, (_event, name: string, notice: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(notice)
})

const platform = process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'

const bridge: Bridge = {
  ask: (name, request) => ipcRenderer.invoke(requestChannel, name, request),
  askInText: (name, request) => ipcRenderer.invoke(requestChannel, name, request),
  listen: (name, listener) => {
    const known = listeners.get(name) ?? new Set<Listener>()
    listeners.set(name, known)
    const entry: Listener = (notice) => listener(notice as never)
    known.add(entry)
    return () => void known.delete(entry)
  },
  takeDropped: (files) => ipcRenderer.invoke(droppedChannel, files.flatMap((file) => (file instanceof File ? [webUtils.getPathForFile(file)] : [])).filter((path) => path !== '')),
  flushed: (token, saved) => ipcRenderer.send(flushedChannel, token, saved),
  platform,
}

contextBridge.exposeInMainWorld('copydesk', bridge)
