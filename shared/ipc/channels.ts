/** The wires between main and renderer; nothing else in the project names a channel. Apart from the contract so that the preload stays small. */
export const requestChannel = 'copydesk:request'
export const noticeChannel = 'copydesk:notice'
export const flushedChannel = 'copydesk:flushed'
/** Files that a person dropped on a window: the preload tells main their places, which no page ever learns. */
export const droppedChannel = 'copydesk:dropped'
