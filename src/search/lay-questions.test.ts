import { beforeEach, describe, expect, it } from 'vitest'
import { find } from './find'
import { toResults } from './results'
import { SearchIndex } from './search-index'

let index: SearchIndex
beforeEach(() => {
  index = new SearchIndex()
  put('Haaruitval', ['kaal worden'])
  put('Overbeharing', ['te veel haar'])
  put('Vaak vallen', ['valneiging'])
  put('Slaperigheid overdag', ['overdag in slaap vallen'])
  put('Gewichtsverlies', ['afvallen zonder reden'])
  put('Gewichtstoename', ['aankomen'])
  put('Bloed ophoesten', ['bloedspuwen'])
  put('Pijn op de borst', [])
  put('Hoge bloeddruk', ['hypertensie'])
  put('Lage bloeddruk', [])
  put('Trage hartslag', ['lage hartslag'])
  put('Hartkloppingen', ['bonzend hart'])
  put('Oorsuizen', ['piep in het oor'])
  put('Oorpijn', ['pijn in het oor'])
  put('Overmatig zweten', ['transpireren'])
  put('Trillende handen', ['beven'])
  put('Koude handen en voeten', ['winterhanden'])
  put('Klapvoet', ['slepende voet'])
  put('Pijn in de voet', ['voetpijn'])
  put('Moeheid', ['vermoeidheid'])
  put('Duizeligheid', [], ['lisinopril'])
  put('Spierpijn', [], ['atorvastatine'])
  put('Blauwe plekken', ['hematomen'], ['acenocoumarol'])
})

function put(title: string, synonyms: string[], causes: string[] = [], text = ''): void {
  const known = { englishTerms: [], codes: [], introduction: '', text }
  index.putSymptom({ ...known, id: title, slug: title, title, synonyms, causes })
  for (const name of causes)
    index.putCause({ id: name, slug: name, name, term: '', synonyms: [], parent: undefined, codes: [] })
}

const answers = async (question: string) =>
  toResults(await find(index, question, true)).map(({ title }) => title)

describe('a verb in two pieces', () => {
  it.each([
    ['mijn haar valt uit', 'Haaruitval'],
    ['haren vallen uit door stress', 'Haaruitval'],
    ['ik val de laatste tijd steeds af', 'Gewichtsverlies'],
    ['ik kom aan', 'Gewichtstoename'],
    ['hoest bloed op', 'Bloed ophoesten'],
  ])('is asked for as one: %s', async (question, title) => {
    expect((await answers(question))[0]).toBe(title)
  })

  it.each([
    ['ik val vaak', 'Vaak vallen'],
    ['pijn op borst', 'Pijn op de borst'],
    ['uit', undefined],
  ])('is none where nothing is called so: %s', async (question, title) => {
    expect((await answers(question))[0]).toBe(title)
  })
})

describe('the opposite of what is asked', () => {
  it.each([
    ['hoge bloeddruk', 'Hoge bloeddruk', 'Lage bloeddruk'],
    ['te laag bloeddruk', 'Lage bloeddruk', 'Hoge bloeddruk'],
    ['snelle hartslag', 'Hartkloppingen', 'Trage hartslag'],
    ['ik heb geen honger meer', 'Gebrek aan eetlust', 'Veel honger'],
  ])('is no answer: %s', async (question, first, opposite) => {
    put('Veel honger', ['eetbuien'])
    put('Gebrek aan eetlust', ['geen trek'])
    const found = await answers(question)
    expect(found[0]).toBe(first)
    expect(found).not.toContain(opposite)
  })

  it('is none for its text either', async () => {
    put('Veel dorst', [], [], 'U heeft steeds dorst.')
    expect(await answers('geen dorst')).toEqual([])
    expect(await answers('veel dorst')).toEqual(['Veel dorst'])
  })

  it('is none where both are asked for', async () => {
    expect((await answers('hoge of lage bloeddruk')).slice(0, 2).sort()).toEqual([
      'Hoge bloeddruk',
      'Lage bloeddruk',
    ])
  })
})

describe('what people call their medicines', () => {
  it.each([
    ['bloeddrukpillen', 'lisinopril'],
    ['cholesterolverlager', 'atorvastatine'],
    ['bloedverdunners', 'acenocoumarol'],
  ])('finds the substances, by how they end: %s', async (question, substance) => {
    const { causes } = await find(index, question, true)
    expect(causes.map(({ cause }) => cause.name)).toContain(substance)
  })

  it('finds what they are for before them', async () => {
    expect((await answers('bloeddrukpillen'))[0]).toBe('Hoge bloeddruk')
  })
})

describe('a word that nothing is called by', () => {
  it.each([
    ['zweethanden', 'Overmatig zweten'],
    ['doodmoe', 'Moeheid'],
    ['mijn oor suist', 'Oorsuizen'],
    ['mijn voet klapt', 'Klapvoet'],
    ['bloeduitstorting', 'Blauwe plekken'],
  ])('is found by what it is made of, or means: %s', async (question, title) => {
    expect((await answers(question))[0]).toBe(title)
  })
})

