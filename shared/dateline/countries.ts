/** Countries and the like by which datelines place a city, in the spelling English-language wires use; other spellings after `=`. */
const rows = `Afghanistan|Albania|Algeria|American Samoa|Andorra|Angola|Anguilla|Antarctica|Antigua and Barbuda=Antigua|Argentina|Armenia|Aruba|Australia|Austria|Azerbaijan|Bahamas=The Bahamas|
Bahrain|Bangladesh|Barbados|Belarus=Byelorussia|Belgium|Belize|Benin|Bermuda|Bhutan|Bolivia|Bosnia-Herzegovina=Bosnia and Herzegovina=Bosnia & Herzegovina|Bosnia|Botswana|Brazil|
British Virgin Islands|Brunei|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Cape Verde=Cabo Verde|Cayman Islands|Central African Republic|Chad|Chile|China|Colombia|
Comoros|Congo=Republic of Congo|Democratic Republic of Congo=Democratic Republic of the Congo=DR Congo=DRC=D.R. Congo|Costa Rica|Croatia|Cuba|Curacao|Cyprus|Czech Republic=Czechia|Czechoslovakia|Denmark|
Djibouti|Dominica|Dominican Republic|East Germany|East Timor=Timor-Leste|Ecuador|Egypt|El Salvador|England|Equatorial Guinea|Eritrea|Estonia|Eswatini=Swaziland|Ethiopia|
Falkland Islands|Faroe Islands|Fiji|Finland|France|French Guiana|French Polynesia|Gabon|Gambia=The Gambia|Georgia|Germany|Ghana|Gibraltar|Greece|Greenland|Grenada|Guadeloupe|
Guam|Guatemala|Guernsey|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Isle of Man|Israel|Italy|Ivory Coast=Cote d'Ivoire|
Jamaica|Japan|Jersey|Jordan|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|
Macao=Macau|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Martinique|Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|
Mozambique|Myanmar|Burma|Namibia|Nauru|Nepal|Netherlands=The Netherlands=Holland|New Caledonia|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia=Macedonia|Northern Cyprus|
Northern Ireland|Northern Mariana Islands|Norway|Oman|Pakistan|Palau|Palestine|Palestinian Territories|Occupied West Bank|West Bank|Gaza Strip=Gaza|Panama|Papua New Guinea|Paraguay|Peru|Philippines=The Philippines|Poland|
Portugal|Qatar|Reunion|Romania|Russia|Rwanda|Saint Kitts and Nevis=St. Kitts and Nevis=St. Kitts|Saint Lucia=St. Lucia|Saint Vincent and the Grenadines=St. Vincent|Samoa|San Marino|Saudi Arabia|
Scotland|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|Somaliland|South Africa|South Korea=Republic of Korea|South Sudan|South Vietnam|Soviet Union=USSR=U.S.S.R.|Spain|Sri Lanka|
Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad and Tobago=Trinidad|Tunisia|Turkey=Turkiye=Türkiye|Turkmenistan|Turks and Caicos Islands|
Tuvalu|Uganda|Ukraine|United Arab Emirates=UAE=U.A.E.|United Kingdom=UK=U.K.|Britain=Great Britain|United States=US=U.S.=USA=U.S.A.=United States of America|Uruguay|Uzbekistan|Vanuatu|Vatican City=Vatican|Venezuela|
Vietnam|Wales|West Germany|Western Sahara|Yemen|Yugoslavia|Zaire|Zambia|Zimbabwe|Crimea|Chechnya|Dagestan|Kashmir|Iraqi Kurdistan|Corsica|Sicily|Sardinia|Bavaria|Catalonia|Tibet|Xinjiang|Bali`

const byWriting: ReadonlyMap<string, string> = new Map(
  rows.split('|').flatMap((row) => {
    const forms = row.trim().split('=')
    const name = forms[0] ?? ''
    return forms.map((form) => [writingKey(form), name] as const)
  }),
)

function writingKey(form: string): string {
  return form.toLowerCase().replace(/[.\s]/g, '').replaceAll('’', "'")
}

/** The country (or part of one that datelines use like a country, as `England`) that copy means, in its usual English name. */
export function countryWritten(form: string): string | undefined {
  const trimmed = form.trim()
  if (trimmed.length > 50) return undefined
  return byWriting.get(writingKey(trimmed))
}
