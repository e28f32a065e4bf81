import { afp } from './afp.ts'
import { ap } from './ap.ts'
import { bbc } from './bbc.ts'
import { guardian } from './guardian.ts'
import { reuters } from './reuters.ts'
import { rfi } from './rfi.ts'
import type { Stylebook, StylebookId } from './stylebook.ts'

const byId: Readonly<Record<StylebookId, Stylebook>> = { ap, reuters, afp, rfi, bbc, guardian }

/** The built-in stylebooks, in the order menus show them. */
export const stylebooks: readonly Stylebook[] = Object.values(byId)

/** The stylebook of an id; ids from outside are parsed with `stylebookIdSchema` first. */
export function stylebookOf(id: StylebookId): Stylebook {
  return byId[id]
}
