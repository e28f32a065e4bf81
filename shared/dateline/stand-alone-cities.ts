import type { DatelinePlace } from './dateline.ts'

/** Cities that need no state or country in a dateline, with the one they belong to (AP Stylebook, datelines; later editions' additions included). */
const rows = `Atlanta=Georgia|Baltimore=Maryland|Boston=Massachusetts|Chicago=Illinois|Cincinnati=Ohio|Cleveland=Ohio|Dallas=Texas|Denver=Colorado|Detroit=Michigan|Honolulu=Hawaii|Houston=Texas|
Indianapolis=Indiana|Las Vegas=Nevada|Los Angeles=California|Miami=Florida|Milwaukee=Wisconsin|Minneapolis=Minnesota|New Orleans=Louisiana|New York=New York|Oklahoma City=Oklahoma|Philadelphia=Pennsylvania|
Phoenix=Arizona|Pittsburgh=Pennsylvania|St. Louis=Missouri|Salt Lake City=Utah|San Antonio=Texas|San Diego=California|San Francisco=California|Seattle=Washington|Washington=District of Columbia|
Beijing=China|Berlin=Germany|Brussels=Belgium|Geneva=Switzerland|Gibraltar=Gibraltar|Guatemala City=Guatemala|Havana=Cuba|Hong Kong=China=Hong Kong|Jerusalem=Israel|London=United Kingdom=England=Britain|Luxembourg=Luxembourg|Macao=China=Macao|Macau=China=Macao|
Mexico City=Mexico|Monaco=Monaco|Montreal=Quebec=Canada|Moscow=Russia|New Delhi=India|Panama City=Panama|Paris=France|Quebec City=Quebec=Canada|Rio de Janeiro=Brazil|Rome=Italy|San Marino=San Marino|Singapore=Singapore|
Stockholm=Sweden|Tokyo=Japan|Toronto=Ontario=Canada|Vatican City=Vatican City|Vienna=Austria|United Nations|Amsterdam=Netherlands|Baghdad=Iraq|Bangkok=Thailand|Beirut=Lebanon|Cairo=Egypt|Djibouti=Djibouti|Dublin=Ireland|
Helsinki=Finland|Islamabad=Pakistan|Istanbul=Turkey|Johannesburg=South Africa|Kuwait City=Kuwait|Madrid=Spain|Milan=Italy|Munich=Germany|Prague=Czech Republic|Sao Paulo=Brazil|Shanghai=China|Sydney=Australia|Zurich=Switzerland`

const homes: ReadonlyMap<string, readonly string[]> = new Map(
  rows.split('|').map((row) => {
    const [city = '', ...home] = row.trim().split('=')
    return [cityKey(city), home] as const
  }),
)

/** The cities that stand alone, in their usual case. */
export const standAloneCities: readonly string[] = rows.split('|').map((row) => row.trim().split('=')[0] ?? '')

function cityKey(city: string): string {
  return city.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('.', '')
}

const unitedStates = 'United States'

/** True where the city is written without its state or country. Paris in Texas is not the Paris that stands alone. */
export function standsAlone({ city, region, country }: DatelinePlace): boolean {
  const home = homes.get(cityKey(city))
  if (home === undefined) return false
  const isHome = (name: string | undefined): boolean => name === undefined || home.includes(name) || name === unitedStates
  return isHome(region) && isHome(country)
}
