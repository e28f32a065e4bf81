/** The one origin our own screens come from. */
export const appScheme = 'app'
export const appHost = 'copydesk'
export const appPage = `${appScheme}://${appHost}/index.html`

/** True for an address of our own screens. A non-special scheme has the origin `null`, so scheme and host are compared. */
export function isAppAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return url.protocol === `${appScheme}:` && url.host === appHost
}
