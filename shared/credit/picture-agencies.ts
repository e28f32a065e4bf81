/** Agencies, libraries and papers that sign pictures, in their usual spelling. */
const names = `AP|Associated Press|The Associated Press|AP Images|AP Photo|Invision|AFP|AFP Photo|Agence France-Presse|Agence France Presse|Reuters|Thomson Reuters|Action Images|EPA|EPA-EFE|EFE|European Pressphoto Agency|PA|PA Wire|PA Images|PA Archive|PA Media|Press Association|Press Association Images|Empics|
UPI|DPA|dpa|picture alliance|picture-alliance|ANP|ANSA|Belga|TT|NTB|Scanpix|Ritzau Scanpix|Lehtikuva|Keystone|APA|PAP|CTK|MTI|LUSA|TASS|ITAR-TASS|Sputnik|RIA Novosti|Xinhua|Xinhua News Agency|Kyodo|Kyodo News|Jiji|Yonhap|KCNA|PTI|ANI|IANS|AAP|AAP Image|NZME|CP|The Canadian Press|Canadian Press|
Getty|Getty Images|Getty Images Europe|Getty Images North America|Getty Images Sport|Getty Images News|Getty Images for|iStock|iStockphoto|Thinkstock|WireImage|FilmMagic|Redferns|Archive Photos|Hulton Archive|Hulton Archive/Getty Images|Bettmann|Bettmann Archive|Moment RF|Stone RF|LightRocket|NurPhoto|SOPA Images|
Anadolu|Anadolu Agency|Bloomberg|Bloomberg via Getty Images|Corbis|Corbis News|Demotix|Alamy|Alamy Stock Photo|Alamy Live News|Shutterstock|REX|Rex|Rex Features|REX Shutterstock|Rex/Shutterstock|REX/Shutterstock|BPI|ZUMA|ZUMA Press|ZUMA Wire|ZUMAPRESS.com|Zuma Press Wire|Splash|Splash News|Backgrid|INPHO|Inpho|Presseye|Press Eye|
Sportsfile|Sportsphoto|Allstar|Allstar Picture Library|Allsport|USATSI|USA TODAY Sports|USA Today Sports|Icon Sportswire|Icon SMI|Imagn|Imagn Images|CSM|TNS|MCT|KRT|Tribune News Service|Redux|Magnum|Magnum Photos|VII|Noor|Polaris|Panos|Panos Pictures|Contour|Abaca|Sipa|SIPA|Sipa USA|SIPA Press|Gamma|Gamma-Rapho|
Hans Lucas|SWNS|Mirrorpix|Caters|Cavendish Press|Solent News|Geograph|ТАСС|РИА Новости|Jiji Press|Al Jazeera|MAXPPP|Maxppp|Bestimage|Divergence|Cosmos|Agence VU|Ostkreuz|laif|Imago|IMAGO|Science Photo Library|Science Source|National Geographic|National Geographic Creative|ClassicStock|Mary Evans|Bridgeman Images|Ronald Grant Archive|Everett Collection|Photofest|Kobal|Kobal Collection|
Unsplash|Pexels|Pixabay|Flickr|Wikimedia|Wikimedia Commons|Wikipedia|Creative Commons|Adobe Stock|Dreamstime|Depositphotos|123RF|Fotolia|500px|NASA|ESA|NOAA|USGS|CERN|FEMA|AMISOM|MINUSCA|UNHCR|UNICEF|Crown Copyright|US Navy Photo|US Navy|U.S. Navy|US Air Force|U.S. Air Force|US Army|U.S. Army|
The New York Times|New York Times|NYT|The Washington Post|Washington Post|USA TODAY|USA Today|The Sun|The Mirror|Los Angeles Times|LA Times|Chicago Tribune|Boston Globe|The Boston Globe|The Guardian|the Guardian|The Observer|the Observer|The Times|The Sunday Times|The Telegraph|The Independent|Evening Standard|Daily Mail|Financial Times|FT|
CNN|CNET|NBC|NBC News|NBCU|ABC|CBS|CBS News|Fox News|PBS|NPR|BBC|BBC News|ITV|Channel 4|Sky|Sky News|HBO|Netflix|Disney|Universal|Warner Bros.|Paramount|Sony Pictures|RFI|RTE|CBC|The Verge|Wired|WIRED|Quartz|Politico|POLITICO|Slate|Vox|HuffPost|Mashable|TechCrunch|Google|Amazon|Apple|Facebook|Twitter|Instagram|YouTube|Microsoft|Samsung`

