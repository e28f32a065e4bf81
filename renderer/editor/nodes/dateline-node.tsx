import type { JSX } from 'react'
import { $create, $getDocument, $getState, $setState, createState, DecoratorNode, type DOMExportOutput, type LexicalEditor, type LexicalNode } from 'lexical'
import { datelineSchema, type Dateline } from '../../../shared/dateline/dateline.ts'
import { houseText, lastHouseText } from '../dateline/house-form.ts'
import { DatelineView } from '../dateline/DatelineView.tsx'

const nothing: Dateline = { places: [] }

/** The dateline as data. It serializes flat, as `dateline`, beside the node's type. */
export const datelineState = createState('dateline', {
  parse: (value: unknown): Dateline => {
    const parsed = datelineSchema.safeParse(value)
    return parsed.success ? parsed.data : nothing
  },
  isEqual: (one, other) => JSON.stringify(one) === JSON.stringify(other),
})

/**
 * The dateline as an element of the text. It holds what the dateline says; how that is written is the
 * stylebook's business, so that another stylebook changes the page and not the document.
 */
export class DatelineNode extends DecoratorNode<JSX.Element> {
  override $config() {
    return this.config('dateline', { extends: DecoratorNode, stateConfigs: [{ flat: true, stateConfig: datelineState }] })
  }

  override createDOM(): HTMLElement {
    const element = $getDocument().createElement('span')
    element.className = 'dateline'
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  override isInline(): true {
    return true
  }

  /** As the house writes it; nothing where the house has no datelines. */
  override getTextContent(): string {
    return lastHouseText($dateline(this))
  }

  override exportDOM(editor: LexicalEditor): DOMExportOutput {
    return { element: $getDocument().createTextNode(houseText(editor, $dateline(this))) }
  }

  override decorate(): JSX.Element {
    return <DatelineView nodeKey={this.getKey()} dateline={$dateline(this)} />
  }
}

export function $createDatelineNode(dateline: Dateline): DatelineNode {
  return $setState($create(DatelineNode), datelineState, dateline)
}

export function $isDatelineNode(node: LexicalNode | null | undefined): node is DatelineNode {
  return node instanceof DatelineNode
}

export function $dateline(node: DatelineNode): Dateline {
  return $getState(node, datelineState)
}

export function $setDateline(node: DatelineNode, dateline: Dateline): void {
  $setState(node, datelineState, dateline)
}
