/** Short forms whose full stop does not end a sentence; lower case, without the stop. */
const known = new Set(
  `mr mrs ms mx dr prof st ste jr sr gen gov sen rep reps sens sgt lt col capt cmdr adm maj pvt cpl rev hon pres messrs supt insp det
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
  inc corp co cos ltd bros llc plc dept univ assn ave blvd rd hwy ft mt no nos vol vols fig figs pp ca cf al viz vs v etc eg ie approx est
  min mins hr hrs sec secs lb lbs oz km kg cm mm mph tel ext ed eds trans op cit misc max incl excl asst atty def nat intl natl gal qt pt tbsp tsp yd yds
  mln bln dlrs cts shr qtr avg pct`.split(/\s+/u),
)

/** True for a word that is written with a full stop inside a sentence: `Mr`, `Sept`, `vs`, an initial, `U.S`, `a.m`. */
export function isAbbreviation(word: string): boolean {
  return /^\p{L}$/u.test(word) || /\p{L}\.\p{L}/u.test(word) || known.has(word.toLowerCase())
}

const wholeMonthsAndDays = new Set('January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '))

/** True for a capitalised word that is whole as it stands, so that the stop after it ends a sentence. */
export function isNeverShortened(word: string): boolean {
  return wholeMonthsAndDays.has(word)
}
