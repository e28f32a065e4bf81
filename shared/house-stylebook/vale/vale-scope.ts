import type { Part } from '../house-stylebook.ts'

/** Where a Vale rule looks, as parts of a story. */
export interface ValeScope {
  /** Empty for every written part; null where stories have nothing of the kind. */
  readonly scope: readonly Part[] | null
  /** The unit that a rule which counts looks at. */
  readonly per: 'sentence' | 'paragraph' | 'story'
}

const everything: readonly Part[] = ['headline', 'kicker', 'standfirst', 'body', 'crosshead', 'caption', 'alt']
const partsOf: Readonly<Record<string, readonly Part[]>> = {
  text: [],
  raw: [],
  summary: ['body'],
  sentence: ['body', 'standfirst', 'caption'],
  paragraph: ['body'],
  heading: ['headline', 'crosshead'],
  'heading.h1': ['headline'],
  list: ['list-item'],
  blockquote: ['block-quote'],
  alt: ['alt'],
  'figure.caption': ['caption'],
}

/** What Vale’s scopes mean in a story: `heading` is headline and crossheads, `~heading` all but these. Scopes of code, tables and markup have no place in a story. */
export function scopeOf(scopes: readonly string[]): ValeScope {
  const wanted = scopes.flatMap((scope) => scope.split('&')).map((scope) => scope.trim()).filter((scope) => scope !== '')
  const per = wanted.includes('sentence') ? 'sentence' : wanted.includes('summary') || wanted.includes('raw') ? 'story' : 'paragraph'
  const taken = wanted.filter((scope) => !scope.startsWith('~')).map(named)
  const known = taken.filter((each) => each !== null)
  if (taken.length > 0 && known.length === 0) return { scope: null, per }
  const without = new Set(wanted.filter((scope) => scope.startsWith('~')).flatMap((scope) => named(scope.slice(1)) ?? []))
  const looked = known.length === 0 || known.some((each) => each.length === 0) ? [] : [...new Set(known.flat())]
  if (without.size === 0) return { scope: looked, per }
  return { scope: (looked.length === 0 ? everything : looked).filter((part) => !without.has(part)), per }
}

function named(scope: string): readonly Part[] | null {
  const bare = scope.replace(/\.(?:md|html|rst|adoc|txt)$/u, '')
  if (/^heading\.h[2-6]$/u.test(bare)) return ['crosshead']
  return (Object.hasOwn(partsOf, bare) ? partsOf[bare] : undefined) ?? null
}
