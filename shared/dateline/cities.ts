import { majorCityNames, otherCityNames } from './cities-data.ts'

/** How much a name says about being a place. `word` is a place too, but more often an ordinary word or the name of a month. */
export type CityKnowledge = 'major' | 'known' | 'word' | 'unknown'

/**
 * Places that GeoNames' list of towns lacks under the name wires use: English and older names, transliterations,
 * parts of cities, and places that are no towns.
 */
const wireMajor = `New York|Washington|Geneva|Zurich|Kyiv|Kiev|Peking|Bombay|Calcutta|Madras|Rangoon|Saigon|Leningrad|Basel|Basle|Bern|Berne|Frankfurt|Duesseldorf|Nuremberg|Cologne|Munich|Vienna|Prague|Warsaw|
Rome|Milan|Turin|Florence|Venice|Naples|Genoa|Padua|Lisbon|Oporto|Seville|Saragossa|Antwerp|Ghent|Bruges|Liege|The Hague|Gothenburg|Copenhagen|Athens|Thessaloniki|Salonika|Belgrade|Bucharest|Sofia|Moscow|St. Petersburg|St Petersburg|
Cairo|Alexandria|Tripoli|Benghazi|Algiers|Tunis|Casablanca|Marrakesh|Marrakech|Khartoum|Addis Ababa|Damascus|Aleppo|Homs|Beirut|Sidon|Tyre|Jerusalem|Tel Aviv|Haifa|Ramallah|Gaza|Gaza City|Rafah|Khan Younis|Khan Yunis|Hebron|Nablus|Jenin|Bethlehem|
Baghdad|Basra|Mosul|Irbil|Erbil|Kirkuk|Fallujah|Tehran|Teheran|Isfahan|Kabul|Kandahar|Islamabad|Karachi|Lahore|Peshawar|Quetta|New Delhi|Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Bangalore|Srinagar|Kathmandu|Dhaka|Dacca|Colombo|Riyadh|Jeddah|Jiddah|Mecca|Medina|
Doha|Manama|Kuwait City|Sanaa|Aden|Muscat|Abu Dhabi|Dubai|Sharjah|Hong Kong|Macau|Macao|Taipei|Seoul|Pyongyang|Pusan|Busan|Tokyo|Kyoto|Osaka|Nagoya|Canton|Nanking|Urumqi|Lhasa|Phnom Penh|Hanoi|Ho Chi Minh City|Vientiane|Yangon|Naypyitaw|Kuala Lumpur|
Jakarta|Canberra|Sydney|Melbourne|Wellington|Auckland|Port Moresby|Mexico City|Panama City|Guatemala City|San Salvador|Port-au-Prince|Port of Spain|Santo Domingo|San Juan|Havana|Kingston|Bogota|Caracas|Quito|Lima|La Paz|Santiago|Buenos Aires|Montevideo|Asuncion|Brasilia|
Rio de Janeiro|Sao Paulo|Salvador|Quebec City|Quebec|Montreal|Toronto|Ottawa|Vancouver|Vatican City|Luxembourg|Monaco|Gibraltar|San Marino|Singapore|Djibouti|St. Louis|St Louis|Fort Worth|Las Vegas|Los Angeles|Salt Lake City|Oklahoma City|New Orleans|Honolulu|United Nations|
Johannesburg|Pretoria|Cape Town|Durban|Bloemfontein|Soweto|Harare|Lusaka|Nairobi|Mombasa|Kampala|Kigali|Bujumbura|Dar es Salaam|Lagos|Abuja|Accra|Abidjan|Dakar|Bamako|Ouagadougou|Niamey|N'Djamena|Ndjamena|Kinshasa|Brazzaville|Luanda|Maputo|Mogadishu|Asmara|Antananarivo|Juba|
Bonn|West Berlin|East Berlin|Lviv|Lvov|Kharkiv|Kharkov|Odesa|Odessa|Donetsk|Luhansk|Mariupol|Simferopol|Sevastopol|Minsk|Chisinau|Tbilisi|Yerevan|Baku|Tashkent|Almaty|Astana|Nur-Sultan|Bishkek|Dushanbe|Ashgabat|Reykjavik|Oslo|Stockholm|Helsinki|Tallinn|Riga|Vilnius|Bratislava|Ljubljana|Zagreb|Sarajevo|Skopje|Tirana|Pristina|Podgorica|Nicosia|Valletta|Edinburgh|Cardiff|Belfast|Dublin|Brussels|Strasbourg|Davos|Lausanne|Amsterdam|Rotterdam`

