import { body, crosshead, paragraph } from './body-builder.ts'
import { mintIdentifier } from './identifier.ts'
import { currentSchemaVersion, type Story } from './story.ts'

/**
 * The story a first start opens with: it teaches by being mended. Place, people and events are invented; each
 * paragraph has one fault on purpose and says what to try on it. It is a draft like any other, to be thrown away and
 * brought back from Help.
 */
export function exampleStory(): Story {
  return {
    schemaVersion: currentSchemaVersion,
    id: mintIdentifier(),
    head: {
      kicker: 'START HERE',
      headline: 'Night ferry returns to Port Ansel',
      standfirst: 'Nothing here is true and the faults are there on purpose: mend them as you read. When you are done, move the story to the bin; the Help menu brings it back.',
      bylines: ['Ines Okafor'],
      slug: 'night-ferry-returns',
      language: 'en-US',
      stylebook: 'ap',
    },
    body: body([
      paragraph([{ text: 'Port Ansel, Maine (AP) - The council voted 11 to 2 on Tuesday to bring back the night ferry to Lowen Island.' }]),
      paragraph([{ text: 'The words before that dash are a dateline, typed by hand. Click them: a card says how this stylebook writes it, and its button does so.' }]),
      paragraph([{ text: 'After the vote, the boat will will run twice a night from the first week of April. F8 goes from one finding to the next; the card that opens has the fix, and says why.' }]),
      paragraph([{ text: '“We lost shift workers to the mainland because they could not get home,” Councilwoman Marta Lindqvist said. “This is the boat that brings them back.”' }]),
      crosshead([{ text: 'A route by heart' }]),
      paragraph([{ text: '“I could steer it in the dark. Some winters I did. The rocks have not moved.”' }]),
      paragraph([{ text: 'Nobody can tell who speaks there. Write Captain Tomas Brekke said: before the opening mark, and the finding goes. Attribute quote, in the Story menu, offers the speakers named so far; the Quotes panel lists every quote with its own.' }]),
      crosshead([{ text: 'When the house is wrong' }]),
      paragraph([{ text: 'The bell aboard goes clang clang at every landing, and it is meant to. Waive the finding and give your reason: the words pass, and the reason stays on record.' }]),
      paragraph([{ text: 'The quay is called Anders Quay here and Andersen Quay in the caption. Find and replace, in the Edit menu, mends every place at once; one undo takes it back.' }]),
      paragraph([{ text: 'All commands, in the View menu, finds everything Copydesk can do by a few letters of its name.' }]),
      crosshead([{ text: 'Out of the door' }]),
      paragraph([{ text: 'The picture has nobody to thank: its form is in the Pictures panel. When no error is left, the Publish panel sends the story to the preview press on this machine and opens the page a reader would see.' }]),
    ]),
    pictures: [
      {
        id: mintIdentifier(),
        file: null,
        caption: 'The ferry Anneke leaves Andersen Quay in Port Ansel on its last evening crossing, Oct. 14, 2017.',
        photographer: '',
        agency: '',
        via: '',
        role: 'photo',
        alt: 'A small white ferry with its lights on leaves a harbor at dusk.',
      },
    ],
  }
}
