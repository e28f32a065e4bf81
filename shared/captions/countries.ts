import type { CaptionChanges, CaptionData } from './caption-data.ts'

/** ISO 3166-1: each country by its three letters, with its two. */
const table =
  'ABW AW AFG AF AGO AO AIA AI ALA AX ALB AL AND AD ARE AE ARG AR ARM AM ASM AS ATA AQ ATF TF ATG AG AUS AU AUT AT AZE AZ BDI BI BEL BE BEN BJ BES BQ BFA BF BGD BD BGR BG BHR BH BHS BS BIH BA BLM BL BLR BY BLZ BZ BMU BM BOL BO BRA BR BRB BB BRN BN BTN BT BVT BV BWA BW CAF CF CAN CA CCK CC CHE CH CHL CL CHN CN CIV CI CMR CM COD CD COG CG COK CK COL CO COM KM CPV CV CRI CR CUB CU CUW CW CXR CX CYM KY CYP CY CZE CZ DEU DE DJI DJ DMA DM DNK DK DOM DO DZA DZ ECU EC EGY EG ERI ER ESH EH ESP ES EST EE ETH ET FIN FI FJI FJ FLK FK FRA FR FRO FO FSM FM GAB GA GBR GB GEO GE GGY GG GHA GH GIB GI GIN GN GLP GP GMB GM GNB GW GNQ GQ GRC GR GRD GD GRL GL GTM GT GUF GF GUM GU GUY GY HKG HK HMD HM HND HN HRV HR HTI HT HUN HU IDN ID IMN IM IND IN IOT IO IRL IE IRN IR IRQ IQ ISL IS ISR IL ITA IT JAM JM JEY JE JOR JO JPN JP KAZ KZ KEN KE KGZ KG KHM KH KIR KI KNA KN KOR KR KWT KW LAO LA LBN LB LBR LR LBY LY LCA LC LIE LI LKA LK LSO LS LTU LT LUX LU LVA LV MAC MO MAF MF MAR MA MCO MC MDA MD MDG MG MDV MV MEX MX MHL MH MKD MK MLI ML MLT MT MMR MM MNE ME MNG MN MNP MP MOZ MZ MRT MR MSR MS MTQ MQ MUS MU MWI MW MYS MY MYT YT NAM NA NCL NC NER NE NFK NF NGA NG NIC NI NIU NU NLD NL NOR NO NPL NP NRU NR NZL NZ OMN OM PAK PK PAN PA PCN PN PER PE PHL PH PLW PW PNG PG POL PL PRI PR PRK KP PRT PT PRY PY PSE PS PYF PF QAT QA REU RE ROU RO RUS RU RWA RW SAU SA SDN SD SEN SN SGP SG SGS GS SHN SH SJM SJ SLB SB SLE SL SLV SV SMR SM SOM SO SPM PM SRB RS SSD SS STP ST SUR SR SVK SK SVN SI SWE SE SWZ SZ SXM SX SYC SC SYR SY TCA TC TCD TD TGO TG THA TH TJK TJ TKL TK TKM TM TLS TL TON TO TTO TT TUN TN TUR TR TUV TV TWN TW TZA TZ UGA UG UKR UA UMI UM URY UY USA US UZB UZ VAT VA VCT VC VEN VE VGB VG VIR VI VNM VN VUT VU WLF WF WSM WS YEM YE ZAF ZA ZMB ZM ZWE ZW'

/** Names that captions use beside the one of the Unicode CLDR. */
const otherNames: Readonly<Record<string, string>> = {
  'united states of america': 'USA', us: 'USA', usa: 'USA', 'u.s.': 'USA', 'u.s.a.': 'USA',
  uk: 'GBR', 'u.k.': 'GBR', britain: 'GBR', 'great britain': 'GBR', england: 'GBR', scotland: 'GBR', wales: 'GBR', 'northern ireland': 'GBR',
  'czech republic': 'CZE', turkey: 'TUR', burma: 'MMR', myanmar: 'MMR', 'ivory coast': 'CIV', 'cape verde': 'CPV', swaziland: 'SWZ', macedonia: 'MKD', 'east timor': 'TLS', 'the netherlands': 'NLD', holland: 'NLD',
  'republic of ireland': 'IRL', 'south korea': 'KOR', 'republic of korea': 'KOR', 'north korea': 'PRK', 'russian federation': 'RUS', 'people’s republic of china': 'CHN', 'hong kong': 'HKG', macau: 'MAC', palestine: 'PSE', 'vatican': 'VAT', 'holy see': 'VAT',
  'democratic republic of the congo': 'COD', 'dr congo': 'COD', 'republic of the congo': 'COG', 'the gambia': 'GMB', 'the bahamas': 'BHS', 'the philippines': 'PHL', 'united arab emirates': 'ARE', uae: 'ARE',
}

interface Countries {
  readonly byCode: ReadonlyMap<string, { readonly code: string; readonly name: string }>
  readonly byName: ReadonlyMap<string, string>
}

let made: Countries | null = null

/** Made at the first question: the names are the runtime's own. */
function countries(): Countries {
  if (made !== null) return made
  const names = new Intl.DisplayNames('en', { type: 'region' })
  const byCode = new Map<string, { code: string; name: string }>()
  const byName = new Map(Object.entries(otherNames))
  const codes = table.split(' ')
  for (let at = 0; at < codes.length; at += 2) {
    const [code = '', short = ''] = [codes[at], codes[at + 1]]
    // `Myanmar (Burma)`, `Hong Kong SAR China`: the first of two names is the one in news copy.
    const name = (names.of(short) ?? code).replace(/ \(.*\)$| SAR China$/u, '')
    byCode.set(code, { code, name }).set(short, { code, name })
    byName.set(plain(name), code)
  }
  made = { byCode, byName }
  return made
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('&', 'and').trim()
}

/** The three letters of a country by its English name (ISO 3166-1, as IPTC Country Code asks); null where the name is none that is known. */
export function codeOfCountry(name: string): string | null {
  return countries().byName.get(plain(name)) ?? null
}

/** A country by its two or three letters: the three, and its English name; null where no country has them. */
export function countryOfCode(code: string): { readonly code: string; readonly name: string } | null {
  return countries().byCode.get(code.trim().toUpperCase()) ?? null
}

/** Whether a country and its code go together: the code is the country's, or there is none; null where the name is (not yet) a country's. */
export function isCodeOfCountry({ country, countryCode }: Pick<CaptionData, 'country' | 'countryCode'>): boolean | null {
  if (countryCode.trim() === '') return true
  const named = codeOfCountry(country)
  return named === null ? null : named === countryOfCode(countryCode)?.code
}

/**
 * A change of the country with its code along, where they went `together` before; a name that stands empty follows the
 * code. What a person has set apart stays apart.
 */
export function withCountryAlong(caption: Pick<CaptionData, 'country' | 'countryCode'>, changes: CaptionChanges, together: boolean): CaptionChanges {
  const { country, countryCode } = changes
  if (country !== undefined && countryCode === undefined && together) {
    const code = codeOfCountry(country)
    return code === null ? changes : { ...changes, countryCode: code }
  }
  if (countryCode !== undefined && country === undefined && caption.country.trim() === '') {
    const known = countryCode.trim().length === 3 ? countryOfCode(countryCode) : null
    return known === null ? changes : { ...changes, country: known.name }
  }
  return changes
}