const wireOther = `Camp David|Cape Canaveral|Kennedy Space Center|Cape Kennedy|Guantanamo Bay|Guantanamo Bay Naval Base|Guantanamo|Joint Base Andrews|Andrews Air Force Base|Fort Meade|Fort Bragg|Fort Hood|Pearl Harbor|Aboard Air Force One|Aboard Air Force Two|Air Force One|
West Bank|Golan Heights|Capitol Hill|Hollywood|Brooklyn|Queens|Bronx|The Bronx|Manhattan|Staten Island|Long Island|Harlem|South Bend|Wall Street|Silicon Valley|Martha's Vineyard|Nantucket|Hyannis|Hyannis Port|Kennebunkport|Mar-a-Lago|Palm Beach|Hamptons|Pebble Beach|
Lake Buena Vista|Indian Wells|Flushing Meadows|Wimbledon|St. Andrews|Silverstone|Monte Carlo|Cannes|Nice|Deauville|Biarritz|Saint-Denis|Calais|Lourdes|Roland Garros|Bayreuth|Balmoral|Sandringham|Windsor|Salisbury|Zermatt|St. Moritz|Kitzbuehel|Cortina d'Ampezzo|Sochi|Pyeongchang|Yalta|
Diego Garcia|Midway Atoll|Wake Island|Pago Pago|Hagatna|Saipan|Charlotte Amalie|Incirlik|Kobane|Raqqa|Idlib|Bakhmut|Avdiivka|Pokrovsk|Chernobyl|Bucha|Irpin|Goma|Bunia|El Fasher|Port Sudan|Agadez|Kidal|Timbuktu|Maiduguri|Chibok|Baidoa|Kismayo|Bosaso|Hargeisa|Cox's Bazar|Sittwe`

/** Places whose names are first of all ordinary words; alone before a dash they say nothing. */
const ordinaryWords: ReadonlySet<string> = new Set(
  `Alliance|Alpine|Anthem|Atlantic|August|Banning|Bar|Bath|Batman|Battlefield|Bear|Bell|Bend|Boulder|Bright|Brush|Bush|Cadillac|Canyon|Casino|Celebration|Center|Central|Champlin|Clay|Cocoa|College|Colon|Commerce|Cork|Crystal|Date|Deal|Delta|Dent|Derby|Eagle|Economy|
Eden|Emerald|Enterprise|Fate|Fleet|Forest|Fountain|Friendly|Garner|Gateway|Globe|Golden|Grants|Gray|Greece|Green|Grove|Harvest|Hazard|Heath|Highland|Holiday|Holland|Holly|Homeland|Hook|Hope|Hurricane|Imperial|Independence|Justice|King|Lakes|Lander|Landing|Latina|Liberal|
Liberty|Male|Man|Manor|Marathon|March|Mason|Media|Mentor|Metro|Mission|Mobile|Mold|Most|Much|Mustang|Nice|Noble|Normal|Oasis|Opportunity|Oral|Orange|Pace|Pacific|Page|Paradise|Pearl|Police|Post|Price|Progress|Prospect|Prosper|Reading|Republic|Reserve|Reservoir|Ridge|Rifle|
Roman|Rugby|Sale|Same|Sandwich|Sandy|Savage|Save|Shaping|Sig|Soma|Split|Spring|Springs|Star|Sterling|Stone|Street|Sulphur|Summit|Sun|Sunrise|Sunset|Superior|Sur|Surprise|Swords|Talent|Temple|Terrace|Torrent|Tours|Triangle|Turbo|Una|Union|Unity|University|Valley|Van|Villas|Vista|Walker|Walnut|Ware|
Wedding|Welcome|Wells|Wheeling|Worth|Wright|Young|Justice|Normal|Energy|Friend|Protection|Truth|Victory|Hudson|Toyota|Hitachi|Fuji|Hilton|Harvard|Stanford|Hewlett`.split('|').map((word) => cityKey(word.trim())),
)

