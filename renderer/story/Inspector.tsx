import { createContext, memo, useContext, type ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { platform } from '../app/bridge.ts'
import { keysOf } from '../app/keys.ts'
import { PaneEdge } from '../app/PaneEdge.tsx'
import { showPanel, toggleInspector, type Panel } from '../app/panes.ts'
import { NoteCount } from '../notes/NoteCount.tsx'
import { IconButton } from '../ui/Button.tsx'

const panels: readonly { readonly id: Panel; readonly title: string }[] = [
  { id: 'style', title: 'Style' },
  { id: 'quotes', title: 'Quotes' },
  { id: 'pictures', title: 'Pictures' },
  { id: 'notes', title: 'Notes' },
  { id: 'versions', title: 'History' },
  { id: 'publish', title: 'Publish' },
]

/** What stands in the panel that is shown. It changes with every letter; the tabs about it do not, and are not drawn again. */
const Shown = createContext<ReactNode>(null)

/** The pane beside the copy: one panel at a time. */
export function Inspector({ panel, children }: { readonly panel: Panel; readonly children: ReactNode }) {
  return (
    <Shown value={children}>
      <Panels panel={panel} />
    </Shown>
  )
}

function ShownPanel() {
  return useContext(Shown)
}

const Panels = memo(function Panels({ panel }: { readonly panel: Panel }) {
  const choose = (key: string | number) => {
    const chosen = panels.find(({ id }) => id === key)
    if (chosen !== undefined) showPanel(chosen.id)
  }
  return (
    <aside className="inspector" aria-label="Inspector">
      <PaneEdge pane="inspector" />
      <Tabs className="tabs" selectedKey={panel} onSelectionChange={choose}>
        <header className="bar">
          <TabList className="tab-list" aria-label="Inspector">
            {panels.map(({ id, title }) => (
              <Tab key={id} id={id} className="tab">
                {title}
                {id === 'notes' && <NoteCount />}
              </Tab>
            ))}
          </TabList>
          <IconButton icon="inspector" label="Hide the inspector" keys={keysOf('toggle-inspector', platform())} onPress={toggleInspector} />
        </header>
        {panels.map(({ id }) => (
          <TabPanel key={id} id={id} className="tab-panel">
            {id === panel && <ShownPanel />}
          </TabPanel>
        ))}
      </Tabs>
    </aside>
  )
})
