import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { thumbnailAddress } from '../../shared/ipc/bridge.ts'
import { editor } from '../app/editor-access.ts'
import { closeDialog } from '../app/dialogs.ts'
import { placePicturesByDialog } from '../story/add-pictures.ts'
import { placeInText, unplacedPictures } from '../story/picture-steps.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Icon } from '../ui/icons/Icon.tsx'
import './place-picture.css'

/** Which of the story's pictures is to stand where the caret is; or a new one. */
export function PlacePictureDialog() {
  const [pictures] = useState(unplacedPictures)
  const place = (id: string) => {
    closeDialog()
    // The dialog gives the focus back as it goes; the picture takes it after that.
    requestAnimationFrame(() => placeInText(id))
  }
  const add = () => {
    closeDialog()
    void placePicturesByDialog((added) => {
      for (const id of added) editor()?.placePicture(id)
    })
  }
  return (
    <Dialog
      title="Place a picture in the text"
      size="small"
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button icon="plus" look={pictures.length === 0 ? 'primary' : 'plain'} onPress={add} autoFocus={pictures.length === 0}>
            Add a picture…
          </Button>
        </>
      }
    >
      <p className="note">{pictures.length === 0 ? 'Every picture of this story has its place in the text already. Add another one, and it stands where the caret is.' : 'It stands after the paragraph that the caret is in.'}</p>
      {pictures.length > 0 && (
        <ListBox aria-label="Pictures without a place in the text" className="place-list" items={pictures} selectionMode="single" selectionBehavior="replace" autoFocus="first" onAction={(key) => place(String(key))}>
          {(picture) => (
            <ListBoxItem className="place-item" textValue={picture.caption || picture.file?.name || 'Picture'}>
              {picture.file === null ? (
                <span className="place-waits">
                  <Icon name="picture" />
                </span>
              ) : (
                <img src={thumbnailAddress(picture.file.hash)} alt="" loading="lazy" />
              )}
              <span className="place-words">{picture.caption || picture.file?.name || 'A slot without caption'}</span>
            </ListBoxItem>
          )}
        </ListBox>
      )}
    </Dialog>
  )
}
