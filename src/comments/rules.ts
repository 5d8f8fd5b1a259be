import type { SiteSetting } from '@/payload-types'
import { env } from '@/platform/env'
import { linesOf } from '@/text/lines-of'

/** Where medical information of good name stands; as the settings begin. */
export const TRUSTED_DOMAINS = `thuisarts.nl
apotheek.nl
rivm.nl
nhg.org
gezondheidenwetenschap.be`

/** What spam sells on sites about health, in Dutch and in what it is sent in most; as the settings begin. It is held only. */
export const HELD_WORDS = `casino*
gokken*
gokkast*
fruitautoma*
roulette
jackpot
*bonuscode*
welkomstbonus*
gratis spins
zonder cruks
viagra
kamagra
cialis
zonder recept
without prescription
no prescription
gratis verzending
discreet verzonden
bitcoin*
crypto*
ethereum
forex
binaire opties
investeer*
passief inkomen
financieel vrij
bijverdien*
*verdien* * euro
*verdien* * per week
*verdien* * per maand
vraag mij hoe
verdien geld
geld verdienen
make money
earn money
lening*
krediet*
geldverstrekker*
zonder bkr
geen bkr
escort*
porn*
sexcam*
dating*
zoek een lieve man
zoek een lieve vrouw
gratis inschrijven
whatsapp
telegram
privebericht
stuur me een bericht
stuur mij een bericht
stuur een pb
followers
backlink*
linkbuilding
gastartikel*
hoger in google
website * niet goed scoort
bezoek * mijn website
bezoek mijn website
mijn kanaal
abonneer*
kortingscode
% korting
kruidendokter
kruidengenezer
herbal
spell caster
spiritual healer
genezen van herpes
natuurlijke kruiden
kruidenmiddel*
klik hier
click here
check out my
my channel
subscribe
afslankpillen
keto
cbd*`

/** How comments are released, shown, closed and kept, as moderators and editors set it. */
export interface CommentRules {
  moderation: 'always' | 'first' | 'off'
  order: 'oldest' | 'newest'
  /** Comments that begin a thread on one page. */
  threadsOnPage: number
  /** Days after the article's publication; 0 is never. */
  closeAfterDays: number
  linksAllowed: number
  /** Domains to which links are welcome. */
  trustedDomains: string[]
  /** Codes of the languages that comments may be in; none is any. */
  languages: string[]
  heldWords: string[]
  spamWords: string[]
  /** Reports from different networks that hide a comment until a moderator looks. */
  reportsToHide: number
  /** Days that rejected comments and spam are kept. */
  retentionDays: number
}

/** The rules out of the site's settings; defaults where a site from before a rule has nothing stored. */
export function toCommentRules(stored: SiteSetting['comments'] | null | undefined): CommentRules {
  return {
    moderation: stored?.moderation ?? 'always',
    order: stored?.order ?? 'oldest',
    threadsOnPage: stored?.threadsOnPage ?? 20,
    closeAfterDays: stored?.closeAfterDays ?? 0,
    linksAllowed: stored?.linksAllowed ?? 1,
    trustedDomains: linesOf(stored?.trustedDomains ?? TRUSTED_DOMAINS).map(domainIn),
    languages: stored?.languages ?? [env().SITE_LANGUAGE],
    heldWords: linesOf(stored?.heldWords ?? HELD_WORDS),
    spamWords: linesOf(stored?.spamWords),
    reportsToHide: stored?.reportsToHide ?? 3,
    retentionDays: stored?.retentionDays ?? 30,
  }
}

/** "https://www.thuisarts.nl/kramp" is "thuisarts.nl". */
function domainIn(line: string): string {
  return line.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?([^\s/]*).*$/, '$1')
}
