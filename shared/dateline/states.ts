/** A US state or Canadian province, and every way copy shortens it. */
export interface State {
  readonly name: string
  /** As the AP Stylebook writes it after a city (state names); the full name where AP never shortens it. */
  readonly ap: string
  readonly postal: string
  readonly country: 'United States' | 'Canada'
  /** Older and looser shortenings seen in copy. */
  readonly also: readonly string[]
}

type Row = readonly [name: string, ap: string, postal: string, also?: string]

/** AP Stylebook, state names: Alaska, Hawaii, Idaho, Iowa, Maine, Ohio, Texas and Utah are never shortened. */
const unitedStates: readonly Row[] = [
  ['Alabama', 'Ala.', 'AL'], ['Alaska', 'Alaska', 'AK', 'Alas.'], ['Arizona', 'Ariz.', 'AZ'], ['Arkansas', 'Ark.', 'AR'], ['California', 'Calif.', 'CA', 'Cal.|Cali.'],
  ['Colorado', 'Colo.', 'CO', 'Col.'], ['Connecticut', 'Conn.', 'CT', 'Ct.'], ['Delaware', 'Del.', 'DE'], ['District of Columbia', 'D.C.', 'DC'], ['Florida', 'Fla.', 'FL', 'Flor.'],
  ['Georgia', 'Ga.', 'GA'], ['Hawaii', 'Hawaii', 'HI', 'Hawai\'i|Haw.'], ['Idaho', 'Idaho', 'ID', 'Ida.'], ['Illinois', 'Ill.', 'IL', 'Ills.'], ['Indiana', 'Ind.', 'IN'],
  ['Iowa', 'Iowa', 'IA', 'Ia.'], ['Kansas', 'Kan.', 'KS', 'Kans.|Kas.'], ['Kentucky', 'Ky.', 'KY', 'Ken.'], ['Louisiana', 'La.', 'LA'], ['Maine', 'Maine', 'ME', 'Me.'],
  ['Maryland', 'Md.', 'MD'], ['Massachusetts', 'Mass.', 'MA'], ['Michigan', 'Mich.', 'MI'], ['Minnesota', 'Minn.', 'MN'], ['Mississippi', 'Miss.', 'MS'],
  ['Missouri', 'Mo.', 'MO'], ['Montana', 'Mont.', 'MT'], ['Nebraska', 'Neb.', 'NE', 'Nebr.'], ['Nevada', 'Nev.', 'NV'], ['New Hampshire', 'N.H.', 'NH'],
  ['New Jersey', 'N.J.', 'NJ'], ['New Mexico', 'N.M.', 'NM', 'N.Mex.|N. Mex.'], ['New York', 'N.Y.', 'NY'], ['North Carolina', 'N.C.', 'NC'], ['North Dakota', 'N.D.', 'ND', 'N.Dak.|N. Dak.'],
  ['Ohio', 'Ohio', 'OH', 'O.'], ['Oklahoma', 'Okla.', 'OK'], ['Oregon', 'Ore.', 'OR', 'Oreg.'], ['Pennsylvania', 'Pa.', 'PA', 'Penn.|Penna.'], ['Rhode Island', 'R.I.', 'RI'],
  ['South Carolina', 'S.C.', 'SC'], ['South Dakota', 'S.D.', 'SD', 'S.Dak.|S. Dak.'], ['Tennessee', 'Tenn.', 'TN'], ['Texas', 'Texas', 'TX', 'Tex.'], ['Utah', 'Utah', 'UT'],
  ['Vermont', 'Vt.', 'VT'], ['Virginia', 'Va.', 'VA'], ['Washington', 'Wash.', 'WA', 'Washington State'], ['West Virginia', 'W.Va.', 'WV', 'W. Va.'], ['Wisconsin', 'Wis.', 'WI', 'Wisc.'],
  ['Wyoming', 'Wyo.', 'WY'], ['Puerto Rico', 'Puerto Rico', 'PR', 'P.R.'],
]

/** AP Stylebook, Canadian datelines: the province is written in full. */
const canadianProvinces: readonly Row[] = [
  ['Alberta', 'Alberta', 'AB', 'Alta.'], ['British Columbia', 'British Columbia', 'BC', 'B.C.'], ['Manitoba', 'Manitoba', 'MB', 'Man.'],
  ['New Brunswick', 'New Brunswick', 'NB', 'N.B.'], ['Newfoundland and Labrador', 'Newfoundland and Labrador', 'NL', 'N.L.'], ['Newfoundland', 'Newfoundland', 'NF', 'Nfld.'],
  ['Nova Scotia', 'Nova Scotia', 'NS', 'N.S.'], ['Northwest Territories', 'Northwest Territories', 'NT', 'N.W.T.'], ['Nunavut', 'Nunavut', 'NU'],
  ['Ontario', 'Ontario', 'ON', 'Ont.'], ['Prince Edward Island', 'Prince Edward Island', 'PE', 'P.E.I.'], ['Quebec', 'Quebec', 'QC', 'Que.|Québec'],
  ['Saskatchewan', 'Saskatchewan', 'SK', 'Sask.'], ['Yukon', 'Yukon', 'YT', 'Yukon Territory'],
]

const rowsOf = (rows: readonly Row[], country: State['country']): State[] => rows.map(([name, ap, postal, also]) => ({ name, ap, postal, country, also: also === undefined ? [] : also.split('|') }))

export const states: readonly State[] = [...rowsOf(unitedStates, 'United States'), ...rowsOf(canadianProvinces, 'Canada')]

const byName: ReadonlyMap<string, State> = new Map(states.map((state) => [state.name.toLowerCase(), state]))
const byWriting: ReadonlyMap<string, State> = new Map(states.flatMap((state) => [state.name, state.ap, ...state.also].map((form) => [writingKey(form), state] as const)))
const byPostal: ReadonlyMap<string, State> = new Map(states.map((state) => [state.postal, state]))

/** Stops and spaces are the first things copy gets wrong: `N.C`, `N. C.`, `Calif`. */
function writingKey(form: string): string {
  return form.toLowerCase().replace(/[.\s]/g, '')
}

/** The state or province called by its full name, as a parsed dateline holds it. */
export function stateNamed(name: string): State | undefined {
  return byName.get(name.toLowerCase())
}

/** The state or province that copy means by `Ala.`, `ALA`, `Alabama`, `N.C`, `AL` (postal codes in capitals only). */
export function stateWritten(form: string): State | undefined {
  const trimmed = form.trim()
  if (trimmed.length > 30) return undefined
  return byPostal.get(trimmed) ?? byWriting.get(writingKey(trimmed))
}

/** True for a shortening (`Ala.`, `AL`), false for a name in full. */
export function isStateShortened(form: string): boolean {
  const state = stateWritten(form)
  return state !== undefined && writingKey(form) !== writingKey(state.name)
}
