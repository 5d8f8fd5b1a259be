/** Where many people have their mail: a block of the whole domain would meet all of them. */
const PROVIDERS = new Set(
  `gmail.com googlemail.com hotmail.com hotmail.nl hotmail.be outlook.com outlook.be live.nl live.com live.be msn.com
icloud.com me.com mac.com yahoo.com yahoo.nl ymail.com aol.com ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl home.nl
upcmail.nl casema.nl chello.nl xs4all.nl telfort.nl tele2.nl quicknet.nl zonnet.nl zeelandnet.nl caiway.nl caiway.net
kabelfoon.nl solcon.nl online.nl freedom.nl delta.nl multiweb.nl wxs.nl telenet.be skynet.be proximus.be scarlet.be
pandora.be belgacom.net proton.me protonmail.com pm.me gmx.net gmx.de gmx.com web.de t-online.de mail.com tutanota.com
posteo.de posteo.net startmail.com orange.fr wanadoo.fr free.fr`.split(/\s+/),
)

export function isProvider(domain: string): boolean {
  return PROVIDERS.has(domain)
}
