/** The plain pages that a new site begins with; editors change them afterwards. */
export const standardPages = {
  accessibility: {
    title: 'Toegankelijkheid',
    text: [
      'Iedereen moet deze site kunnen gebruiken: met een muis, met het toetsenbord, met een schermlezer, op een telefoon en met grote letters.',
      '## Waar wij aan toetsen',
      'Wij volgen de richtlijnen WCAG 2.2, niveau A en AA. Bij elke nieuwe versie van de software worden deze dingen vanzelf getest:',
      '- elk soort pagina met axe, in het licht en in het donker, op een breed scherm en op een telefoon;',
      '- of geen pagina breder wordt dan het venster, vanaf 320 pixels;',
      '- of alles met het toetsenbord te bereiken is, en of te zien is waar u bent;',
      '- of de HTML geldig is, en of alles ook zonder JavaScript werkt.',
      '## Wat u zelf kunt instellen',
      'De site volgt uw instellingen voor donkere kleuren, meer contrast, eigen kleuren en minder beweging. U kunt vergroten tot 400 procent. Artikelen zijn af te drukken.',
      '## Wat nog niet is onderzocht',
      '- De site is niet getest door mensen die dagelijks een schermlezer gebruiken.',
      '- Er is geen onderzoek gedaan door een onafhankelijk bureau.',
      '- De grafiek in een artikel is een beeld. Alle aantallen eruit staan als tekst in de lijst daaronder.',
      '## Werkt er iets niet?',
      'Laat het weten aan de uitgever van deze site. Schrijf erbij op welke pagina het gebeurt en wat u gebruikt.',
    ],
  },
}
