import { body, crosshead, paragraph } from './body-builder.ts'
import { mintIdentifier } from './identifier.ts'
import { currentSchemaVersion, type Story } from './story.ts'

/**
 * The story a first start opens with. Place, people and events are invented; the faults are there on purpose,
 * one of each kind, so that a newcomer learns the Style panel by mending them.
 */
export function exampleStory(): Story {
  return {
    schemaVersion: currentSchemaVersion,
    id: mintIdentifier(),
    head: {
      kicker: 'HARBOR COUNCILs',
      headline: 'Port Ansel votes to bring back its night ferry',
      standfirst: 'The island’s last evening crossing was cut nine years ago. On Tuesday the council found the money to run it again, and a captain who remembers the route.',
      bylines: ['Ines Okafor'],
      slug: 'port-ansel-night-ferry',
      language: 'en-US',
      stylebook: 'ap',
    },
    body: body([
      paragraph([{ text: 'The council of Port Ansel voted 11 to 2 on Tuesday to bring back the night ferry to Lowen Island, ending a nine-year gap in the evening service.' }], {
        places: [{ city: 'Port Ansel', region: 'Maine' }],
        agency: 'AP',
      }),
      paragraph([{ text: '“We lost a generation of shift workers to the mainland because they could not get home,” said Councilwoman Marta Lindqvist, who brought the motion. “This is the boat that brings them back.”' }]),
      paragraph([{ text: 'The Lowen Island Ferry Trust (LIFT) will run two crossings a night, at 9:30 p.m. and 11 p.m., from the first week of  April.' }]),
      crosshead([{ text: 'A route by heart' }]),
      paragraph([{ text: '“I could steer it in the dark. Some winters I did. The rocks have not moved.”' }]),
      paragraph([{ text: 'Captain Tomas Brekke, 61, made the last crossing in in 2017. the trust has asked him to train two younger pilots before the summer.' }]),
      paragraph([{ text: 'The vote leaves one question open: who pays when the harbor freezes. The council will take it up in March.' }]),
    ]),
    pictures: [
      {
        id: mintIdentifier(),
        file: null,
        caption: 'The ferry Anneke leaves Port Ansel harbor on its last evening crossing, Oct. 14, 2017.',
        photographer: '',
        agency: '',
        via: '',
        role: 'photo',
        alt: 'A small white ferry with its lights on leaves a harbor at dusk.',
      },
    ],
  }
}