const known: ReadonlySet<string> = new Set(names.split('|').map((name) => nameKey(name)))

/** Names that end a caption so seldom as a word of their own that no sentence end is needed before them. */
const unmistakable: ReadonlySet<string> = new Set(
  `Getty Images|AFP|AFP/Getty Images|Reuters|REUTERS|EPA|EPA-EFE|USATSI|Shutterstock|Alamy|Alamy Stock Photo|iStock|iStockphoto|Thinkstock|Corbis|WireImage|FilmMagic|AP Photo|AFP Photo|Associated Press|Press Association|PA Wire|PA Images|REX|Rex Features|ZUMA Press|Splash News|Anadolu Agency|Agence France-Presse|Agence France Presse|Wikimedia Commons|Science Photo Library|Sipa USA|Magnum Photos|Invision|USA TODAY Sports|Xinhua|INPHO|Sportsfile|NurPhoto|The Associated Press|PA Media|REX Features|Everett Collection|SWNS|Mirrorpix|EFE|TASS|Yonhap|Kyodo News|Jiji Press|Bridgeman Images|Adobe Stock|Imagn Images`.split('|'),
)

const organisation =
  /(?:^|[\s-])(?:images?|pictures?|pics|photos?|photography|photographers?|press|news|newspapers?|times|post|tribune|herald|gazette|journal|chronicle|globe|magazine|media|agency|agence|agentur|studios?|productions?|films?|entertainment|sports?|archives?|library|collections?|museum|gallery|university|college|institute|society|association|associates|foundation|trust|council|ministry|office|department|police|government|government's|parliament|party|company|corporation|group|ltd|limited|llc|inc|plc|gmbh|co|corp|organisation|organization|features|wire|network|channel|television|tv|radio|records|books|house|publishing|creative|commons|infographics|graphics|supplied|handout|pool|courtesy|creators?|staff|file|files|service|services|stock|force|navy|army|airlines|airways|theatre|theater|orchestra|club|bank|center|centre|committee|commission|ap|afp|epa|reuters|getty)\.?$/i

/** Latin capitals with no small letters, as `INPHO`, `BPI`, `USATSI`; two to six letters. */
const acronym = /^[A-Z][A-Z&.]{1,5}$/

function nameKey(name: string): string {
  return name.trim().toLowerCase().replace(/[.\s]+/g, ' ').trim()
}

/** True for an agency, library, paper or broadcaster on the list, in any case. */
export function isKnownAgency(name: string): boolean {
  return name.length <= 60 && known.has(nameKey(name))
}

/** `Getty Images for Tarn Film Festival`: the agency worked for a client. */
function isOnBehalf(name: string): boolean {
  const at = name.indexOf(' for ')
  return at > 0 && at < 40 && isKnownAgency(name.slice(0, at))
}

/** True for what can only be an organisation: listed, an acronym, or ending in a word such as Images, Press, Ltd. */
export function isOrganisation(name: string): boolean {
  const trimmed = name.trim()
  return isKnownAgency(trimmed) || /^(?:special to (?:the )?|CC BY|staff |(?:Ministry|Department|Office|University|Institute|Museum|Bank|City|Port|Library|Society|Embassy|Government) of )/iu.test(trimmed) || isOnBehalf(trimmed) || acronym.test(trimmed) || (trimmed.length <= 120 && organisation.test(trimmed)) || /\.(?:com|org|net|tv|co\.uk)$/i.test(trimmed) || /['’]s(?:\s|$)/.test(trimmed)
}

/** True for a name that may be taken for a credit at the end of a caption although no sentence ends before it. */
export function isUnmistakableAgency(name: string): boolean {
  return unmistakable.has(name.trim())
}
