const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)'
const date = new RegExp(`\\b${month}\\b\\.?,? ?\\d{1,4}\\b|\\b\\d{1,2}(?:st|nd|rd|th)? ${month}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\b(?:in|from|since|circa|taken in|dated) (?:1[89]|20)\\d{2}\\b|\\bundated\\b|\\bdate unknown\\b`, 'iu')

/** True where a text gives a date: day and month, month and year, `in 1987`, or says that there is none (`undated`). A weekday alone is no date. */
export function givesDate(text: string): boolean {
  return date.test(text)
}
