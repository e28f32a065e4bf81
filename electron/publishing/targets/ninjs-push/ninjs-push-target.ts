import { noDefaults } from '../../../../shared/export/cms-story.ts'
import { writeItem } from '../../write-item.ts'
import type { Target } from '../target.ts'
import type { ExchangeLimits } from '../web/http-exchange.ts'
import { assetUrl, connectNinjsPush, mediaId, type NinjsPushAddress } from './ninjs-push.ts'

export interface NinjsPushTarget {
  readonly id: string
  readonly name: string
  readonly address: NinjsPushAddress
  readonly limits?: ExchangeLimits
}

/** A server of the house's own that takes ninjs pushes. Make its addresses with `targetAddress`. */
export function makeNinjsPushTarget({ id, name, address, limits }: NinjsPushTarget): Target {
  return {
    id,
    name,
    description: `Sends the story and its pictures to ${address.itemUrl.host}.`,
    place: `ninjs ${address.itemUrl.href}`,
    abilities: { schedules: false, withdraws: true, readsBack: false },
    defaults: noDefaults,
    shortfalls: () => [],
    payload: (publishPackage) => writeItem(publishPackage, (file) => assetUrl(address, mediaId(file)).href),
    available: () => true,
    connect: (signal) => connectNinjsPush(address, signal, limits),
    // Only a whole web address is opened; what else a server may call a page says nothing to a browser.
    pageAddress: (page) => (/^https?:\/\//.test(page) && URL.canParse(page) ? page : null),
  }
}