describe('what people say in several words', () => {
  beforeEach(() => {
    put('Kortademigheid', ['benauwdheid'])
    put('Verstopte neus', ['dichte neus'])
    put('Verstopping', ['obstipatie'])
    put('Ontlasting verliezen', ['poep niet kunnen ophouden'])
    put('Slikklachten', ['moeite met slikken'])
    put('Keelpijn', ['pijn bij het slikken'])
    put('Moeite met praten', ['spraakproblemen'])
    put('Flauwvallen', ['wegraking'])
  })

  it.each([
    ['ik ben snel buiten adem', 'Kortademigheid'],
    ['ik krijg geen lucht door mijn neus', 'Verstopte neus'],
    ['kan al dagen niet goed poepen', 'Verstopping'],
    ['mijn vader kan niet goed slikken', 'Slikklachten'],
    ['ik kom niet op de woorden', 'Moeite met praten'],
    ['ze ging van haar stokje', 'Flauwvallen'],
    ['mijn hart slaat op hol', 'Hartkloppingen'],
  ])('is found by what it means: %s', async (question, title) => {
    expect((await answers(question))[0]).toBe(title)
  })

  it.each([
    ['pijn bij het slikken', 'Keelpijn'],
    ['poep niet ophouden', 'Ontlasting verliezen'],
    ['pijn aan mijn voet buiten', 'Pijn in de voet'],
  ])('is not read into other words: %s', async (question, title) => {
    expect((await answers(question))[0]).toBe(title)
  })

  it('is asked for as it is said where an article is called so', async () => {
    put('Hijgen', ['buiten adem'])
    expect((await answers('buiten adem'))[0]).toBe('Hijgen')
  })
})

describe('what a question says is not there', () => {
  beforeEach(() => {
    put('Koorts', ['verhoging'])
    put('Keelpijn', [])
    put('Migraine zonder hoofdpijn', [])
    put('Hoofdpijn', [])
  })

  it.each([
    ['keelpijn zonder koorts', 'Keelpijn'],
    ['waarom heb ik ineens oorpijn zonder dat ik koorts heb', 'Oorpijn'],
    ['wel keelpijn maar geen koorts', 'Keelpijn'],
  ])('is not what it asks for: %s', async (question, title) => {
    expect(await answers(question)).not.toContain('Koorts')
    expect((await answers(question))[0]).toBe(title)
  })

  it.each([
    ['migraine zonder hoofdpijn', 'Migraine zonder hoofdpijn'],
    ['zonder koorts', 'Koorts'],
    ['geen koorts', 'Koorts'],
  ])('is looked for where an article is called so, or nothing else is asked: %s', async (question, title) => {
    expect((await answers(question))[0]).toBe(title)
  })
})

describe('another word for pain behind a part of the body', () => {
  it.each([
    ['oorzeer', 'Oorpijn'],
    ['oorsteken', 'Oorpijn'],
    ['buikkrampen', 'Buikpijn'],
    ['kuitkrampen', 'Nachtelijke kuitkramp'],
  ])('is pain: %s', async (question, title) => {
    put('Buikpijn', [])
    put('Nachtelijke kuitkramp', [])
    expect((await answers(question))[0]).toBe(title)
  })
})

describe('what people type on a telephone', () => {
  beforeEach(() => {
    put('Pijnlijke borsten', ['mastopathie'])
    put('Pijn op de borst', ['borstpijn'])
    put('Dikke benen', ['dikke enkels'])
    put('Bloedneus', [])
    put('Verstopte neus', [])
    put('Droge mond', [], ['montelukast'])
    put('Droge huid', [])
    put('Puistjes', ['acne'])
    put('Vlekken voor de ogen', ['zwevende vlekjes'])
    put('Zwarte ontlasting', [])
    put('Lichtschuwheid', ['fotofobie'])
    put('Spierzwakte', [])
    put('Urineverlies', [])
    put('Brandend maagzuur', ['pyrose'])
    put('Aften', [])
    put('Hoofdpijn', [])
  })

  it.each([
    ['a plural that is another thing', 'pijn in mijn borsten', 'Pijnlijke borsten'],
    ['its singular', 'pijn in mijn borst', 'Pijn op de borst'],
    ['a part of a part of the body', 'pijn aan mijn voetzool', 'Pijn in de voet'],
    ['two words for what is one word of the like', 'haar verliezen', 'Haaruitval'],
    ['two words that sound like one', 'bloet neus', 'Bloedneus'],
    ['a u for an oe', 'muheid', 'Moeheid'],
    ['the Latin of a Greek word', 'pyrosis', 'Brandend maagzuur'],
    ['a word that sounds like one and begins another', 'droge mont', 'Droge mond'],
    ['an everyday word, misspelled', 'pukels', 'Puistjes'],
    ['another form of an everyday word', 'een zwakke spier', 'Spierzwakte'],
    ['what a foot is when it is thick', 'gezwollen voeten', 'Dikke benen'],
    ['what is seen that is not there', 'ik zie zwarte vlekjes', 'Vlekken voor de ogen'],
    ['what somebody cannot bear', 'ik kan niet tegen fel licht', 'Lichtschuwheid'],
    ['what leaks', 'urine lekken', 'Urineverlies'],
    ['a noise', 'gesuis in mijn oor', 'Oorsuizen'],
    ['a cry', 'au mijn oor', 'Oorpijn'],
    ['a verb whose end stands last', 'hoe kom ik van hoofdpijn af', 'Hoofdpijn'],
  ])('is found: %s', async (_, question, title) => {
    expect((await answers(question))[0]).toBe(title)
  })
})
