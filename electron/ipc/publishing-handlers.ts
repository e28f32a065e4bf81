import type { Publishing } from '../publishing/publishing.ts'
import type { Handlers } from './dispatch.ts'

type PublishingRequest = Extract<keyof Handlers, `publishing.${string}` | `outbox.${string}`>

export function publishingHandlers(publishing: Publishing): Pick<Handlers, PublishingRequest> {
  return {
    'publishing.check': (request) => publishing.check(request),
    'publishing.publish': (request) => publishing.publish(request),
    'publishing.withdraw': (request) => publishing.withdraw(request),
    'publishing.preview': (request) => publishing.preview(request),
    'publishing.outlook': (request) => publishing.outlook(request),
    'publishing.log': (request) => publishing.log(request),
    'publishing.export': (request) => publishing.export(request),
    'publishing.targets': (request) => publishing.targets(request),
    'outbox.list': (request) => publishing.list(request),
    'outbox.try-again': (request) => publishing.tryAgain(request),
    'outbox.cancel': (request) => publishing.cancel(request),
    'outbox.open-page': (request) => publishing.openPage(request),
    'outbox.press': (request) => publishing.press(request),
  }
}
