import { contextBridge, ipcRenderer } from 'electron'

contextBridge.exposeInMainWorld('peer', { text: (name: string) => ipcRenderer.invoke('text', name) })
