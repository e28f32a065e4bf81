import { assertNever } from '../result.ts'
import type { Credit, CreditForm, CreditRole } from './credit.ts'

/**
 * The credit line in a house's form; an empty string where nobody is named. Nobody who was named is dropped, except
 * that the BBC gives the agency alone where there is one.
 */
export function writeCredit(credit: Credit, form: CreditForm): string {
  if (present(credit.photographer) === undefined && present(credit.agency) === undefined && present(credit.via) === undefined) return ''
  switch (form) {
    case 'ap':
      return apCredit(credit)
    case 'reuters':
      return reutersCredit(credit)
    case 'afp':
    case 'rfi':
      return spacedCredit(credit)
    case 'bbc':
      return bbcCredit(credit)
    case 'guardian':
      return guardianCredit(credit)
    default:
      return assertNever(form)
  }
}

function present(name: string | undefined): string | undefined {
  const trimmed = name?.trim()
  return trimmed === '' ? undefined : trimmed
}

function joined(separator: string, ...names: readonly (string | undefined)[]): string {
  return names.map(present).filter((name) => name !== undefined).join(separator)
}

const isAp = (name: string | undefined): boolean => /^(?:(?:the )?associated press|ap(?: images| photo)?)$/i.test(name?.trim() ?? '')
const isReuters = (name: string | undefined): boolean => /^(?:thomson )?reuters$/i.test(name?.trim() ?? '')

/** `Lehtikuva/AP` without the house itself, which the form names anyway. */
function without(agency: string | undefined, isHouse: (name: string | undefined) => boolean): string | undefined {
  return agency?.split('/').filter((part) => !isHouse(part)).join('/')
}

/** AP Stylebook, captions: `(AP Photo/Name)`, others `(Name/Source via AP)`, no spaces round the slash. */
function apCredit(credit: Credit): string {
  const { photographer, agency, via, role } = credit
  if (isAp(agency) && (present(via) === undefined || isAp(via))) return `(${joined('/', 'AP Photo', photographer)}${role === 'archive' ? ', File' : ''})`
  const source = joined('/', photographer, without(agency, isAp), isAp(via) ? undefined : via)
  const name = source === '' ? 'AP Photo' : `${source}${handout(credit, '/')} via AP`
  return `(${name}${role === 'archive' ? ', File' : ''})`
}

/** Reuters Handbook, captions: `REUTERS/Name`; others' pictures come `via REUTERS`. */
function reutersCredit(credit: Credit): string {
  const { photographer, agency, via, role } = credit
  const isOwn = isReuters(agency) && (present(via) === undefined || isReuters(via))
  if (isOwn) return joined('/', 'REUTERS', photographer) + handout(credit, '/') + filed(role)
  const source = joined('/', photographer, without(agency, isReuters), isReuters(via) ? undefined : via)
  return (source === '' ? 'REUTERS' : `${source}${handout(credit, '/')} via REUTERS`) + filed(role)
}

/** AFP and RFI: the name in capitals, a spaced slash, the agency. */
function spacedCredit(credit: Credit): string {
  const { photographer, agency, via } = credit
  const name = present(photographer)?.toUpperCase()
  const source = joined(' / ', name, agency) + (present(agency ?? photographer) === undefined ? '' : handout(credit, ' / '))
  return passedOn(source, via)
}

function bbcCredit({ photographer, agency, via }: Credit): string {
  return passedOn(present(agency) ?? present(photographer) ?? '', via)
}

const guardianLabels: Readonly<Record<CreditRole, string>> = {
  photo: 'Photograph',
  illustration: 'Illustration',
  'photo-illustration': 'Photo illustration',
  handout: 'Photograph',
  courtesy: 'Photograph',
  archive: 'Photograph',
  composite: 'Composite',
  graphic: 'Graphic',
}

function guardianCredit(credit: Credit): string {
  const { photographer, agency, via, role } = credit
  const isOwn = /^the (?:guardian|observer)$/i.test(agency?.trim() ?? '')
  const own = isOwn && present(photographer) !== undefined ? `${present(photographer) ?? ''} for the ${(agency ?? '').trim().slice(4)}` : joined('/', photographer, agency)
  return `${guardianLabels[role ?? 'photo']}: ${passedOn(own + (own === '' ? '' : handout(credit, '/')), via)}`
}

function passedOn(source: string, via: string | undefined): string {
  const passer = present(via)
  if (passer === undefined) return source
  return source === '' ? passer : `${source} via ${passer}`
}

/** A picture that was given out is marked so by every agency (IPTC: handouts carry their condition). */
function handout({ agency, role }: Credit, separator: string): string {
  return role === 'handout' && !/^(?:hand ?out|supplied)$/i.test(agency?.trim() ?? '') ? `${separator}Handout` : ''
}

function filed(role: CreditRole | undefined): string {
  return role === 'archive' ? '/File' : ''
}
