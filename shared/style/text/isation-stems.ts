/**
 * Stems of verbs that are spelled -ise or -ize alike; small letters, the ending left off. A list of what may vary, not
 * of what may not: advertise, surprise and seize, prize, capsize can never be taken for one of these.
 */
export const isationStems: ReadonlySet<string> = new Set(
  `acclimat actual agon alphabet amort anaesthet anglic antagon apolog author automat bapt bowdler brutal burglar canal cannibal canon capital caramel categor cauter central character civil collectiv colon commercial commod
  compartmental computer conceptual contextual criminal critic crystall custom decentral decimal dehuman demagnet demilitar demobil democrat demon demoral depersonal depolitic deradical desensit destabil digit disorgan dogmat
  dramat econom empath emphas energ epitom equal eulog euphem euthan evangel external factor familiar fantas fertil fictional final financial formal fossil fratern galvan general ghetto glamor global harmon homogen hospital human
  hybrid hydrogen hypnot hypothes ideal idol immobil immortal immun incentiv individual industrial initial institutional internal international item jeopard laic legal legitim liberal lion local magnet marginal material maxim
  mechan memor mesmer metabol militar minim mobil modern monet monopol moral nasal national natural neutral normal optim organ ostrac oxid pasteur patron pedestrian penal personal philosoph plagiar plural polar polit politic
  popular pressur prior privat problemat professional proselyt pulver radical random rational real recogn regional regular reorgan revital revolution ritual robot romantic sanit satir scandal scrutin secular sensational sensit
  serial sexual social solemn special stabil standard steril stigmat styl subsid summar symbol sympath synchron synthes systemat tantal terror theor traumat trivial tyrann union urban util vandal vapor verbal victim visual vital
  vocal vulcan weapon western winter`.split(/\s+/u),
)
