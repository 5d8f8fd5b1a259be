/** Header, footer and pages of the site itself. */
export const site = {
  skipToContent: 'Naar de inhoud',
  mainMenu: 'Hoofdmenu',
  publishedBy: (publisher: string) => `Een uitgave van ${publisher}`,
  aboutThisSite: 'Over deze site',
  search: { label: 'Zoek een symptoom of oorzaak', button: 'Zoeken' },
  notFound: {
    title: 'Deze pagina bestaat niet',
    reason: 'Misschien is het adres veranderd, of zit er een tikfout in.',
  },
}
