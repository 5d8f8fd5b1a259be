import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ImportRefused } from '../import-refused'
import { parseArticle } from './parse-article'

const SEED = readFileSync('content/spierkrampen.txt', 'utf8')

/** An article of the smallest kind around some lines; they begin at line 5. */
function article(...lines: string[]): string {
  return ['Hoofdpijn', '', 'Hoofdpijn is pijn in het hoofd.', '', ...lines].join('\n')
}

const TIER = 'Minder vaak voorkomende oorzaken van hoofdpijn: <1.000/jaar'

function problemsOf(text: string) {
  try {
    parseArticle(text)
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems
    throw error
  }
  return []
}

describe('the first article', () => {
  const parsed = parseArticle(SEED)
  const figureOf = (name: string) => parsed.causes.filter((cause) => cause.name === name)

  it('has its 98 causes with their figures, names and terms', () => {
    expect(parsed.causes).toHaveLength(98)
    expect(parsed.causes[0]).toEqual({
      line: 24,
      name: 'verlaagd kalium gehalte in het bloed',
      term: 'hypokaliëmie',
      casesPerYear: 700,
    })
    expect(figureOf('gebruik van Cymevene')).toMatchObject([{ term: 'ganciclovir', casesPerYear: 2 }])
    expect(figureOf('gebruik van Adenuric®')).toMatchObject([{ term: 'febuxostat', casesPerYear: 2 }])
    expect(figureOf('syndroom van Bartter')).toEqual([
      { line: 126, name: 'syndroom van Bartter', casesPerYear: 0.05 },
    ])
    expect(figureOf('stoppen met het (langdurig) gebruik van heroïne')).toMatchObject([
      { term: 'heroïne-abstinentiesyndroom', casesPerYear: 207 },
    ])
    expect(figureOf('ziekte van Tarui – klassieke vorm')).toMatchObject([
      { term: 'glycogeenstapelingsziekte type VII – klassieke vorm', casesPerYear: 0.7 },
    ])
    expect(figureOf('gebruik van zoledroninezuur').map(({ term }) => term)).toEqual(['Aclasta', 'Zometa'])
  })

  it('has every cause exactly as its line prints it', () => {
    const lines = SEED.split('\n')
    for (const { line, name, term, casesPerYear } of parsed.causes) {
      const printed = `• ${name}${term ? ` (${term})` : ''} – ${String(casesPerYear).replace('.', ',')}`
      expect(lines[line - 1]?.replace(/\s+/g, ' ').replace(' )', ')').trim()).toBe(printed)
    }
  })

  it('has every heading, paragraph and photo in its place, word for word', () => {
    const shape = parsed.blocks.map((block) => (block.type === 'heading' ? `# ${block.text}` : block.type))
    expect(shape).toEqual([
      '# Wat zijn spierkrampen?',
      'paragraph',
      'paragraph',
      '# Oorzaken spierkrampen',
      'paragraph',
      'figure',
      'paragraph',
      'paragraph',
      'causeList',
      '# Wat is de behandeling?',
      'paragraph',
      '# Preventie spierkrampen bij sporten',
      'paragraph',
      'figure',
    ])
    const printed = SEED.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
    const paragraphs = parsed.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
    for (const paragraph of paragraphs) expect(printed).toContain(paragraph)
    expect(paragraphs).toHaveLength(7)
  })

  it('has its photos with their descriptions and credit', () =>
    expect(parsed.blocks.filter(({ type }) => type === 'figure')).toEqual([
      { type: 'figure', line: 13, alt: 'spierkramp door sporten', credit: 'Bron: Steven Pisano' },
      { type: 'figure', line: 139, alt: 'spierkrampen - water drinken om dehydratie tegen te gaan' },
    ]))

  it('has its names, author, publisher and dates', () =>
    expect(parsed).toMatchObject({
      title: 'Spierkrampen',
      synonyms: [
        'kramp',
        'spierkramp',
        'pijnlijke spiersamentrekking',
        'pijnlijke spiersamentrekkingen',
        'kramp in de spieren',
      ],
      englishTerms: ['muscle cramps', 'cramp'],
      authors: ['Erwin Douwes'],
      publisher: 'Simpto.nl',
      publishedAt: '2016-06-13T12:00:00.000Z',
      lastUpdated: '2017-11-25T12:00:00.000Z',
    }))

  it('has two tiers without causes', () =>
    expect(parsed.tiers.map(({ line, tier, causes }) => [line, tier.id, causes])).toEqual([
      [20, 'common', 0],
      [22, 'less-common', 27],
      [52, 'rare', 0],
      [54, 'very-rare', 42],
      [99, 'extremely-rare', 29],
    ]))

  it('leaves no line over, and knows the comment form', () => {
    expect(parsed.unplaced).toEqual([])
    expect(parsed.remarks).toEqual([])
    expect(parsed.commentForm).toEqual([154, 156])
  })

  it.each([
    ['Windows line ends', SEED.replaceAll('\n', '\r\n')],
    ['old Mac line ends', SEED.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${SEED}`],
    ['decomposed accents', SEED.normalize('NFD')],
    ['empty lines around it', `\n\n${SEED}\n\n`.replace('\n\n', '')],
    ['hyphens and stars for bullets', SEED.replaceAll('•', '*').replace('* verlaagd', '- verlaagd')],
    ['hyphens before the numbers', SEED.replaceAll(/ – (?=[\d,]+$)/gm, ' - ')],
    ['long dashes before the numbers', SEED.replaceAll(/ – (?=[\d,]+$)/gm, ' — ')],
    ['double and no-break spaces', SEED.replaceAll(/(?<=\S) (?=\S)/g, ' \u00A0')],
  ])('is the same with %s', (_, text) => expect(parseArticle(text)).toEqual(parsed))
})

describe('causes', () => {
  it.each(['– -5', '– 1.20', '– 1,2,3', '– veel', ''])(
    'refuses a cause with the number "%s", naming its line',
    (end) =>
      expect(problemsOf(article(TIER, '• migraine – 5', `• stress ${end}`))).toEqual([
        { line: 7, message: expect.stringMatching(/aantal/) },
      ]),
  )

  it('names every wrong line at once', () =>
    expect(problemsOf(article(TIER, '• a', '• b – 1.20', '• c – -1')).map(({ line }) => line)).toEqual([
      6, 7, 8,
    ]))

  it('refuses a cause that stands there twice, naming both lines', () =>
    expect(problemsOf(article(TIER, '• stress (x) – 5', '• angst – 4', '• stress (x) – 6'))).toEqual([
      { line: 8, message: 'deze oorzaak staat ook al op regel 6.' },
    ]))

  it('keeps causes apart that differ in their term', () =>
    expect(
      parseArticle(article(TIER, '• stress (x) – 500', '• stress (y) – 500', '• stress – 500')).causes,
    ).toHaveLength(3))

  it('reads causes without any tier heading', () =>
    expect(parseArticle(article('• migraine – 1.200', '• stress – 0,05')).causes).toEqual([
      { line: 5, name: 'migraine', casesPerYear: 1200 },
      { line: 6, name: 'stress', casesPerYear: 0.05 },
    ]))

  it('refuses a wrong number there too', () =>
    expect(problemsOf(article('• migraine – 1.200', '• stress')).map(({ line }) => line)).toEqual([6]))

  it('remarks a number that does not belong in its tier, and nothing on the border', () => {
    const { remarks } = parseArticle(article(TIER, '• a – 100', '• b – 99', '• c – 1.000', '• d – 999,5'))
    expect(remarks.map(({ line }) => line)).toEqual([7, 8])
    expect(remarks[0]?.message).toContain('Zeldzame')
  })

  it('remarks a tier whose printed range is another', () =>
    expect(parseArticle(article('Zeldzame oorzaken van hoofdpijn: <50/jaar', '• a – 20')).remarks).toEqual([
      { line: 5, message: expect.stringContaining('10 tot 100') },
    ]))

  it('has one list of causes, and remarks a second', () => {
    const { blocks, causes, remarks } = parseArticle(
      article(TIER, '• a – 500', '', 'Er is meer.', '', '• b – 400', '', '• c – 300'),
    )
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'causeList', 'paragraph'])
    expect(causes).toHaveLength(3)
    expect(remarks.map(({ line }) => line)).toEqual([10])
  })

  it('does not take a list in the text for causes', () => {
    const { blocks, causes } = parseArticle(
      article(TIER, '• a – 500', '', 'Wat helpt?', '', '• rust', '• water', '', 'Dat was het.'),
    )
    expect(causes).toHaveLength(1)
    expect(blocks.slice(2)).toEqual([
      { type: 'heading', text: 'Wat helpt?' },
      { type: 'list', items: ['rust', 'water'] },
      { type: 'paragraph', text: 'Dat was het.' },
    ])
  })
})

describe('text', () => {
  const end = [TIER, '• a – 500']

  it.each([
    ["'s Nachts hoofdpijn", 'heading'],
    ['5 oorzaken op een rij', 'heading'],
    ['Hoofdpijn, wat nu?', 'heading'],
    ['Let op:', 'paragraph'],
    ['Bel de huisarts. Wacht niet', 'paragraph'],
    ['een regel met een punt.', 'paragraph'],
    ['hoofdpijn na een feest', 'figure'],
    [`Hoofdpijn ${'en nog meer '.repeat(10)}`, 'paragraph'],
  ])('takes "%s" for a %s', (line, type) =>
    expect(parseArticle(article(line, '', 'Er volgt nog iets.', '', ...end)).blocks[1]?.type).toBe(type),
  )

  it('takes a short line for a paragraph when nothing follows that it could be the heading of', () =>
    expect(parseArticle(article(...end, '', 'Sterkte', '', 'Auteur: A')).blocks.at(-1)).toEqual({
      type: 'paragraph',
      text: 'Sterkte',
    }))

  it('takes any short line above a credit for a photo', () =>
    expect(parseArticle(article('Een vrouw met hoofdpijn', 'Bron: Jan', '', ...end)).blocks[1]).toEqual({
      type: 'figure',
      line: 5,
      alt: 'Een vrouw met hoofdpijn',
      credit: 'Bron: Jan',
    }))

  it('puts a paragraph together that was broken off, and says so', () => {
    const { blocks, remarks } = parseArticle(article('Hoofdpijn komt vaak', 'voor bij stress.', '', ...end))
    expect(blocks[1]).toEqual({ type: 'paragraph', text: 'Hoofdpijn komt vaak voor bij stress.' })
    expect(remarks).toEqual([{ line: 6, message: expect.stringContaining('alinea') }])
  })
})

describe('lines about the article', () => {
  const end = [TIER, '• a – 500', '']

  it('reads several authors', () =>
    expect(
      parseArticle(article(...end, 'Auteurs: A. Jansen, B. Smit en C. Bos', 'Auteur: A. Jansen')).authors,
    ).toEqual(['A. Jansen', 'B. Smit', 'C. Bos']))

  it('refuses a date that does not exist', () =>
    expect(problemsOf(article(...end, 'Publicatiedatum: 31 april 2016'))).toEqual([
      { line: 8, message: expect.stringContaining('31 april 2016') },
    ]))

  it.each([['Engelse vertaling', '', 'headache, migraine'], ['Engelse vertaling: headache, migraine']])(
    'reads the English terms of %s',
    (...lines) =>
      expect(parseArticle(article(...end, ...lines)).englishTerms).toEqual(['headache', 'migraine']),
  )

  it('does without English terms when none stand there', () => {
    const parsed = parseArticle(article(...end, 'Engelse vertaling', '', 'Auteur: A'))
    expect([parsed.englishTerms, parsed.authors]).toEqual([[], ['A']])
  })
})

it('lists every line that has no place', () => {
  const parsed = parseArticle(
    article(
      '%%% wat is dit %%%',
      '',
      'https://www.example.org/foto.jpg',
      '',
      'Bron: zonder foto',
      '',
      '<p>opmaak</p>',
      '',
      TIER,
      '• a – 500',
      'verloren bolletje – 400',
      '',
      'Auteur:',
      'Publicatiedatum: 1 mei 2016',
      'Publicatiedatum: 2 mei 2016',
      'Categorie: hoofd',
      '',
      'Geef een reactie',
      '',
      'Jan zegt: heel herkenbaar!',
    ),
  )
  expect(parsed.unplaced.map(({ line }) => line)).toEqual([5, 7, 9, 11, 15, 17, 19, 20, 24])
  expect(parsed.unplaced[0]).toEqual({ line: 5, text: '%%% wat is dit %%%' })
  expect(parsed.publishedAt).toBe('2016-05-01T12:00:00.000Z')
})

describe('files that are no article', () => {
  it.each([
    ['an empty file', '', /leeg/],
    ['white space', ' \n\u00A0\n', /leeg/],
    ['a shopping list', 'Boodschappen\n\n- melk\n- brood – 2\n- 6 eieren', /geen artikel/],
    ['a shopping list without bullets', 'melk\nbrood\neieren', /geen artikel/],
    ['a letter', 'Beste Jan,\n\nHet gaat goed.\n\nGroeten,\nPiet', /geen artikel/],
    ['HTML', '<!doctype html>\n<html><body>• a – 5</body></html>', /HTML/],
    ['XML', '<?xml version="1.0"?>\n<rss version="2.0"></rss>', /XML/],
    ['JSON', '{\n  "title": "Hoofdpijn"\n}', /geen artikel/],
    ['causes without a title', '• a – 500\n• b – 400', /geen artikel/],
  ])('refuses %s', (_, text, message) => expect(problemsOf(text)[0]?.message).toMatch(message))

  it('refuses binary files and lost letters, naming the line', () => {
    expect(problemsOf('Hoofdpijn\n\n\0\u0001')).toEqual([{ line: 3, message: 'Dit bestand is geen tekst.' }])
    expect(problemsOf('Hoofdpijn\nhypokali\uFFFDmie')).toEqual([
      { line: 2, message: expect.stringContaining('\uFFFD') },
    ])
  })

  it('refuses more causes than one article can hold', () =>
    expect(
      problemsOf(article(...Array.from({ length: 2001 }, (_, count) => `• a${count} – 5`)))[0]?.message,
    ).toMatch(/2001 oorzaken/))
})
