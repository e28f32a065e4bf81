import { useEffect, useState } from 'react'
import type { AnswerOf } from '../../shared/ipc/contract.ts'
import { ask } from '../app/bridge.ts'
import { Icon } from '../ui/icons/Icon.tsx'

/** Says so where copies cannot be written (no perl), and how to mend it; everything else goes on. */
export function ToolsNotice() {
  const [tools, setTools] = useState<AnswerOf<'captions.tools'> | null>(null)
  useEffect(() => {
    let isGone = false
    void ask('captions.tools', {}).then((answer) => answer.ok && !isGone && setTools(answer.value))
    return () => {
      isGone = true
    }
  }, [])
  if (tools === null || tools.canWrite) return null
  return (
    <p className="captions-problem" role="status">
      <Icon name="warning" />
      <span>
        {tools.message} {tools.advice}
      </span>
    </p>
  )
}
