/** Mails, and the pages that their links lead to. */
export const mail = {
  greeting: (name: string) => `Dag ${name},`,
  sender: (site: string) => `Deze mail komt van ${site}:`,
  digest: {
    subject: (waiting: number) =>
      waiting === 1 ? '1 reactie wacht op beoordeling' : `${waiting} reacties wachten op beoordeling`,
    waiting: (count: number) =>
      count === 1 ? 'Er wacht 1 reactie op beoordeling.' : `Er wachten ${count} reacties op beoordeling.`,
    reported: (count: number) =>
      count === 1 ? '1 reactie is door lezers gemeld.' : `${count} reacties zijn door lezers gemeld.`,
    link: 'Naar de reacties',
    why: 'U krijgt dit overzicht ten hoogste eens per kwartier. U zet het uit bij uw account, in het beheer.',
  },
  attention: {
    subject: (count: number, site: string) =>
      count === 1 ? `1 punt vraagt aandacht op ${site}` : `${count} punten vragen aandacht op ${site}`,
    what: 'Dit vraagt deze week aandacht:',
    link: 'Naar het beheer',
    why: 'U krijgt dit overzicht eens per week, omdat u erom vroeg. U zet het uit bij uw account, in het beheer.',
  },
  confirm: {
    subject: (site: string) => `Bevestig uw e-mailadres voor ${site}`,
    why: (article: string) =>
      `Met dit e-mailadres schreef iemand een reactie bij "${article}" en vroeg om bericht over die reactie.`,
    what: 'Was u dat? Bevestig dan uw e-mailadres. De link werkt 7 dagen.',
    link: 'E-mailadres bevestigen',
    otherwise: 'Was u dat niet? Dan hoeft u niets te doen, en krijgt u geen bericht.',
  },
  confirmComment: {
    subject: (site: string) => `Bevestig uw reactie op ${site}`,
    why: (article: string) => `Met dit e-mailadres schreef iemand een reactie bij "${article}".`,
    what: 'Was u dat? Bevestig de reactie, dan staat zij meteen op de site. De link werkt 7 dagen.',
    link: 'Reactie bekijken en bevestigen',
    otherwise: 'Was u dat niet? Dan hoeft u niets te doen: een redacteur kijkt naar de reactie.',
  },
  published: {
    subject: (article: string) => `Uw reactie bij "${article}" staat op de site`,
    what: (article: string) => `Uw reactie bij "${article}" is gepubliceerd.`,
    link: 'Uw reactie bekijken',
  },
  rejected: {
    subject: (article: string) => `Uw reactie bij "${article}" is niet geplaatst`,
    what: (article: string) =>
      `Met dit e-mailadres is een reactie geschreven bij "${article}". De redactie heeft haar niet geplaatst:`,
    link: 'Naar het artikel',
    otherwise: 'Schreef u deze reactie niet? Dan hoeft u niets te doen.',
  },
  reply: {
    subject: (article: string) => `Antwoord op uw reactie bij "${article}"`,
    what: (name: string, article: string) => `${name} heeft geantwoord op uw reactie bij "${article}".`,
    link: 'Het antwoord lezen',
  },
  ownData: {
    subject: (site: string) => `Uw gegevens bij ${site}`,
    why: 'Er is gevraagd om inzage in wat wij onder dit e-mailadres bewaren.',
    what: 'Met deze link kunt u dat bekijken, downloaden en laten wissen. De link werkt 24 uur.',
    link: 'Naar uw gegevens',
    otherwise: 'Hebt u hier niet om gevraagd? Dan hoeft u niets te doen.',
  },
  invitation: {
    subject: (site: string) => `Uw account bij ${site}`,
    what: (who: string, site: string) =>
      `${who} heeft een account voor u gemaakt bij ${site}. Kies binnen een week een wachtwoord:`,
    somebody: 'Een beheerder',
    link: 'Wachtwoord kiezen',
    later: (address: string) => `Is de link verlopen? Vraag een nieuwe aan op ${address}`,
  },
  password: {
    subject: (site: string) => `Een nieuw wachtwoord voor ${site}`,
    why: (site: string) => `Er is om een nieuw wachtwoord gevraagd voor uw account bij ${site}.`,
    what: 'Met deze link kiest u er een. De link werkt 24 uur, en alleen de link in de nieuwste mail.',
    link: 'Nieuw wachtwoord kiezen',
    otherwise: 'Hebt u hier niet om gevraagd? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.',
  },
  remark: {
    subject: (article: string) => `Een opmerking voor u bij "${article}"`,
    what: (who: string, article: string) =>
      `${who} heeft een opmerking bij "${article}" aan u gegeven. U leest haar in het beheer.`,
    link: 'Naar het artikel',
  },
  reviewRequest: {
    subject: (article: string) => `Wilt u "${article}" nakijken?`,
    what: (who: string, article: string) => `${who} vraagt u om "${article}" na te kijken.`,
    word: (word: string) => `Daarbij staat: ${word}`,
    link: 'Naar het artikel',
  },
  reviewed: {
    subject: (who: string, article: string) => `${who} heeft "${article}" nagekeken`,
    what: (who: string, article: string) =>
      `U vroeg om "${article}" na te kijken. ${who} heeft dat gedaan. Opmerkingen staan in het beheer bij het artikel.`,
    link: 'Naar het artikel',
  },
  stop: 'Geen mail meer over uw reacties',
  /** On the pages where an address or a comment is confirmed. */
  remember: {
    what: 'Wij kunnen deze browser onthouden. Wat u hier met dit e-mailadres schrijft, staat dan meteen op de site, zonder mail. Daarvoor zetten wij een cookie, dat na 180 dagen vervalt. Doe dit niet op een apparaat van een ander.',
    button: (confirm: string) => `${confirm} en deze browser onthouden`,
    once: (confirm: string) => `Alleen ${confirm.toLowerCase()}`,
  },
  pages: {
    confirmComment: {
      title: 'Bevestig uw reactie',
      what: (article: string) =>
        `Deze reactie bij "${article}" is geschreven met uw e-mailadres. Is zij van u?`,
      button: 'Reactie plaatsen',
      otherwise: 'Is de reactie niet van u? Sluit dan deze pagina: een redacteur beslist erover.',
      waitsTitle: 'Bedankt, uw reactie wacht op goedkeuring',
      waits: 'Een redacteur leest uw reactie nog voordat zij bij het artikel komt te staan.',
    },
    confirm: {
      title: 'Bevestig uw e-mailadres',
      what: 'Daarna krijgt u bericht als uw reactie op de site staat, en als iemand antwoordt.',
      button: 'E-mailadres bevestigen',
      doneTitle: 'Uw e-mailadres is bevestigd',
      done: 'U krijgt bericht over uw reactie. Onder elke mail staat een link om dat te stoppen.',
    },
    unsubscribe: {
      title: 'Geen mail meer over uw reacties',
      what: 'U krijgt dan geen bericht meer over uw reacties en de antwoorden daarop. Uw reacties blijven staan.',
      button: 'Stop met mailen',
      doneTitle: 'U krijgt geen mail meer',
      done: 'U krijgt geen bericht meer over uw reacties.',
    },
    invalid: {
      title: 'Deze link werkt niet (meer)',
      what: 'De link is verlopen, of niet helemaal overgenomen. Kopieer hem in zijn geheel uit de mail.',
    },
    home: 'Naar de voorpagina',
  },
}
