import { isPersonName } from './cities.ts'
import type { ClosingMark } from './closing-marks.ts'
import type { ReadHead } from './read-head.ts'
import type { ReadPlace } from './read-place.ts'

/** Words in capitals that open paragraphs and are no places: labels, slugs, shouts. */
const labels: ReadonlySet<string> = new Set(
  (
    'ABOUT ABOVE ACTION ADVERTISEMENT ADVISORY ALERT ALSO AND ANALYSIS ANSWER ARE AT AUDIO BACKGROUND BELOW BEST BREAKING BRIEF BRIEFS BRIEFING BUSINESS BUT BYLINE CALENDAR CAPTION CLARIFICATION ' +
    'COLUMN COMMENT COMMENTARY CONTACT CONTINUED COPYRIGHT CORRECTED CORRECTION CREDIT DATE DEAR DEBATE DEVELOPING DON\'T EARLIER EDITOR EDITORIAL EDITOR\'S EDITORS EMAIL ENTERTAINMENT EVENT EXCLUSIVE EXPLAINER FACT FACTBOX ' +
    'FEATURE FILE FILED FINAL FIRST FOR FREE FROM FULL GALLERY GOP GRAPHIC HAS HAVE HEADLINE HEADLINES HERE HIGHLIGHTS HOW I IF IMAGE INSIDE INSIGHT INTERVIEW INTRODUCTION IS IT ITEM JUST KEY LATEST LETTER LETTERS LIST LIVE LOOK MARKET MARKETS MATCH MEDIA ' +
    'MEMO MORE MUST MY NEWS NEWSLETTER NEXT NO NOT NOTE NOTES NOTICE NOW OBITUARIES OBITUARY ONE OPINION OR ORDER OTHER OUR OUTLOOK PART PEOPLE PHOTO PHOTOS PICTURE PICTURES PLUS POLITICS POLL POLLS PRESS PREVIEW PRICE PROFILE PS Q&A QUESTION QUICK QUOTE QUOTES RATING READ RECAP RELATED ' +
    'REPORT REPORTS REPEAT RESULT RESULTS REVIEW REVIEWS SALE SAVE SCHEDULE SCORE SECTION SEE SHARE SHOW SIGN SLIDESHOW SOURCE SPECIAL SPORT SPORTS SPOILER STAFF STATEMENT STOCKS STORY SUBSCRIBE SUMMARY TABLE TAGS TERMS THAT THIS TICKETS TIMELINE TIP TIPS TODAY TOP TRANSCRIPT ' +
    'TRENDING TV AUCTION BEGINS BORN CLOSED CONCERT CONFERENCE DEADLINE DIED ENDS EXHIBITION FAIR FESTIVAL MEETING OPENS POSTED PUBLISHED RELEASED SEMINAR STARTS WORKSHOP ' +
    'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY JANUARY FEBRUARY APRIL JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER UPDATE UPDATED UPDATES URGENT VIA VIDEO VIDEOS VISIT VOTE WANT WARNING WAS WATCH WE WEATHER WEEK WHAT WHEN WHERE WHO WHY WILL WINNER WITH WORLD WRAPUP YES YOU YOUR ZODIAC'
  ).split(' '),
)

/** Parts of place names by which an unlisted place gives itself away: Midway Atoll, Fort Pierce, Pine Bluffs. */
const placeParts =
  /(?:^|\s)(?:ATOLL|ISLANDS?|ISLE|BEACH|BAY|LAKE|FORT|PORT|MOUNT|MT\.|CAPE|CAMP|SAN|SANTA|ST\.|STE\.|SAINT|EL|LOS|FALLS|SPRINGS|HEIGHTS|HILLS|RIVER|CREEK|VALLEY|HARBOR|HARBOUR|PARK|GROVE|COUNTY|TOWNSHIP|VILLAGE|CITY|JUNCTION|CROSSING|BLUFFS?|RAPIDS|POINT|AIR FORCE BASE|NAVAL BASE|CROSSROADS|ABOARD)(?:\s|$)|\w{3}(?:VILLE|BURGH?|BOROUGH|TOWN|FIELD|STADT|GRAD|ABAD|STAN|MOUTH|HAVEN)$/

const mostUnlistedWords = 4

/**
 * Whether what was read is a dateline. The evidence is structure first: an agency in brackets, a date, a state or
 * country after the city, capitals before a dash; what is known of the place decides only where structure is thin.
 * `following` is the text after the mark.
 */
export function isDateline(head: ReadHead, mark: ClosingMark, following: string): boolean {
  const first = head.places[0]
  const opens = opensAStory(following)
  if (first === undefined) return head.agencyKnown && mark.kind !== 'colon' && mark.kind !== 'line' && following !== '' && (mark.kind !== 'bracket' || opens)
  if (head.places.some((place) => place.knowledge === 'unknown' && hasLabel(place))) return false
  if (mark.kind === 'bracket') return head.agencyKnown && opens && isWellFormed(first) && hasOneOf(first, 'known', 'qualified')
  if (mark.kind === 'line') return isOwnLine(head, first)
  if (following === '' && !head.agencyKnown) return false
  if (head.agencyKnown) return isWellFormed(first) || first.knowledge !== 'unknown'
  if (head.agency !== undefined) return opens && isSignedByStranger(head, head.agency, first)
  if (head.date !== undefined) return isDated(first, mark, following)
  if (!opens || head.places.some((place) => place.lettering === 'small')) return false
  if (mark.kind === 'colon') return isClosedByColon(head, first)
  return head.places.every((place) => isPlain(place, mark, following))
}

