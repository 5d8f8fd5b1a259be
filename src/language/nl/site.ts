/** Header, footer and pages of the site itself. */
export const site = {
  skipToContent: 'Naar de inhoud',
  mainMenu: 'Hoofdmenu',
  /** What a new site says until editors say it in their own words. */
  defaults: {
    disclaimer:
      'De informatie op deze site is algemeen en vervangt geen advies van een arts. Maakt u zich zorgen? Bel uw huisarts.',
    navigation: { symptoms: 'Symptomen', causes: 'Oorzaken', compare: 'Vergelijken' },
    care: {
      emergency: 'Is iemand in levensgevaar? Bel direct 112.',
      outOfHours: 'Is het avond, nacht of weekend en kan het niet wachten? Bel de huisartsenpost.',
      doctor: 'Maakt u zich zorgen, of wordt het erger? Bel uw eigen huisarts.',
      emergencyWords: [
        'hartaanval',
        'hartinfarct',
        'hartstilstand',
        'reanimatie',
        'beroerte',
        'herseninfarct',
        'hersenbloeding',
        'bewusteloos',
        'verstikking',
        'vergiftiging',
        'overdosis',
      ],
      selfHarmWords: [
        'zelfmoord',
        'zelfdoding',
        'suïcide',
        'suïcidaal',
        'dood willen',
        'niet meer leven',
        'zelfverwonding',
      ],
    },
    homeTitle: 'Symptomen en hun oorzaken',
    homeIntroduction:
      'Lees per symptoom welke oorzaken er zijn, en hoeveel mensen in Nederland er elk jaar last van krijgen.',
  },
  publishedBy: 'Een uitgave van',
  aboutThisSite: 'Over deze site',
  search: { label: 'Zoek een symptoom of oorzaak', button: 'Zoeken' },
  /** Of lists too long for one page. */
  letters: {
    label: 'Letters',
    choose: 'Kies een letter.',
    title: (title: string, letter: string) => `${title}: ${letter}`,
    otherSigns: 'cijfers en tekens',
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    reason: 'Misschien is het adres veranderd, of zit er een tikfout in.',
    /** Followed by links to the index and the home page. */
    instead: 'Hier vindt u de weg terug:',
    home: 'De voorpagina',
  },
  moved: { title: 'Deze pagina is verhuisd', link: 'Ga naar het nieuwe adres' },
  problem: {
    title: 'Er ging iets mis',
    reason:
      'Deze pagina kan nu niet worden getoond. Dat ligt aan ons. Probeer het over een paar minuten opnieuw.',
    doctor: 'Hebt u snel een arts nodig? Bel uw huisarts, of bij levensgevaar',
  },
  /** What the server itself answers, without a page. */
  refusals: {
    nowhere: 'Dit adres bestaat niet.',
    readOnly: 'Deze pagina kunt u alleen lezen.',
    staffOnly: 'Log in om dit te doen. Er is niets veranderd.',
    tooLarge: 'Dit is te veel voor wie niet is ingelogd. Er is niets veranderd.',
    busy: 'Het is nu te druk. Probeer het over een paar tellen opnieuw.',
    notAnswered: 'Dit lukt nu niet. Dat ligt aan ons. Probeer het over een paar minuten opnieuw.',
    reference: 'Vraagt u ons hiernaar? Noem dan dit kenmerk:',
  },
  preview: {
    notice: 'Voorbeeld. Zo ziet de pagina eruit als zij wordt gepubliceerd. Lezers zien dit nog niet.',
    untitled: 'Zonder titel',
    invalidTitle: 'Dit voorbeeld is er niet (meer)',
    invalid:
      'De link is verlopen of niet helemaal overgenomen, of het concept is verwijderd. Vraag de redactie om een nieuwe.',
  },
}
