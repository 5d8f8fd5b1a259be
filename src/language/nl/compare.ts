/** Two or three symptoms side by side. */
export const compare = {
  title: 'Symptomen vergelijken',
  titleOf: (symptoms: string[]) => `Vergelijken: ${symptoms.join(', ')}`,
  introduction:
    'Kies twee of drie symptomen. U ziet dan welke oorzaken in de lijst van elk daarvan staan, met de aantallen naast elkaar.',
  tooFew: 'Er staan nog geen twee symptomen op deze site. Zodra dat zo is, kunt u ze hier vergelijken.',
  field: (number: number) => (number === 3 ? 'Symptoom 3 (mag leeg blijven)' : `Symptoom ${number}`),
  button: 'Vergelijken',
  another: 'Andere symptomen vergelijken',
  withAnother: (symptom: string) => `${symptom} vergelijken met een ander symptoom`,
  whatItIs:
    'Eerst staan de oorzaken die de lijsten gemeen hebben, daarna de andere. Elk aantal zegt hoeveel mensen in Nederland dat ene symptoom per jaar door die oorzaak krijgen.',
  whatItIsNot:
    'Dit is geen diagnose. Een oorzaak die in beide lijsten staat, is daardoor niet waarschijnlijker: de aantallen gaan over alle mensen samen, niet over u, en mensen die beide symptomen hebben zijn niet apart geteld. Overleg bij klachten met uw huisarts; bel 112 als het levensbedreigend is.',
  inLists: (symptoms: string[]) => `In de lijsten van ${listOf(symptoms)}`,
  onlyIn: (symptom: string) => `Alleen in de lijst van ${symptom}`,
  unfold: (count: string) => (count === '1' ? 'Toon 1 oorzaak' : `Toon ${count} oorzaken`),
  shared: (shared: string, all: string) => `${shared} van ${all} oorzaken gedeeld`,
  nothing: (symptoms: string[]) => `De lijsten van ${listOf(symptoms)} hebben geen oorzaak gemeen.`,
  cause: 'Oorzaak',
  articles: 'De artikelen',
  origin: (origin: string) => `Herkomst aantallen: ${origin}`,
  chooseTwo: 'Kies nog een symptoom om mee te vergelijken.',
  unknown: (typed: string) => `Er is geen artikel over “${typed}”.`,
  tooMany: 'Er passen drie symptomen naast elkaar; dit zijn de eerste drie.',
  nearest: 'Bedoelde u misschien:',
}

function listOf(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`
}
