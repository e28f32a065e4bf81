/** Agencies, broadcasters and release wires that stand in brackets in a dateline. */
const names = `AP|The AP|Associated Press|The Associated Press|Reuters|Reuters Health|Reuters Breakingviews|Reuters Life!|Thomson Reuters Foundation|AFP|Agence France-Presse|Agence France Presse|AFP Relaxnews|UPI|United Press International|
Xinhua|Xinhuanet|Bloomberg|Bloomberg News|Bloomberg Opinion|CNN|CNNMoney|CNNMoney.com|CNN Money|CNN Business|CNN Wire|CNN Español|CNBC|CBS|CBS News|CBSNewYork|CBSLA|CBS/AP|CBS News/AP|ABC|ABC News|NBC|NBC News|MSNBC|Fox|Fox News|BBC|BBC News|NPR|PBS|Sky News|
DPA|EFE|ANSA|AGI|Adnkronos|Kyodo|Kyodo News|Yonhap|TASS|ITAR-TASS|Interfax|Interfax-Ukraine|RIA Novosti|Sputnik|RFE/RL|RFI|RT|VOA|VOA News|DW|PTI|ANI|IANS|UNI|PA|PA Media|Press Association|CP|The Canadian Press|Canadian Press|AAP|APA|ATS|Keystone-ATS|Belga|ANP|TT|NTB|Ritzau|STT|PAP|CTK|MTI|BTA|Tanjug|Hina|BNS|LETA|ELTA|
JTA|RNS|CNS|CNA|Catholic News Service|CNS News|CNSNews.com|CNW|CNW Group|Canada Newswire|PRNewswire|PR Newswire|PRNewswire-USNewswire|PRNewswire-Asia|PRNewswire-FirstCall|PRNewswire-PRWeb|PRWEB|Business Wire|BusinessWire|Globe Newswire|GlobeNewswire|Marketwired|Marketwire|Market Wire|Accesswire|Newsfile|Newsfile Corp.|EIN Presswire|EINPresswire|PRLog|Cision|
AllAfrica|IPS|IRIN|BNO News|TNS|Tribune News Service|MCT|KUNA|SPA|WAM|MENA|MAP|APS|TAP|QNA|BNA|SANA|NNA|Petra|Anadolu|Anadolu Agency|AA|Tasnim|Fars|FNA|IRNA|ISNA|Mehr|Antara|Bernama|VNA|TNA|PNA|CNA|Jiji|Jiji Press|Nikkei|KCNA|Focus Taiwan|
Dow Jones|Dow Jones Newswires|MarketWatch|TheStreet|IFR|LPC|Argus|Platts|Newscore|NewsCore|StatePoint|NAPS|NAPSI|BPT|Stacker|The Conversation|HealthDay|HealthDay News|MedPage Today|Inside Science|Undark|ProPublica|Capital News Service|Cronkite News|Kaiser Health News|KHN|KFF Health News|States Newsroom|
HawaiiNewsNow|Hawaii News Now|The Daily Beast|The Center Square|Baptist Press|BP|LifeSiteNews|LifeSiteNews.com|CNA/EWTN News|EWTN News|ZENIT|UCAN|AsiaNews|AINA|Asharq Al-Awsat|Ma'an|WAFA|Arutz Sheva|Slate|Politico|The Hill|Gray News|Gray DC|NEXSTAR|NewsNation|Nexstar Media Wire|The Texas Tribune|CalMatters|Scripps News|Newsy|Spectrum News`

const known: ReadonlySet<string> = new Set(names.split('|').map((name) => nameKey(name.trim())))

/** Call signs of American stations, as they sign their copy: `WAFF`, `KHON2`, `WTVD-TV`, `KSL.com`. */
const callSign = /^[KW][A-Z]{2,3}(?: ?\d{1,2})?(?:[-/ ](?:TV|AM|FM|AP|CNN|NBC|CBS|ABC|FOX))?(?:\.com)?$/

function nameKey(name: string): string {
  return name.toLowerCase().replace(/[\s.]/g, '')
}

/** True for an agency, broadcaster or release wire that signs datelines; also for two of them joined (`AP/WAFF`). */
export function isAgency(name: string): boolean {
  const trimmed = name.trim()
  if (trimmed.length > 60) return false
  if (known.has(nameKey(trimmed)) || callSign.test(trimmed)) return true
  const parts = trimmed.split('/')
  return parts.length > 1 && parts.length < 4 && parts.some((part) => known.has(nameKey(part)) || callSign.test(part.trim()))
}