/** A story opens with a capital, a figure or a mark of quotation; a sentence going on after a dash does not. */
function opensAStory(following: string): boolean {
  return /^[\p{Lu}\p{N}"'“‘«<$£€¥(\[.…]/u.test(following)
}

function hasLabel(place: ReadPlace): boolean {
  return place.lettering !== 'title' && place.written.split(/\s+/).some((word) => labels.has(word.toUpperCase()))
}

function isWellFormed(place: ReadPlace): boolean {
  return place.lettering !== 'small' && place.written.split(/\s+/).length <= mostUnlistedWords
}

function isListed(place: ReadPlace): boolean {
  return place.knowledge === 'major' || place.knowledge === 'known'
}

function isQualified(place: ReadPlace): boolean {
  return place.qualifier === 'shortened' || place.qualifier === 'named'
}

function hasOneOf(place: ReadPlace, ...signs: readonly ('known' | 'qualified')[]): boolean {
  return (signs.includes('known') && (isListed(place) || place.lettering === 'capitals')) || (signs.includes('qualified') && isQualified(place))
}

/** An unlisted name in brackets counts with capitals, but only beside a place that is known or placed. */
function isSignedByStranger(head: ReadHead, agency: string, first: ReadPlace): boolean {
  if (!/^[\p{Lu}][\p{L}\p{N}.&'’ /-]{1,40}$/u.test(agency) || agency.split(/\s+/).length > 5 || /^(?:[RDI]|Rep|Dem|Ind)(?:$|[-.])/.test(agency)) return false
  if (first.lettering === 'capitals' || first.lettering === 'mixed') {
    return isListed(first) || isQualified(first) || head.date !== undefined || (placeParts.test(first.written) && !agency.includes(' '))
  }
  return first.lettering === 'title' && isListed(first) && (isQualified(first) || head.date !== undefined)
}

function isDated(first: ReadPlace, mark: ClosingMark, following: string): boolean {
  if (mark.kind === 'colon') return first.lettering === 'capitals' && (isListed(first) || isQualified(first)) && opensAStory(following)
  const isPlaced = isListed(first) || isQualified(first)
  if (first.lettering === 'capitals' || first.lettering === 'mixed') return isPlaced || isWellFormed(first)
  return isPlaced && (isListed(first) || opensAStory(following))
}

function isClosedByColon(head: ReadHead, first: ReadPlace): boolean {
  return head.places.length === 1 && first.lettering === 'capitals' && (first.knowledge === 'major' || (isListed(first) && isQualified(first))) && (first.written.includes(' ') || !isPersonName(first.written))
}

/** A place on a line of its own needs capitals and a state or country, or a date besides; a bare name may be a crosshead. */
function isOwnLine(head: ReadHead, first: ReadPlace): boolean {
  if (head.agencyKnown) return isWellFormed(first) && hasOneOf(first, 'known', 'qualified')
  if (head.agency !== undefined || !head.places.every((place) => place.lettering === 'capitals')) return false
  // Letters are signed with a name and a state: an unlisted place of several words needs a part that places have.
  if (isQualified(first)) return isListed(first) || !first.written.includes(' ') || placeParts.test(first.written)
  return head.date !== undefined && isListed(first)
}

/** City and dash, perhaps with a state or country, and nothing else. */
function isPlain(place: ReadPlace, mark: ClosingMark, following: string): boolean {
  const isGlued = !mark.spacedBefore && !mark.spacedAfter
  if (place.qualifier === 'other') return place.lettering === 'capitals' && isListed(place) && !isGlued && readsOn(following)
  if (isQualified(place)) {
    if (place.lettering === 'capitals' || place.lettering === 'mixed') return isWellFormed(place) || isListed(place)
    return isListed(place) || (place.qualifier === 'shortened' && isWellFormed(place) && !isGlued)
  }
  if (!readsOn(following)) return false
  if (place.lettering === 'capitals') {
    if (isGlued) return place.knowledge === 'major' && !isDeathNotice(following) && (mark.kind === 'dash' || !isPersonName(place.written))
    return isListed(place) || (place.knowledge === 'unknown' && placeParts.test(place.written) && isWellFormed(place) && place.written.split(/\s+/).length <= 3)
  }
  if (place.lettering !== 'title' || isGlued || place.knowledge !== 'major' || isPersonName(place.written)) return false
  // A hyphen also parts the entries of lists and the titles of things; running text of some length must follow it.
  return mark.kind !== 'hyphen' || (mark.spacedBefore && mark.spacedAfter && following.length >= 80)
}

/** Running text, not a label, a score or a second place (`FRANCE - BELGIUM`). */
function readsOn(following: string): boolean {
  return following.length >= 25 && /\p{Ll}{2}/u.test(following.slice(0, 60))
}

/** `SIEGEL--Jerome Arthur, 98, of …` in a column of paid notices. */
function isDeathNotice(following: string): boolean {
  return /^[\p{L}. '’-]{2,50}, (?:age )?\d{1,3}\b/u.test(following) || /^[\p{L}. '’-]{2,50}\. (?:Beloved|Age|Passed|Devoted)/u.test(following)
}
