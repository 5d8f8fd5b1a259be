/** The page where people see, download and erase what the site keeps about them. */
export const ownData = {
  title: 'Uw gegevens',
  ask: {
    what: 'Hebt u op deze site gereageerd? Vul het e-mailadres in dat u daarbij gaf. U krijgt een mail met een link waarmee u kunt zien wat wij bewaren, het kunt downloaden en het kunt wissen.',
    email: 'E-mailadres',
    invalid: 'Vul een volledig e-mailadres in, zoals naam@voorbeeld.nl.',
    button: 'Stuur mij de link',
    sentTitle: 'Kijk in uw mail',
    sent: 'Als wij iets onder dit e-mailadres bewaren, hebt u binnen een paar minuten een mail. De link daarin werkt 24 uur. U krijgt ten hoogste één zo’n mail per uur.',
    nothing: 'Komt er niets? Kijk of u dit adres gebruikte toen u reageerde, en kijk bij de ongewenste mail.',
  },
  kept: (email: string) => `Dit bewaren wij onder ${email}.`,
  commentsTitle: (count: number) => (count === 1 ? '1 reactie' : `${count} reacties`),
  more: (shown: number) => `Hier staan de nieuwste ${shown}. In de download staan ze allemaal.`,
  on: (article: string) => `Bij "${article}"`,
  onAbsent: 'Bij een artikel dat niet op de site staat',
  status: {
    pending: 'wacht op beoordeling',
    published: 'staat op de site',
    rejected: 'niet geplaatst',
    spam: 'niet geplaatst',
    blocked: 'niet geplaatst',
  },
  erased: 'Gewist.',
  also: 'Bij elke reactie bewaren wij ook wanneer u haar plaatste, dat u akkoord ging met publicatie, en of u mail wilde. Dat staat allemaal in de download.',
  download: {
    title: 'Downloaden',
    what: 'Alles in één bestand (JSON), dat u ook aan een ander kunt geven.',
    button: 'Download mijn gegevens',
  },
  erase: {
    title: 'Wissen',
    what: 'Uw naam, e-mailadres en reacties verdwijnen van de site en uit onze gegevens. Antwoorden van anderen blijven staan. Dit kan niet worden teruggedraaid.',
    sure: 'Ja, wis alles wat onder mijn e-mailadres is bewaard',
    names: (count: number) =>
      count === 1
        ? 'Laat de redactie kijken naar de reactie van een ander waarin mijn naam staat'
        : `Laat de redactie kijken naar de ${count} reacties van anderen waarin mijn naam staat`,
    unsure: 'Zet een vinkje om te bevestigen dat u alles wilt wissen.',
    button: 'Wis mijn gegevens',
    doneTitle: 'Uw gegevens zijn gewist',
    done: (comments: number) =>
      comments === 1 ? 'Uw reactie is gewist.' : `Uw ${comments} reacties zijn gewist.`,
    namesSeen: 'De redactie kijkt naar wat anderen schreven waarin uw naam staat.',
    backups: 'In reservekopieën staan ze nog tot die zelf worden vervangen.',
  },
}
