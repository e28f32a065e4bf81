import { memo } from 'react'
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

interface InspectorProps {
  readonly panel: Panel
  /** Takes the place that what stands in a panel is drawn into, with the panel that it is of; null when it is gone. */
  readonly place: (place: PanelPlace | null) => void
}

/** Where the content of the panel in view is drawn. */
export interface PanelPlace {
  readonly panel: Panel
  readonly element: HTMLElement
}

/**
 * The pane beside the copy: one panel at a time. It stays while stories come and go and with every letter; what stands in
 * its panel is drawn into it from outside.
 */
export const Inspector = memo(function Inspector({ panel, place }: InspectorProps) {
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
            {id === panel && <div className="tab-shown" ref={(element) => place(element === null ? null : { panel: id, element })} />}
          </TabPanel>
        ))}
      </Tabs>
    </aside>
  )
})
