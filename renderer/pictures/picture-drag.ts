/** The type of a drag of one of the story's pictures within the window; its id is the data. */
export const pictureDragType = 'application/x-copydesk-picture'
