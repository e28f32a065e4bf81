import { app } from 'electron'
import { declareAppScheme } from './windows/app-protocol.ts'

// The first file that runs, and a short one: what must be said before the app is ready. The rest is read while the
// system makes its own processes ready.

app.setName('Copydesk')
declareAppScheme()

if (app.requestSingleInstanceLock()) {
  void import('./main.ts')
} else {
  // The first instance comes to the front and has the drafts; two would fight over them.
  app.quit()
}