/** Places that are quite as often somebody's name; before a colon or alone in ordinary case they are taken for the person. */
const personNames: ReadonlySet<string> = new Set(
  `Abbott|Ada|Adams|Adrian|Alice|Allen|Anderson|Andrews|Anna|Anthony|Arlington|Arnold|Austin|Baker|Barry|Beverly|Blair|Bradford|Bradley|Brandon|Brooklyn|Brooks|Bryan|Bryant|Burke|Burton|Butler|Cameron|Campbell|Carroll|Carson|Charlotte|Chelsea|Chester|Clark|Cleveland|Clinton|Columbus|Concord|Craig|
Dallas|Darwin|David|Davidson|Davis|Dayton|Denver|Donna|Douglas|Duncan|Edwards|Elizabeth|Eugene|Evans|Florence|Franklin|Fraser|Frederick|Garcia|Gary|Geneva|Gilbert|Gore|Graham|Griffin|Hamilton|Harrison|Harvey|Hayes|Helena|Henderson|Holly|Hopkins|Houston|Howard|Hugo|Hull|Huntington|
Jackson|Jefferson|Jordan|Joshua|Kent|Kyle|Lafayette|Lancaster|Lawrence|Leon|Lincoln|Linda|Lindsay|Logan|London|Lucas|Lynn|Macon|Madison|Marco|Marina|Marion|Marshall|Martin|Mary|Mason|Melissa|Memphis|Mercedes|Milton|Mitchell|Monroe|Montgomery|Moore|Morris|Murphy|Murray|Nancy|Nelson|Newman|Newton|
Norman|Norton|Orlando|Palmer|Paris|Parker|Perry|Pierre|Phoenix|Powell|Preston|Raleigh|Richardson|Robinson|Rogers|Rochester|Roy|Rubio|Salvador|San Juan|Savannah|Scott|Sharon|Shaw|Sherman|Siena|Sofia|Spencer|Stanley|Stuart|Sullivan|Sydney|Taylor|Thompson|Thomson|Tracy|Trinity|Troy|Turner|Tyler|Vernon|Victoria|Vienna|
Vincent|Virginia|Walker|Wallace|Warner|Warren|Washington|Wayne|Webster|Wellington|Wells|Williams|Wilson|Winston|Woods|York`.split('|').map((word) => cityKey(word.trim())),
)

interface Tables {
  /** Key to the name in its usual case. */
  readonly major: ReadonlyMap<string, string>
  readonly other: ReadonlyMap<string, string>
}

let loaded: Tables | null = null

/** Laid out at the first question (some milliseconds), so that a start without datelines does not pay for it. */
function tables(): Tables {
  loaded ??= { major: tableOf(majorCityNames, wireMajor), other: tableOf(otherCityNames, wireOther) }
  return loaded
}

function tableOf(...lists: readonly string[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const list of lists) {
    for (const written of list.split('|')) {
      const name = written.trim()
      if (name !== '') table.set(cityKey(name), name)
    }
  }
  return table
}

/** `Saint`/`St.`, `Fort`/`Ft.`, `Mount`/`Mt.`, accents, case and stops make no difference. */
function cityKey(name: string): string {
  let key = name.toLowerCase()
  if (/[^a-z .'-]/.test(key)) key = withoutAccents(key)
  return key.replace(/[.\s]+/g, ' ').trim().replace(/^st /, 'saint ').replace(/^ft /, 'fort ').replace(/^mt /, 'mount ')
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('đ', 'd').replaceAll('ı', 'i').replaceAll('æ', 'ae').replace(/[’ʻ‘]/g, "'")
}

/** Wires write German umlauts as ae, oe, ue (`MUELHEIM`). */
function withoutUmlauts(key: string): string {
  return key.replaceAll('ae', 'a').replaceAll('oe', 'o').replaceAll('ue', 'u')
}

/** What is known of a name in any case, as it stands in copy. */
export function cityKnowledge(name: string): CityKnowledge {
  if (name.length > 40) return 'unknown'
  const { major, other } = tables()
  const key = cityKey(name)
  if (ordinaryWords.has(key)) return 'word'
  if (major.has(key)) return 'major'
  if (other.has(key)) return 'known'
  if (!/[aou]e/.test(key)) return 'unknown'
  const plain = withoutUmlauts(key)
  return major.has(plain) || other.has(plain) ? 'known' : 'unknown'
}

/** True for a place that is quite as often a person's name: `JACKSON`, `Paris`. */
export function isPersonName(name: string): boolean {
  return personNames.has(cityKey(name))
}

/** The name in its usual case where the list has exactly these letters (`McLean` for `MCLEAN`), else undefined. */
export function usualCase(name: string): string | undefined {
  const { major, other } = tables()
  const key = cityKey(name)
  const usual = major.get(key) ?? other.get(key)
  return usual !== undefined && usual.length === name.length && usual.toLowerCase() === name.toLowerCase() ? usual : undefined
}

/** Capitals and other great cities, and places that wires name often, in their usual case; what is first of all an ordinary word is left out. */
export function greatCities(): readonly string[] {
  return [...tables().major].flatMap(([key, name]) => (ordinaryWords.has(key) ? [] : [name]))
}
