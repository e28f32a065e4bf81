import { app } from 'electron'
import { openFirstWindow } from './first-window.ts'
import { declareAppScheme } from './windows/app-protocol.ts'

// The first file that runs, and a short one: what must be said before the app is ready, and the first window. The rest is
// read while the system makes the window's process, and the rooms are opened while its page reads its script.

app.setName('Copydesk')
declareAppScheme()

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(async () => {
    const first = openFirstWindow()
    const { start } = await import('./main.ts')
    await first.served
    await start(first)
  })
} else {
  // The first instance comes to the front and has the drafts; two would fight over them.
  app.quit()
}
