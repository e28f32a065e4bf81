const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Words of office and courtesy that stand before a name. Two-word offices end in one of these. */
const titles = set(
  `Mr Mrs Ms Miss Dr Sir Dame Lord Lady Mr. Mrs. Ms. Dr. President Minister Premier Senator Sen. Rep. Gov. Governor Mayor Mayoress Councillor Councilman Councilwoman Justice Judge Captain Capt. Sergeant Sgt. General Gen. Colonel Col.
  Major Lieutenant Lt. Officer Inspector Superintendent Constable Detective Chief Secretary Chancellor King Queen Prince Princess Pope Father Sister Rev. Reverend Bishop Archbishop Cardinal Rabbi Imam Professor Prof. Director Chairman Chairwoman Chair
  Coach Speaker Attorney Congressman Congresswoman Representative Ambassador Sheriff Commissioner Commander Admiral Spokesman Spokeswoman Envoy Prosecutor Treasurer Marshal Leader Editor Manager Executive Deputy`,
)

/** Weekdays and months. */
export const calendarWords: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'.split(' ')

const calendar = new Set(calendarWords)

/** Words that open sentences so often that a capital at the start of one says nothing: a name is offered there only once it can be none of these. */
export const openers: readonly string[] = `A About Above According After Again Against All Almost Along Already Also Although Among An And Another Any Anyone Are As Asked At Back Because Before Behind Below Beside Between Both But By Can Could Critics Despite Did Do Does
  During Each Earlier Either Even Ever Every Everyone Experts Few Finally First For Four Five Former From Had Half Has Have He Her Here His How However I If In Indeed Inside Instead Into Is It Its Just Last Later Like Local Many May Maybe Meanwhile Members Men Miss Money More
  Most Much My Nearly Neither Never New Next No Nobody None Nor Not Nothing Now Of Officials Often On Once One Only Or Other Others Our Out Over Parents Part People Perhaps Police Prices Read Reports Researchers Residents Says Second See Seven Several She Should Since Six So Some
  Someone Sometimes Soon Sources Still Such Supporters Ten Than That The Their Them Then There These They Things Third This Those Though Three Through Thus To Today Tomorrow Too Two Under Until Up Upon Us Very Was We Were What When Whenever Where Whether Which While Who Whose
  Why Will With Within Without Witnesses Women Workers Would Yes Yesterday Yet You Young Your`.split(/\s+/u)

const opening = new Set(openers)

/** True for a word of office or courtesy. */
export function isTitleWord(word: string): boolean {
  return titles.has(word)
}

/** True for a capitalised word that leads into a name without being part of it: `The`, `On`, `Tuesday`. */
export function isLeadIn(word: string): boolean {
  return opening.has(word) || calendar.has(word)
}
