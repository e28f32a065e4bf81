import { isPersonShaped } from '../../credit/names.ts'
import { writeCredit } from '../../credit/write-credit.ts'
import type { Picture } from '../../story/story.ts'
import type { StoryRule } from '../rule.ts'
import { creditOf } from '../story-text.ts'
import { changePicture, onPicture } from '../text/picture-blocks.ts'

export const creditEmbedded: StoryRule = {
  id: 'credit-embedded',
  scope: 'story',
  category: 'credit',
  title: 'Credit against the picture’s own',
  rationale: 'IPTC Photo Metadata Standard, Creator and Credit Line: the file says who made it, and a credit line that says otherwise is wrong or needs a reason. Held against what the file said when it was added; a name left out, shortened or with its accents gone is no contradiction.',
  severity: 'warning',
  check: ({ pictures }, { stylebook }) =>
    pictures.flatMap((picture) => {
      const { embedded } = picture
      if (embedded === undefined) return []
      const line = writeCredit(creditOf(picture), stylebook.credit)
      const wrongName = contradicts(picture.photographer, embedded.photographer, picture) && isPersonShaped(embedded.photographer)
      const wrongAgency = contradicts(picture.agency, embedded.agency, picture)
      if (line === '' || !(wrongName || wrongAgency)) return []
      const said = [wrongName ? embedded.photographer : '', wrongAgency ? embedded.agency : ''].filter((each) => each !== '').join(' / ')
      const take = changePicture('Credit it as the file does', picture, [
        ...(wrongName ? [{ field: 'photographer', start: 0, end: picture.photographer.length, insert: embedded.photographer } as const] : []),
        ...(wrongAgency ? [{ field: 'agency', start: 0, end: picture.agency.length, insert: embedded.agency } as const] : []),
      ])
      return [onPicture(picture, 'credit', 0, line.length, `The picture’s own data name “${said}”, its credit line does not. Find out which is right.`, [take])]
    }),
  examples: {
    match: [
      { kind: 'caption', text: 'A ferry leaves Oldport', picture: { photographer: 'Ann Poe', agency: 'Reuters', embedded: { photographer: 'Jon Roe', agency: 'Reuters' } }, stylebook: 'rfi', finds: 'ANN POE / Reuters' },
      { kind: 'caption', text: 'A ferry leaves Oldport', picture: { photographer: 'Ann Poe', agency: 'Reuters', embedded: { photographer: 'Ann Poe', agency: 'AFP' } }, stylebook: 'rfi' },
    ],
    pass: [
      { kind: 'caption', text: 'A ferry leaves Oldport', picture: { photographer: 'Ann Poe', agency: 'Reuters' } },
      { kind: 'caption', text: 'A ferry leaves Oldport', picture: { photographer: 'Zoe Ruiz', agency: 'AFP', embedded: { photographer: 'ZOË RUIZ', agency: 'Agence France-Presse' } } },
      { kind: 'caption', text: 'A ferry leaves Oldport', picture: { photographer: '', agency: 'AFP', embedded: { photographer: 'Zoe Ruiz', agency: 'AFP via Getty Images' } } },
      { kind: 'caption', text: 'A ferry leaves Oldport', picture: { photographer: 'Zoe Ruiz', agency: 'AFP', embedded: { photographer: '', agency: '' } } },
    ],
  },
}

const sameHouse: Readonly<Record<string, string>> = { 'agence france presse': 'afp', 'associated press': 'ap', 'the associated press': 'ap', 'ap photo': 'ap', 'thomson reuters': 'reuters', getty: 'getty images' }

/** True where both name somebody and neither's words are all among the other's; what stands in another field of the credit counts too. */
function contradicts(written: string, embedded: string, picture: Picture): boolean {
  const [own, file] = [wordsOf(written), wordsOf(embedded)]
  if (own.length === 0 || file.length === 0) return false
  const all = new Set([...own, ...wordsOf(picture.photographer), ...wordsOf(picture.agency), ...wordsOf(picture.via)])
  const inFile = new Set(file)
  return !file.every((word) => all.has(word)) && !own.every((word) => inFile.has(word))
}

/** The words that tell one name from another: no accents, no case, no initials. */
function wordsOf(name: string): string[] {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return (sameHouse[plain] ?? plain).split(' ').filter((word) => word.length > 1 && word !== 'via')
}
