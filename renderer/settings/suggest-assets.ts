/** What servers of this kind call the place for pictures beside the place for stories; Newsroom, Superdesk's own receiver, has the second pair. */
const neighbours: Readonly<Record<string, string>> = { items: 'assets', push: 'push_binary' }

/** The address for pictures that goes with an address for stories; empty where it cannot be guessed. */
export function suggestAssetsAddress(itemAddress: string): string {
  const match = /^(https?:\/\/[^/?#]+(?:\/[^/?#]+)*\/)([^/?#]+)\/?$/.exec(itemAddress.trim())
  const neighbour = neighbours[match?.[2] ?? '']
  return match?.[1] === undefined || neighbour === undefined ? '' : `${match[1]}${neighbour}`
}
