/** The three wires between main and renderer; nothing else in the project names a channel. Apart from the contract so that the preload stays small. */
export const requestChannel = 'copydesk:request'
export const noticeChannel = 'copydesk:notice'
export const flushedChannel = 'copydesk:flushed'
