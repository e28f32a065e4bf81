/** Words that give a quotation to its speaker. */

const plain = `say state tell add explain continue note argue insist claim admit acknowledge allege announce answer ask assert boast caution charge
 comment complain concede conclude confess confirm contend counter cry declare demand deny disclose emphasize emphasise exclaim explode
 express fire gush hint indicate inform inquire joke lament maintain mention mock muse observe offer opine plead pledge point predict
 proclaim promise propose protest quip reason recall recommend recount reflect reiterate relate remark remember remind repeat reply report
 respond retort reveal scoff shout sigh signal speculate stress suggest sum summarize summarise swear testify theorize tweet underline
 underscore urge vow warn whisper wonder worry yell rant seethe snap thunder blast slam denounce describe call brand dub label term deem
 characterize characterise accuse attack criticize criticise condemn praise hail welcome defend dismiss decry deride tout chant sing
 post read identify refer quote cite write jot scold scream shoot stipulate specify summon conjecture advise agree disagree begin close open
 encourage echo fume gripe grumble interject joke mutter nod plead press push quiz rail rejoin scribble spell stammer sneer telegraph toll
 implore marvel mourn object order posit preach profess rebut rebuke rejoice remonstrate request submit surmise taunt tease venture
 vent voice volunteer bemoan berate beseech blame brag concur convey decide elaborate enthuse find feel think believe hope know guess
 figure go laugh smile grin shrug restrict prohibit`.split(/\s+/u)

const irregular: Readonly<Record<string, string>> = {
  said: 'say', says: 'say', saying: 'say', told: 'tell', wrote: 'write', written: 'write', swore: 'swear', shot: 'shoot', sang: 'sing', began: 'begin',
  thought: 'think', found: 'find', felt: 'feel', knew: 'know', went: 'go', goes: 'go', put: 'put', puts: 'put', read: 'read', replied: 'reply', denied: 'deny', cried: 'cry', testified: 'testify',
}

/** Verbs that also do plainer work: they give a quotation only when they touch it. */
const weak = new Set('call brand dub label term deem describe attack accuse find feel think believe hope know guess figure go laugh smile grin shrug put open close begin press push fire point read order offer report post refer cite quote shoot nod spell toll charge welcome praise hail defend blame decide agree'.split(' '))

interface Cue {
  readonly base: string
  readonly weak: boolean
  /** `saying`: the speaker is the subject of the sentence before it. */
  readonly participle: boolean
}

const cues = new Map<string, Cue>()
for (const base of plain) {
  const add = (form: string, participle: boolean) => cues.set(form, { base, weak: weak.has(base), participle })
  add(base, false)
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  add(/(?:s|sh|ch|x)$/u.test(base) ? `${base}es` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`, false)
  add(/[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`, false)
  add(`${stem}ing`, true)
  if (/[^aeiou][aeiou][bdgmnpt]$/u.test(base)) {
    add(`${base}${base.slice(-1)}ed`, false)
    add(`${base}${base.slice(-1)}ing`, true)
  }
}
for (const [form, base] of Object.entries(irregular)) cues.set(form, { base, weak: weak.has(base), participle: form.endsWith('ing') })

/** The cue that a word (in lower case) is, or undefined. */
export function cueOf(word: string): Cue | undefined {
  return cues.get(word)
}
