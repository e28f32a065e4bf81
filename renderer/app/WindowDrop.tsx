import { useEffect, useRef, useState, type ReactNode } from 'react'
import { importFile } from '../import/import-page.ts'
import { takeDropped } from '../captions/imports.ts'
import { captionsScreen } from '../captions/screen-state.ts'
import { addPictureFiles, isPicture } from '../story/add-pictures.ts'
import { showBanner } from './notices.ts'
import { openStory } from './open-story.ts'
import { useStorePart } from './store.ts'

/** Files dropped anywhere on the window: pages become stories, pictures go to the open story; on the caption desk everything goes to its sheet. */
export function WindowDrop({ children }: { readonly children: ReactNode }) {
  const [over, setOver] = useState(false)
  const depth = useRef(0)
  const isCaptionDesk = useStorePart(captionsScreen, ({ open }) => open)

  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const onEnter = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      depth.current += 1
      setOver(!goesIntoText(event))
    }
    const onLeave = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      depth.current = Math.max(0, depth.current - 1)
      if (depth.current === 0) setOver(false)
    }
    // A file that nobody takes would be opened by the window in place of Copydesk.
    const onOver = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault()
    }
    // The text shows by a line of its own where pictures will stand; the veil would lie over it.
    const onOverAnywhere = (event: DragEvent) => {
      if (carriesFiles(event)) setOver(!goesIntoText(event))
    }
    // On the way down, since a panel may take the files for itself.
    const onDropAnywhere = () => {
      depth.current = 0
      setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      if (!carriesFiles(event) || event.defaultPrevented) return
      event.preventDefault()
      void take([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragenter', onEnter)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('dragover', onOverAnywhere, true)
    window.addEventListener('dragover', onOver)
    window.addEventListener('drop', onDropAnywhere, true)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragenter', onEnter)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('dragover', onOverAnywhere, true)
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('drop', onDropAnywhere, true)
      window.removeEventListener('drop', onDrop)
    }
  }, [])

  return (
    <>
      {children}
      {over && (
        <div className="drop-veil" aria-hidden="true">
          <p>{isCaptionDesk ? 'Drop pictures or folders to put them on the sheet' : 'Drop a page to import it, or pictures to add them to the story'}</p>
        </div>
      )}
    </>
  )
}

function goesIntoText({ target, dataTransfer }: DragEvent): boolean {
  return target instanceof Element && target.closest('.story-editor') !== null && [...(dataTransfer?.items ?? [])].every(({ type }) => type.startsWith('image/'))
}

async function take(files: readonly File[]): Promise<void> {
  if (captionsScreen.get().open) return takeDropped(files)
  const pictures = files.filter(isPicture)
  const pages = files.filter((file) => !isPicture(file))
  if (pictures.length > 0) {
    if (openStory.get() === null) showBanner({ tone: 'information', message: 'Pictures belong to a story, and none is open.', advice: 'Open or start a story, then drop the pictures again.' })
    else await addPictureFiles(pictures)
  }
  for (const page of pages) await importFile(page)
}
