/** How a picture was made, in plain words. Addresses: IPTC NewsCodes, digital source type (cv.iptc.org/newscodes/digitalsourcetype). */
export interface SourceType {
  /** The last part of the address. */
  readonly code: string
  readonly label: string
  /** One line for whoever chooses. */
  readonly explanation: string
  /** True where a generator had a part in it, which readers are to be told. */
  readonly ai: boolean
}

const base = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

export const sourceTypes: readonly SourceType[] = [
  { code: 'digitalCapture', label: 'Photograph by a digital camera', explanation: 'As the camera took it, with no more than the usual toning and cropping.', ai: false },
  { code: 'computationalCapture', label: 'Photograph put together by the camera', explanation: 'Several exposures, or filled in by the camera’s own software, as a telephone does.', ai: false },
  { code: 'negativeFilm', label: 'Scan of a negative', explanation: 'Film, scanned.', ai: false },
  { code: 'positiveFilm', label: 'Scan of a slide', explanation: 'Film, scanned.', ai: false },
  { code: 'print', label: 'Scan of a print', explanation: 'Paper, scanned or photographed.', ai: false },
  { code: 'humanEdits', label: 'Photograph altered by a person', explanation: 'Retouched beyond toning and cropping, without a generator.', ai: false },
  { code: 'minorHumanEdits', label: 'Photograph with minor corrections', explanation: 'An older term for small corrections by a person.', ai: false },
  { code: 'algorithmicallyEnhanced', label: 'Photograph enhanced by an algorithm', explanation: 'Sharpened, cleared of noise or enlarged by a program that was not trained on pictures.', ai: false },
  { code: 'composite', label: 'Composite of several elements', explanation: 'Put together from two pictures or more.', ai: false },
  { code: 'compositeCapture', label: 'Composite of photographs', explanation: 'Put together from photographs alone.', ai: false },
  { code: 'compositeSynthetic', label: 'Composite with generated parts', explanation: 'Photographs and parts that a computer made.', ai: true },
  { code: 'compositeWithTrainedAlgorithmicMedia', label: 'Photograph changed with generative AI', explanation: 'Parts were added or taken out by a trained model.', ai: true },
  { code: 'trainedAlgorithmicMedia', label: 'Made by generative AI', explanation: 'The whole picture comes from a trained model.', ai: true },
  { code: 'algorithmicMedia', label: 'Made by an algorithm', explanation: 'Drawn by a program that was not trained on pictures, as a fractal.', ai: false },
  { code: 'dataDrivenMedia', label: 'Drawn from data', explanation: 'A chart or a map made from figures.', ai: false },
  { code: 'digitalCreation', label: 'Drawn by a person on a computer', explanation: 'An illustration or a graphic.', ai: false },
  { code: 'digitalArt', label: 'Digital art', explanation: 'An older term for what a person drew on a computer.', ai: false },
  { code: 'virtualRecording', label: 'Recorded in a virtual world', explanation: 'As in a game or a simulation.', ai: false },
  { code: 'screenCapture', label: 'Screenshot', explanation: 'What stood on a screen.', ai: false },
  { code: 'softwareImage', label: 'Made by software', explanation: 'An older term for anything a program made.', ai: false },
]

/** What is kept in a picture for a term: its whole address. */
export function sourceTypeAddress(code: string): string {
  return `${base}${code}`
}

/** The term of an address, whichever of `http` and `https` it is written with; null where it is none of the list. */
export function sourceTypeOf(address: string): SourceType | null {
  const code = address.trim().replace(/^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\//iu, '')
  return sourceTypes.find((type) => type.code.toLowerCase() === code.toLowerCase()) ?? null
}

export const dataMiningLabels = {
  '': 'Nothing said',
  'DMI-UNSPECIFIED': 'Unspecified',
  'DMI-ALLOWED': 'Allowed',
  'DMI-PROHIBITED-AIMLTRAINING': 'Not for training AI',
  'DMI-PROHIBITED-GENAIMLTRAINING': 'Not for training generative AI',
  'DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING': 'Only for search engines',
  'DMI-PROHIBITED': 'Prohibited',
  'DMI-PROHIBITED-SEECONSTRAINT': 'Prohibited, as the other constraints say',
  'DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR': 'Prohibited, as the rights in the file say',
  'DMI-PROHIBITED-SEELINKEDRIGHTSEXPR': 'Prohibited, as the linked rights say',
} as const
