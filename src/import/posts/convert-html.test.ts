import { describe, expect, it } from 'vitest'
import { oddityIn } from '@/text/oddity'
import { tookShort } from '../../../tests/support/took-short'
import { expandShortcodes } from '../wordpress/shortcodes'
import type { Node } from '../write/lexical-nodes'
import { convertHtml } from './convert-html'
import type { ConversionOptions } from './place'

const convert = (html: string, options: Partial<ConversionOptions> = {}) =>
  convertHtml(html, { title: 'Kramp', withCauses: true, pictures: new Map(), linkTo, ...options })

const linkTo = (href: string) => (/^(?:javascript|#)/.test(href) ? { lost: href } : { url: href })

/** The text as lines: the kind of each block, and its words. */
function outline(nodes: Node[]): string[] {
  const words = (node: Node): string =>
    node.type === 'linebreak'
      ? '/'
      : `${node.text ?? ''}${((node.children as Node[]) ?? []).map(words).join(node.type === 'list' ? '|' : '')}`
  return nodes.map((node) => {
    const fields = node.fields as { blockType?: string } | undefined
    return `${fields?.blockType ?? node.tag ?? node.type}: ${words(node)}`
  })
}
const lines = (html: string, options?: Partial<ConversionOptions>) =>
  outline(convert(html, options).body.root.children)

describe('the text of a post', () => {
  it('of the classic editor has its paragraphs between blank lines', () => {
    expect(lines('Een\ntwee\n\n<h2>Kop</h2>\nDrie <b>vet</b> eind\r\n\r\n&nbsp;\r\n\r\nVier')).toEqual([
      'paragraph: Een/twee',
      'h2: Kop',
      'paragraph: Drie vet eind',
      'paragraph: Vier',
    ])
  })

  it('has a space between words that a picture parted', () => {
    expect(
      lines('<p>In de kuit<a href="a.jpg"><img src="a.jpg"></a>Of in het <img src="b.png"> been</p>'),
    ).toEqual(['paragraph: In de kuit Of in het been'])
    expect(lines('<p><img src="a.jpg"></p>')).toEqual([])
  })

  it('has the items of a list that stand in a quote in it, or in no list at all', () => {
    expect(
      lines('<ul>\n<blockquote>\n<li>een</li>\n<li>twee <b>drie</b></li>\n</blockquote>\n</ul>'),
    ).toEqual(['ul: een|twee drie'])
    expect(lines('Hierna:\n\t<li>een</li>\n\n\t<li>twee</li>\n\nEinde')).toEqual([
      'paragraph: Hierna:',
      'ul: een|twee',
      'paragraph: Einde',
    ])
    expect(lines('<div><li>een<ul><li>twee</li></ul></li></div>')).toEqual(['ul: een|twee'])
  })

  it('says where a picture led that was no picture, also where it is named like one', () => {
    const told = (inner: string, href: string) => convert(`<a href="${href}">${inner}</a>`).remarks
    const picture = '<img src="a.jpg">'
    expect(told(picture, 'https://nl.wikipedia.org/wiki/Bestand:Been.jpg')[0]).toContain('was een link naar')
    expect(told(picture, 'https://oud.nl/uploads/been.jpg?w=2')).toHaveLength(1)
    expect(told('<svg><path/></svg>', 'https://x.nl/')).toContain(
      'een tekening was een link naar https://x.nl/; die is weg.',
    )
  })

  it('names a picture on one line, whatever the lines of its description', () => {
    expect(convert('<img src="a.jpg" alt="Been&#10;&#10;Automatisch gemaakt">').remarks).toEqual([
      'de afbeelding a.jpg ("Been Automatisch gemaakt") is niet meegenomen.',
    ])
  })

  it('has the words in a <head>, which browsers show like all others', () => {
    expect(lines('<p>Zet het in de <head>. Dat is bovenaan.</head></p>')).toEqual([
      'paragraph: Zet het in de . Dat is bovenaan.',
    ])
  })

  it('has a heading where something opens, and below it what that holds', () => {
    expect(
      lines('<details><summary><b>Wanneer</b> bellen?</summary><p>Bij koorts.</p></details><p>Verder</p>'),
    ).toEqual(['h3: Wanneer bellen?', 'paragraph: Bij koorts.', 'paragraph: Verder'])
  })

  it('has the lists of Word, also where each item is a paragraph with a typed bullet', () => {
    const item = (mark: string, words: string) =>
      `<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">${mark}<span>&nbsp;&nbsp;</span></span><!--[endif]-->${words}</p>\n`
    expect(lines(item('1.', 'Rust') + item('2.', 'Rekken'))).toEqual(['ol: Rust|Rekken'])
    expect(lines(item('·', 'Rust') + item('·', 'Rekken'))).toEqual(['ul: Rust|Rekken'])
    expect(lines('<p>• Rust</p><p>•&nbsp;Rekken</p><p>Verder</p><p>• Los</p>')).toEqual([
      'ul: Rust|Rekken',
      'paragraph: Verder',
      'ul: Los',
    ])
  })

  it('has the questions of Yoast and of Spectra as headings', () => {
    const yoast =
      '<div class="schema-faq-section"><strong class="schema-faq-question">Is het erg?</strong> <p class="schema-faq-answer">Nee.</p></div>'
    const spectra =
      '<div class="uagb-faq-questions-button"><span class="uagb-question">Helpt rust?</span></div><div class="uagb-faq-content"><p>Ja.</p></div>'
    expect(lines(yoast + spectra)).toEqual([
      'h3: Is het erg?',
      'paragraph: Nee.',
      'h3: Helpt rust?',
      'paragraph: Ja.',
    ])
  })

  it.each([
    '<div class="kt-accordion-header-wrap"><button class="kt-blocks-accordion-header"><span class="kt-blocks-accordion-title">Helpt rust?</span></button></div><p>Ja.</p>',
    '<div class="wp-block-ub-content-toggle-accordion-title-wrap"><p class="wp-block-ub-content-toggle-accordion-title">Helpt rust?</p></div><div class="content-wrap">Ja.</div>',
    '<div class="faq-item"><div class="faq-question">Helpt rust?</div><div class="faq-answer"><p>Ja.</p></div></div>',
  ])('has a heading where a plugin calls something the title of what opens: %s', (html) => {
    expect(lines(html)).toEqual(['h3: Helpt rust?', 'paragraph: Ja.'])
  })

  it('has no heading of what a plugin calls a title, and is more', () => {
    expect(lines('<div class="faq-question"><div>Helpt rust?</div><div>Ja.</div></div>')).toEqual([
      'paragraph: Helpt rust?',
      'paragraph: Ja.',
    ])
  })

  it('has the terms of a list of terms in bold above what is said of them', () => {
    const { body } = convert('<dl><dt>Acuut</dt><dd>Plotseling.</dd><dt>Chronisch</dt><dd>Langer.</dd></dl>')
    expect(outline(body.root.children)).toEqual([
      'paragraph: Acuut',
      'paragraph: Plotseling.',
      'paragraph: Chronisch',
      'paragraph: Langer.',
    ])
    const formats = body.root.children.map(({ children }) => (children as Node[])[0]?.format)
    expect(formats).toEqual([1, 0, 1, 0])
  })

  it('has no plus or arrow behind the title of what opens', () => {
    const icon = '<span class="icon" aria-hidden="true">+</span>'
    expect(lines(`<h2><button><span>Wanneer bellen?</span>${icon}</button></h2>`)).toEqual([
      'h2: Wanneer bellen?',
    ])
    expect(lines('<p>Bel <span aria-hidden="true">112</span></p>')).toEqual(['paragraph: Bel 112'])
  })

  it('can be stored however many lists stand in each other, with every item', () => {
    const { body, remarks } = convert(`${'<ul><li>punt'.repeat(90)}`)
    expect(oddityIn(body)).toBeUndefined()
    expect(JSON.stringify(body).match(/punt/g)?.length).toBeGreaterThan(30)
    expect(remarks).toContain('er stonden zo veel lijsten in elkaar dat de diepste nu één lijst zijn.')
  })

  it('counts a list from the number of its first item, and tells of numbers that go another way', () => {
    const [list] = convert('<ol><li value="3">c</li><li>d</li></ol>').body.root.children
    expect(list).toMatchObject({ type: 'list', start: 3 })
    expect(convert('<ol reversed start="2"><li>b</li><li>a</li></ol>').remarks).toEqual([
      'een lijst telde af of had eigen nummers, en telt nu op vanaf 2: "b a"',
    ])
  })

  it.each(['data-src', 'data-lazy-src', 'data-src-cmplz', 'data-cookieblock-src'])(
    'leads to a film that is shown late or after a word about cookies, from %s',
    (name) => {
      const { remarks } = convert(`<iframe src="about:blank" ${name}="https://youtube.com/embed/a"></iframe>`)
      expect(remarks).toEqual(['<iframe> is een link geworden: https://youtube.com/embed/a'])
    },
  )

  it('has its causes whatever way their numbers of people are written, and keeps what is no number as text', () => {
    const { causes, body } = convert(
      '<h3>Vaak voorkomende oorzaken van kramp</h3><ul><li>griep – 1,2 miljoen</li><li>kou – 5.000 per jaar</li><li>stress – ca. 300</li></ul>',
    )
    expect(causes).toMatchObject([
      { name: 'griep', casesPerYear: 1_200_000 },
      { name: 'kou', casesPerYear: 5000 },
    ])
    expect(outline(body.root.children)).toContain('ul: stress – ca. 300')
  })

  it('of the block editor loses the comments and the line ends between blocks', () => {
    const html =
      '<!-- wp:paragraph -->\n<p>Een\ntwee</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:heading -->\n<h2>Kop</h2>\n<!-- /wp:heading -->'
    expect(lines(html)).toEqual(['paragraph: Een twee', 'h2: Kop'])
  })

  it('keeps bold and links, and drops scripts', () => {
    const { body, remarks } = convert(
      '<p>a <strong>b</strong> <a href="https://oud.nl/2016/kramp/">c</a> <a href="javascript:x()">d</a></p><script>kwaad()</script>',
    )
    const [paragraph] = body.root.children
    expect(paragraph?.children).toMatchObject([
      { text: 'a ', format: 0 },
      { text: 'b', format: 1 },
      { text: ' ' },
      { type: 'link', fields: { url: 'https://oud.nl/2016/kramp/' }, children: [{ text: 'c' }] },
      { text: ' d' },
    ])
    expect(JSON.stringify(body)).not.toContain('kwaad')
    expect(remarks).toEqual([
      'een link kon niet mee (javascript:x()); de woorden staan er nog: "d"',
      'een script is weggelaten.',
    ])
  })

  it('has its highest headings as the highest of ours, however low they begin', () => {
    expect(lines('<h3>Een</h3><p>a</p><h4>Een A</h4><p>b</p><h3>Twee</h3><p>c</p>')).toEqual([
      'h2: Een',
      'paragraph: a',
      'h3: Een A',
      'paragraph: b',
      'h2: Twee',
      'paragraph: c',
    ])
    expect(lines('<h1>Een</h1><h2>Twee</h2><h5>Drie</h5>')).toEqual(['h2: Een', 'h2: Twee', 'h3: Drie'])
  })

  it('has a formula in its line, with every part where it says what it said, and tells so', () => {
    const formula =
      '<math><mfrac><mi>gewicht</mi><msup><mi>lengte</mi><mn>2</mn></msup></mfrac><annotation>x</annotation></math>'
    expect(lines(`<p>De BMI is ${formula}, en dus een getal.</p>`)).toEqual([
      'paragraph: De BMI is gewicht/lengte², en dus een getal.',
    ])
    expect(convert(formula).remarks).toEqual(['een formule is gewone tekst geworden: "gewicht/lengte²"'])
    const sum = '<mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow>'
    expect(
      lines(`<math display="block"><mfrac>${sum}<mn>2</mn></mfrac><mo>=</mo><msqrt>${sum}</msqrt></math>`),
    ).toEqual(['paragraph: (a + 1)/2 = √(a + 1)'])
  })

  it('keeps italics, what stands high or low, and what is struck through', () => {
    const html =
      '<p>Bij <em>Clostridium</em> 10<sup>9</sup>, CO<sub>2</sub>, <del>twee</del> <i><b>een</b></i> <b style="font-weight:normal">niet vet</b></p>'
    const [paragraph] = convert(html).body.root.children
    const formats = ((paragraph?.children ?? []) as Node[]).map(({ text, format }) => [
      String(text).trim(),
      format,
    ])
    expect(formats.filter(([text, format]) => text !== '' && format !== 0)).toEqual([
      ['Clostridium', 2],
      ['9', 64],
      ['2', 32],
      ['twee', 4],
      ['een', 3],
    ])
  })

  it('keeps quotes, with whose they are below them', () => {
    const html =
      '<p>Voor</p><blockquote class="wp-block-quote"><p>Rust. </p><p>En water.</p><cite>Een arts</cite></blockquote><p>Na</p>'
    expect(lines(html)).toEqual(['paragraph: Voor', 'quote: Rust./En water./Een arts', 'paragraph: Na'])
    expect(lines('<blockquote>Een\ntwee\n\ndrie</blockquote>')).toEqual(['quote: Een/twee/drie'])
    expect(convert(html).remarks).toEqual([])
  })

  it('tells of a quote that holds more than words, and keeps what it holds', () => {
    const html = '<blockquote><p>Doe dit:</p><ul><li>rust</li></ul></blockquote>'
    expect(lines(html)).toEqual(['paragraph: Doe dit:', 'ul: rust'])
    expect(convert(html).remarks).toEqual(['een citaat is gewone tekst geworden: "Doe dit: rust"'])
  })

  it('has a link to a file once, without the button beside it', () => {
    const html =
      '<div class="wp-block-file"><a href="/a.pdf">Folder</a><a href="/a.pdf" class="wp-block-file__button wp-element-button" download>Downloaden</a></div>'
    expect(lines(html)).toEqual(['paragraph: Folder'])
  })

  it('tells where words said more than they do here: in a table, in a list, and when somebody pointed at them', () => {
    const cell = '<table><tr><th>a</th><th>b</th></tr><tr><td>een</td><td>'
    expect(convert(`${cell}<ul><li>twee</li></ul></td></tr></table>`).remarks).toEqual([
      'een lijst in een cel of een lijst is gewone tekst geworden: "twee"',
    ])
    expect(convert(`${cell}<table><tr><td>drie</td></tr></table></td></tr></table>`).remarks).toEqual([
      'een tabel in een cel of een lijst is gewone tekst geworden: "drie"',
    ])
    expect(convert('<p>Het <abbr title="Centraal Bureau voor de Statistiek">CBS</abbr></p>').remarks).toEqual(
      ['de uitleg bij "CBS" is weggelaten: "Centraal Bureau voor de Statistiek"'],
    )
  })

  it('keeps the words of unknown tags, and nested lists', () => {
    const html = '<x-y>woord</x-y><ul><li>een<ul><li>twee</li></ul></li></ul>'
    expect(lines(html)).toEqual(['paragraph: woord', 'ul: een|twee'])
  })
})

describe('bold lines', () => {
  const told = (count: number, titles: string) =>
    `${count} × vette regel is een kop geworden, want de tekst had geen koppen; kijk na of dat klopt (${titles}).`

  it('are the headings of a text that has no others, with what stands below them', () => {
    const html =
      '<p>Inleiding.</p><p><strong>Wat is <em>kramp</em>?</strong></p><p>Pijn.</p><p><b>Behandeling</b><br>Rust.</p><p><b>Bel bij benauwdheid direct 112.</b></p>'
    const { body, remarks } = convert(html)
    expect(outline(body.root.children)).toEqual([
      'paragraph: Inleiding.',
      'h2: Wat is kramp?',
      'paragraph: Pijn.',
      'h2: Behandeling',
      'paragraph: Rust.',
      'paragraph: Bel bij benauwdheid direct 112.',
    ])
    expect(body.root.children[1]?.children).toMatchObject([{ format: 0 }, { format: 2 }, { format: 0 }])
    expect(remarks).toEqual([told(2, '"Wat is kramp?", "Behandeling"')])
    expect(lines('<p><b>Wat helpt?</b><br>Rust.</p><p><b>Wat niet?</b><br>Kou.</p>')).toEqual([
      'h2: Wat helpt?',
      'paragraph: Rust.',
      'h2: Wat niet?',
      'paragraph: Kou.',
    ])
  })

  it.each([
    ['one alone', '<p><b>Let op</b></p><p>Bel de huisarts.</p>'],
    ['sentences', '<p><b>Bel altijd.</b></p><p>Een.</p><p><b>Wacht niet.</b></p><p>Twee.</p>'],
    ['under real headings', '<h2>Kop</h2><p><b>Een</b></p><p>a.</p><p><b>Twee</b></p><p>b.</p>'],
    [
      'one below the other',
      '<p><b>Jan Jansen</b></p><p><b>Huisarts</b></p><p><b>Utrecht</b></p><p>Tekst.</p>',
    ],
    [
      'with a link',
      '<p><b><a href="https://x.nl">Een</a></b></p><p>a.</p><p><b><a href="https://x.nl">Twee</a></b></p><p>b.</p>',
    ],
    ['of a list of terms', '<dl><dt>Acuut</dt><dd>Plotseling.</dd><dt>Chronisch</dt><dd>Langer.</dd></dl>'],
    ['before what they say', '<p><b>Klachten:</b></p><p>Pijn.</p><p><b>Duur:</b></p><p>Kort.</p>'],
  ])('stay bold: %s', (_, html) => {
    const { body, remarks } = convert(html)
    expect(JSON.stringify(body.root.children.filter(({ type }) => type === 'heading'))).not.toMatch(
      /Een|Twee|Acuut|Jan|Let op|Bel|Klachten/,
    )
    expect(remarks).toEqual([])
  })
})

describe('what readers of the old site did not see', () => {
  it.each([
    '<p style="color:red; DISPLAY : none !important">geheim</p>',
    '<div hidden><p>geheim</p></div>',
    '<p>Tekst <span style="visibility:hidden">geheim</span></p>',
    '<table><tr><td>a</td><td>b</td></tr><tr style="display:none"><td>geheim</td><td>geheim</td></tr></table>',
    '<ul><li>een</li><li style="display:none">geheim</li></ul>',
  ])('is left out and told: %s', (html) => {
    expect(JSON.stringify(convert(html).body)).not.toContain('geheim')
    expect(convert(html).remarks[0]).toMatch('tekst die lezers niet zagen, is weggelaten: "geheim')
  })

  it('is not what only looks otherwise, or what a reader can open', () => {
    const html =
      '<p style="display:none-such; background:url(hidden)">een</p><details><summary>twee</summary><p>drie</p></details><p hidden="until-found">vier</p>'
    expect(lines(html)).toHaveLength(4)
    expect(convert(html).remarks).toEqual([])
  })
})

describe('what readers of the old site could open', () => {
  it.each([
    '<a href="#meer">Lees meer</a><div id="meer" style="display:none"><p>antwoord</p></div>',
    '<button aria-controls="a1">Vraag?</button><div id="a1" hidden><p>antwoord</p></div>',
    `<a onclick="toon('a-2')">Vraag?</a><div id="a-2" style="display: none">antwoord</div>`,
    '<div class="su-spoiler"><p>Vraag?</p><div class="su-spoiler-content" style="display:none">antwoord</div></div>',
    '<div class="faq-item"><p>Vraag?</p><div style="display:none">antwoord</div></div>',
  ])('comes over, and is told: %s', (html) => {
    expect(lines(html).at(-1)).toBe('paragraph: antwoord')
    expect(convert(html).remarks).toContain(
      'tekst die lezers eerst moesten openen, is nu altijd te zien: "antwoord"',
    )
  })
})

describe('the tabs of a post', () => {
  const panels = (one: string, other: string) =>
    `<div class="content"><div ${one}><p>Pijn.</p></div><div ${other} style="display:none"><p>Kou.</p></div></div>`

  it.each([
    [
      'by the places that they lead to',
      `<ul class="nav nav-tabs"><li><a href="#k">Klachten</a></li><li><a href="#o">Oorzaken</a></li></ul>${panels('id="k"', 'id="o"')}`,
    ],
    [
      'by what they open',
      `<div role="tablist"><button role="tab" aria-controls="k">Klachten</button><button role="tab" aria-controls="o">Oorzaken</button></div>${panels('id="k"', 'id="o"')}`,
    ],
    [
      'by what says so itself',
      `<ul role="tablist"><li><a href="#tab0" role="tab">Klachten</a></li><li><a href="#tab1" role="tab">Oorzaken</a></li></ul>${panels('aria-labelledby="tab0"', 'aria-labelledby="tab1"')}`,
    ],
    [
      'by their order',
      `<ul class="kt-tabs-title-list"><li id="tab-k"><a href="#tab-k">Klachten</a></li><li id="tab-o"><a href="#tab-o">Oorzaken</a></li></ul>${panels('', '')}`,
    ],
  ])('are headings above what they open, which is told: %s', (_, html) => {
    expect(lines(`<h2>Kramp</h2>${html}`)).toEqual([
      'h2: Kramp',
      'h3: Klachten',
      'paragraph: Pijn.',
      'h3: Oorzaken',
      'paragraph: Kou.',
    ])
    expect(convert(html).remarks).toEqual([
      'tabbladen staan nu onder elkaar, met hun namen als koppen: "Klachten", "Oorzaken".',
    ])
  })

  it('are none where they lead to headings, or hold more than their names', () => {
    const row = '<ul class="tabs"><li><a href="#k">Klachten</a></li><li><a href="#o">Oorzaken</a></li></ul>'
    expect(lines(`${row}<h2 id="k">Klachten</h2><h2 id="o">Oorzaken</h2>`)).toEqual([
      'h2: Klachten',
      'h2: Oorzaken',
    ])
    const box = '<div class="tabs"><a href="#k">Klachten</a> en <a href="#o">oorzaken</a></div>'
    expect(lines(`${box}<div><p id="k">Pijn.</p><p id="o">Kou.</p></div>`)).toHaveLength(3)
  })

  it('are read at once however many they are', () => {
    const many = (html: (at: number) => string) =>
      Array.from({ length: 20_000 }, (_, at) => html(at)).join('')
    const row = `<ul class="tabs">${many((at) => `<li><a href="#t${at}">a</a></li>`)}</ul>`
    expect(tookShort(() => convert(row + many((at) => `<p id="t${at}">b</p>`)))).toBe(true)
  })
})

describe('a table of contents in a post', () => {
  const list = '<ul><li><a href="#a">1 Wat</a><ul><li><a href="#b">1.1 Hoe</a></li></ul></li></ul>'

  it('is left out, with the box and the title around it, and told once', () => {
    const html = `<p>Een</p><div id="ez-toc-container"><p class="ez-toc-title">Inhoud</p><nav>${list}</nav></div><h2>Wat</h2>`
    expect(lines(html)).toEqual(['paragraph: Een', 'h2: Wat'])
    expect(convert(html).remarks).toEqual([
      'een inhoudsopgave is weggelaten; een artikel krijgt er hier zelf een: "Inhoud 1 Wat 1.1 Hoe"',
    ])
    expect(lines(list)).toEqual([])
    expect(lines('<div id="toc_container"><ul><li><a href="#a">Wat</a></li></ul></div>')).toEqual([])
  })

  it('is left out where it is paragraphs of one link each, or lines of one paragraph', () => {
    const link = (name: string) => `<a href="#${name}">${name} 3</a>`
    expect(
      lines(`<p>Inhoud</p>${['a', 'b', 'c'].map((name) => `<p>${link(name)}</p>`).join('')}<p>Een</p>`),
    ).toEqual(['paragraph: Een'])
    expect(lines(`<p>${['a', 'b', 'c'].map(link).join('<br>')}</p><p>Een</p>`)).toEqual(['paragraph: Een'])
    expect(lines(`<p>${link('a')}</p><p>Een</p><p>${link('b')}</p><p>${link('c')}</p>`)).toHaveLength(4)
  })

  it('is left out that Word made, also where its lines lead nowhere', () => {
    expect(lines('<p>Inhoudsopgave</p><ul class="toc-of-word"><li>Wat 3</li></ul><p>Een</p>')).toEqual([
      'paragraph: Een',
    ])
  })

  it('is left out too where its links say the address of the page', () => {
    const within = (href: string) =>
      href.startsWith('https://oud.nl/kramp/#') ? { lost: '#a' } : { url: href }
    expect(lines(list.replaceAll('#', 'https://oud.nl/kramp/#'), { linkTo: within })).toEqual([])
    expect(lines(list.replaceAll('#', 'https://oud.nl/koorts/#'), { linkTo: within })).toHaveLength(1)
  })

  it.each(['<h2>Inhoudsopgave</h2>', '<p><strong>In dit artikel:</strong></p>'])(
    'is left out with what people wrote above it: %s',
    (title) => {
      expect(lines(`<p>Een</p>${title}\n${list}<h2>Wat</h2>`)).toEqual(['paragraph: Een', 'h2: Wat'])
      expect(lines(`${title}<p>Een</p>${list}`)).toHaveLength(2)
    },
  )

  it('takes nothing along of a text whose whole box is called after it', () => {
    const html = `<div class="post has-toc">${list}<p>${'Een zin van de tekst zelf. '.repeat(5)}</p></div>`
    expect(lines(html)).toHaveLength(1)
  })

  it('is no list of notes, or of links elsewhere', () => {
    expect(
      lines('<ol><li><a href="#r1">↑</a> Bron een</li><li><a href="#r2">↑</a> Bron twee</li></ol>'),
    ).toEqual(['ol: ↑ Bron een|↑ Bron twee'])
    expect(
      lines('<ul><li><a href="https://x.nl/#a">a</a></li><li><a href="#b">b</a></li></ul>'),
    ).toHaveLength(1)
  })
})

describe('a text of boxes that nobody closed', () => {
  it.each(['div', 'b', 'ul><li', 'table><tr><td', 'figure', 'blockquote'])(
    'of <%s> is read at once',
    (tag) => {
      expect(tookShort(() => convert(`<${tag}>`.repeat(5_000)))).toBe(true)
    },
  )

  it('is read at once where each holds words of its own', () => {
    expect(tookShort(() => convert('<div>woord'.repeat(100_000)))).toBe(true)
  })

  it('keeps its words apart, in their order, and is told', () => {
    const html = `${'<div>'.repeat(150)}een<p>twee <b>drie</b></p>vier`
    expect(lines(html)).toEqual(['paragraph: een', 'paragraph: twee drie', 'paragraph: vier'])
    expect(convert(html).remarks.join()).toContain('zo veel HTML-elementen in elkaar')
  })
})

describe('a table of a post', () => {
  const table = (html: string, options?: Partial<ConversionOptions>) => {
    const { body, remarks } = convert(html, options)
    const found = body.root.children.map(({ fields }) => fields as Record<string, unknown>)
    return { fields: found.find((fields) => fields?.blockType === 'table'), remarks }
  }
  const row = (...cells: string[]) => `<tr>${cells.join('')}</tr>`

  it('stays one, with its caption, heads and empty cells', () => {
    const html = `<table><caption>Dosering</caption><thead>${row('<th>Leeftijd</th>', '<th>Avond</th>')}</thead><tbody>${row('<th>0-4</th>', '<td></td>')}${row('<th>5-9</th>', '<td>1<br>tablet</td>')}</tbody></table>`
    const { fields, remarks } = table(html)
    expect(fields).toMatchObject({
      caption: 'Dosering',
      headRow: true,
      headColumn: true,
      rows: [
        ['Leeftijd', 'Avond'],
        ['0-4', ''],
        ['5-9', '1\ntablet'],
      ],
    })
    expect(remarks).toEqual([])
  })

  it('has the caption of the figure around it', () => {
    const html = `<figure class="wp-block-table"><table><tbody>${row('<td>a</td>', '<td>b</td>')}${row('<td>c</td>', '<td>d</td>')}</tbody></table><figcaption>Onder</figcaption></figure>`
    expect(table(html).fields).toMatchObject({ caption: 'Onder', headRow: false, headColumn: false })
    expect(lines(html)).toEqual(['table: '])
  })

  it('has heads above and before its rows, with nothing in the corner', () => {
    const html = `<table>${row('<td></td>', '<th>Man</th>', '<th>Vrouw</th>')}${row('<th>0-4</th>', '<td>a</td>', '<td>b</td>')}</table>`
    expect(table(html).fields).toMatchObject({ headRow: true, headColumn: true })
  })

  it('has its foot below the rest, wherever that is written', () => {
    const html = `<table><thead>${row('<th>a</th>', '<th>b</th>')}</thead><tfoot>${row('<td>samen</td>', '<td>3</td>')}</tfoot><tbody>${row('<td>c</td>', '<td>d</td>')}</tbody></table>`
    expect(table(html).fields?.rows).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['samen', '3'],
    ])
  })

  it('has heads where Word has bold words', () => {
    const html = `<table>${row('<td><p><strong>Stof</strong></p></td>', '<td><p><strong>Normaal</strong></p></td>')}${row('<td>Kalium</td>', '<td>3,5</td>')}</table>`
    expect(table(html)).toEqual({
      fields: expect.objectContaining({ headRow: true, headColumn: false }),
      remarks: [],
    })
  })

  it('has no more columns than cells begin in, however wide they say they are', () => {
    const html = `<table>${row('<th colspan="50">Kop</th>')}${row('<td colspan="49">a</td>', '<td>b</td>')}</table>`
    expect(table(html).fields?.rows).toEqual([
      ['Kop', ''],
      ['a', 'b'],
    ])
  })

  it('is read at once, however much its cells span', () => {
    const before = performance.now()
    table(`<table>${row('<td colspan="50" rowspan="50">x</td>'.repeat(100)).repeat(100)}</table>`)
    expect(performance.now() - before).toBeLessThan(2_000)
  })

  it('tells what its cells no longer hold', () => {
    const html = `<table>${row('<th>A</th>', '<th>B</th>')}${row('<td rowspan="2"><em>x</em></td>', '<td><a href="https://x.nl/">y</a></td>')}${row('<td>z 10<sup>3</sup></td>')}</table>`
    const { fields, remarks } = table(html)
    expect(fields?.rows).toEqual([
      ['A', 'B'],
      ['x', 'y'],
      ['x', 'z 10³'],
    ])
    expect(remarks).toEqual([
      'in de cellen van een tabel is weg: cursief, link naar https://x.nl/, samengevoegde cellen ("A B x y z 10³")',
    ])
  })

  it('becomes a list where it is larger than ours, and the causes where it holds them', () => {
    const large = `<table>${row(...Array.from({ length: 13 }, (_, at) => `<td>${at}</td>`)).repeat(2)}</table>`
    expect(lines(large, { withCauses: false })[0]).toMatch(/^ul: 0 – 1 – 2/)
    expect(convert(large, { withCauses: false }).remarks[0]).toMatch(
      'een tabel van 2 rijen is een opsomming geworden',
    )
    const causes = `<table>${row('<td>kalium</td>', '<td>12,5</td>')}${row('<td>lood</td>', '<td>3</td>')}</table>`
    expect(convert(causes).causes).toMatchObject([{ name: 'kalium' }, { name: 'lood' }])
    expect(lines(causes, { withCauses: false })).toEqual(['table: '])
    const withHead = (...head: string[]) =>
      causes.replace('<table>', `<table><tr>${head.map((words) => `<th>${words}</th>`).join('')}</tr>`)
    expect(convert(withHead('Oorzaak', 'Aantal per jaar')).causes).toEqual(convert(causes).causes)
    expect(lines(withHead('Leeftijd', 'Aantal tabletten'))).toEqual(['table: '])
  })
})

describe('the causes of a post', () => {
  const HTML =
    '<p>Tekst</p><h3>Zeldzame oorzaken van kramp: &lt;100/jaar</h3><ul><li>gebrek aan kalium (hypokaliëmie) – 12,5</li><li>iets anders</li><li>gebrek aan kalium (hypokaliëmie) – 13</li></ul><p>Zeer zeldzame oorzaken van kramp</p>• lood – 1,5<br>• kwik – 2'

  it('are the items under the heading of a tier, in one list in its place', () => {
    const { body, causes, remarks } = convert(HTML)
    expect(causes).toMatchObject([
      { name: 'gebrek aan kalium', term: 'hypokaliëmie', casesPerYear: 12.5 },
      { name: 'lood', casesPerYear: 1.5 },
      { name: 'kwik', casesPerYear: 2 },
    ])
    expect(outline(body.root.children)).toEqual(['paragraph: Tekst', 'causeList: ', 'ul: iets anders'])
    expect(remarks.join()).toContain('"iets anders" staat tussen de oorzaken')
    expect(remarks.join()).toContain('deze oorzaak staat ook al')
  })

  it.each([
    [
      'on the lines below it',
      'Zeldzame oorzaken van kramp: &lt;100/jaar<br>• kalium – 12,5<br />• lood – 15',
    ],
    [
      'without a range, on the lines below it',
      '<p>Zeldzame oorzaken van kramp<br>kalium – 12,5<br>lood – 15</p>',
    ],
    ['after dashes', '<p>Zeldzame oorzaken van kramp</p>- kalium – 12,5\n- lood – 15'],
    ['each in a paragraph', '<p>Zeldzame oorzaken</p><p>* kalium – 12,5</p><p>* lood – 15</p>'],
    ['after numbers', '<p>Zeldzame oorzaken</p><p>1. kalium – 12,5<br>2. lood – 15</p>'],
    ['after ticks', '<p>Zeldzame oorzaken</p><p>✔️ kalium – 12,5<br>✔️ lood – 15</p>'],
  ])('are lines of words under such a heading, %s', (_, html) => {
    const { body, causes } = convert(html)
    expect(causes).toMatchObject([
      { name: 'kalium', casesPerYear: 12.5 },
      { name: 'lood', casesPerYear: 15 },
    ])
    expect(outline(body.root.children)).toEqual(['causeList: '])
  })

  it('lose no words that stand in the paragraph of their heading, or look like one', () => {
    expect(lines('<h3>Zeldzame oorzaken van kramp: &lt;100/jaar<br>Lees ook dit</h3>')).toEqual([
      'causeList: ',
      'paragraph: Lees ook dit',
    ])
    const sentence = 'Vaak voorkomende oorzaken van kramp: stress en sporten'
    expect(lines(`<p>${sentence}</p>`)).toEqual([`paragraph: ${sentence}`])
  })

  it('are those of the lists within such a list as well, and what groups them stays text', () => {
    const { body, causes, remarks } = convert(
      '<h3>Zeldzame oorzaken van kramp</h3><ul><li>medicijnen<ul><li>statines – 30</li><li>andere</li></ul></li><li>kou – 12</li></ul>',
    )
    expect(causes).toMatchObject([{ name: 'statines' }, { name: 'kou' }])
    expect(outline(body.root.children)).toEqual(['causeList: ', 'ul: medicijnen|andere'])
    expect(remarks).toEqual(['"medicijnen" staat tussen de oorzaken, maar is er geen; het blijft tekst.'])
  })

  it('are none below a heading that says so, whatever stands in between', () => {
    const html = '<h2>Kalium (mg)</h2><p>In eten zit kalium.</p><ul><li>banaan – 358</li></ul>'
    expect(convert(html).causes).toEqual([])
  })

  it('are without the sum of all, and without what is left, which stay text', () => {
    const { body, causes, remarks } = convert(
      '<ul><li>griep – 40</li><li>Overige oorzaken – 12</li><li><b>Totaal:</b> – 52</li></ul>',
    )
    expect(causes).toMatchObject([{ name: 'griep' }])
    expect(outline(body.root.children)).toEqual(['causeList: ', 'ul: Overige oorzaken – 12|Totaal: – 52'])
    expect(remarks[1]).toBe('"Totaal: – 52" staat tussen de oorzaken, maar is er geen; het blijft tekst.')
    expect(convert('<ul><li>Totaal – 52</li></ul>').causes).toEqual([])
  })

  it('are those of a list of tiers, each with its own; the names of tiers alone stay a list', () => {
    const tiers =
      '<ul><li><b>Zeldzame oorzaken van kramp:</b><ul><li>griep – 40</li></ul></li><li>Zeer zeldzame oorzaken<ul><li>lood – 4</li></ul></li></ul>'
    const { body, causes } = convert(tiers)
    expect(causes).toMatchObject([{ name: 'griep' }, { name: 'lood' }])
    expect(outline(body.root.children)).toEqual(['causeList: '])
    expect(lines(tiers, { withCauses: false })).toHaveLength(1)
    const names = '<ul><li>Vaak voorkomende oorzaken</li><li>Zeldzame oorzaken</li></ul>'
    expect(lines(names)).toEqual(['ul: Vaak voorkomende oorzaken|Zeldzame oorzaken'])
  })

  it('leave no heading with nothing below it without a word', () => {
    const { body, remarks } = convert(
      '<h2>Ziekten</h2><ul><li>griep – 40</li></ul><h2>Medicijnen</h2><ul><li>statines – 30</li></ul><h2>Pillen</h2><ul><li>ijzer – 3</li></ul><p>Meer.</p>',
    )
    expect(outline(body.root.children)).toEqual([
      'h2: Ziekten',
      'causeList: ',
      'h2: Medicijnen',
      'h2: Pillen',
      'paragraph: Meer.',
    ])
    expect(remarks).toEqual([
      'onder de kop "Medicijnen" staat niets meer: wat er stond, staat bij de oorzaken.',
    ])
  })

  it('have no mark of a note in their names and figures, which is told', () => {
    const { causes, remarks } = convert(
      '<ul><li>griep – 700<sup>1</sup></li><li>kou<sup><a href="#n2">[2]</a></sup> (rhinitis) – 1.200<sup>2,3</sup></li><li>te weinig B<sub>12</sub> – 30</li></ul>',
    )
    expect(causes).toMatchObject([
      { name: 'griep', casesPerYear: 700 },
      { name: 'kou', term: 'rhinitis', casesPerYear: 1200 },
      { name: 'te weinig B12', casesPerYear: 30 },
    ])
    expect(remarks[0]).toMatch(/^2 × verwijzing naar een noot bij een oorzaak is weggelaten/)
  })

  it.each(['10<sup>5</sup>', '10<sup>5,2</sup>', '70<sub>1</sub>', '<del>700</del> 800', '<s>700</s>800'])(
    'are none where their figure is no plain number of people: %s',
    (figure) => {
      const { body, causes } = convert(`<ul><li>griep – ${figure}</li></ul>`)
      expect(causes).toEqual([])
      expect(outline(body.root.children)).toHaveLength(1)
    },
  )

  it.each([
    ['<p>Aantal per 100.000 inwoners:</p><ul><li>griep – 12</li></ul>', 'erboven staat "Aantal per 100.000'],
    ['<h3>Zeldzame oorzaken, in %</h3><ul><li>griep – 12</li></ul>', 'erboven staat "Zeldzame oorzaken, in'],
    ['<h3>Zeldzame oorzaken: 10 per 100.000 mensen</h3><ul><li>griep – 12</li></ul>', 'erboven staat'],
    ['<h2>Geschiedenis</h2><ul><li>ontdekt – 1998</li></ul>', 'de getallen lijken jaartallen'],
    ['<h2>Kalium (mg)</h2><ul><li>banaan – 358</li></ul>', 'erboven staat "Kalium (mg)"'],
  ])('are none where their figures count something else, which is told: %s', (html, reason) => {
    const { body, causes, remarks } = convert(html)
    expect(causes).toEqual([])
    expect(outline(body.root.children)).toHaveLength(2)
    expect(remarks[0]).toContain(`een lijst is niet bij de oorzaken gekomen, want ${reason}`)
  })

  it.each(['Aantal (%)', 'Aantal per 100.000', 'Aantal doden per jaar'])(
    'stay a table where the head counts something else: %s',
    (head) => {
      const table = `<table><tr><th>Oorzaak</th><th>${head}</th></tr><tr><td>griep</td><td>12</td></tr></table>`
      expect(lines(table)).toEqual(['table: '])
    },
  )

  it('stay a table where its first row counts something else, below the heading of a tier as well', () => {
    const table =
      '<table><tr><td>Oorzaak</td><td>Per 100.000 mensen</td></tr><tr><td>griep</td><td>12</td></tr></table>'
    const { body, causes } = convert(`<h3>Zeldzame oorzaken van kramp</h3>${table}`)
    expect(causes).toEqual([])
    expect(outline(body.root.children)).toEqual(['causeList: ', 'table: '])
    const dose = '<table><tr><td>te hoge dosis insuline</td><td>40</td></tr></table>'
    expect(convert(`<h3>Zeldzame oorzaken van kramp</h3>${dose}`).causes).toHaveLength(1)
  })

  it('stay a table where its caption counts something else', () => {
    const cells = '<tr><td>griep</td><td>12</td></tr><tr><td>kou</td><td>5</td></tr>'
    expect(lines(`<table><caption>Per 1.000 mensen</caption>${cells}</table>`)).toEqual(['table: '])
  })

  it('stay a list in a page, and so does a list of other things', () => {
    expect(convert(HTML, { withCauses: false }).causes).toEqual([])
    expect(convert('<ul><li>brood – 2</li><li>boter</li></ul>').causes).toEqual([])
    const figures = '<table><tr><td>2019</td><td>12</td></tr><tr><td>2020</td><td>15</td></tr></table>'
    expect(lines(figures)).toEqual(['table: '])
  })
})

describe('the pictures of a post', () => {
  it('are signs where WordPress made pictures of emoji, and told where words stand on them', () => {
    const emoji = '<img src="https://s.w.org/images/core/emoji/13/72x72/1f600.png" class="emoji" alt="😀">'
    expect(lines(`<p>Hoera ${emoji}</p>`)).toEqual(['paragraph: Hoera 😀'])
    expect(convert(`<p>${emoji}</p>`).remarks).toEqual([])
    const cover = '<div style="background-image:url(https://oud.nl/c.jpg)"><p>Op de foto</p></div>'
    expect(lines(cover)).toEqual(['paragraph: Op de foto'])
    expect(convert(cover).remarks).toEqual([
      'de afbeelding https://oud.nl/c.jpg, een achtergrond, is niet meegenomen.',
    ])
  })

  const SHOWN = '<img src="http://oud.nl/a.jpg" alt="A">'

  it.each([
    [`Voor<h2>De ${SHOWN} kop</h2>`, ['paragraph: Voor', 'figure: ', 'h2: De kop']],
    [`<ul><li>Stap ${SHOWN} een</li><li>twee</li></ul>`, ['figure: ', 'ul: Stap een|twee']],
    [
      `<table><tr><th>a</th><td>b</td></tr><tr><th>In ${SHOWN} een cel</th><td>d</td></tr></table>`,
      ['figure: ', 'table: '],
    ],
  ])(
    'stand above the heading, the list or the table that they are in, which stays whole: %s',
    (html, kept) => {
      const pictures = new Map([['http://oud.nl/a.jpg', 'm1']])
      expect(lines(html, { pictures })).toEqual(kept)
      expect(convert(html, { pictures }).remarks).toEqual([
        'een afbeelding uit een kop, een lijst of een tabel staat er nu boven; kijk na of dat klopt.',
      ])
    },
  )

  it.each([
    `<div class="wp-caption alignnone">${SHOWN}<p class="wp-caption-text">Een been</p></div>`,
    `<dl class="gallery-item"><dt>${SHOWN}</dt><dd class="wp-caption-text gallery-caption">Een been</dd></dl>`,
    `<table class="tr-caption-container"><tr><td>${SHOWN}</td></tr><tr><td class="tr-caption">Een been</td></tr></table>`,
  ])('keep the caption that WordPress or Blogger put below them: %s', (html) => {
    const { body, remarks } = convert(html, { pictures: new Map([['http://oud.nl/a.jpg', 'm1']]) })
    expect(body.root.children).toMatchObject([
      { fields: { blockType: 'figure', image: 'm1', caption: 'Een been' } },
    ])
    expect(body.root.children).toHaveLength(1)
    expect(remarks).toEqual([])
  })

  it('keep high and low figures in their captions', () => {
    const figure = `<figure>${SHOWN}<figcaption>10<sup>9</sup> cellen en CO<sub>2</sub></figcaption></figure>`
    const { body } = convert(figure, { pictures: new Map([['http://oud.nl/a.jpg', 'm1']]) })
    expect(body.root.children).toMatchObject([{ fields: { caption: '10⁹ cellen en CO₂' } }])
  })

  const CAPTION =
    'Voor [caption id="a" width="3"]<a href="x"><img src="http://oud.nl/a.jpg" alt="A"></a> Een been[/caption] na [contact-form id="1"] [gallery ids="7, 8"]'

  it('become figures with their captions where they are given, and are told where not', () => {
    const attachments = new Map([
      ['7', { url: 'http://oud.nl/b.jpg', alt: 'B', caption: 'Twee & drie', parent: '' }],
    ])
    const { html, told } = expandShortcodes(CAPTION, attachments)
    expect(told).toEqual([
      'afbeeldingen die niet in dit bestand staan, ontbreken: nummer 8.',
      '[contact-form] betekent hier niets en is als tekst blijven staan.',
    ])
    const pictures = new Map([
      ['http://oud.nl/a.jpg', 'm1'],
      ['http://oud.nl/b.jpg', 'm2'],
    ])
    const { body } = convert(html, { pictures })
    expect(body.root.children).toMatchObject([
      { type: 'paragraph' },
      { fields: { blockType: 'figure', image: 'm1', caption: 'Een been' } },
      { type: 'paragraph', children: [{ text: 'na [contact-form id="1"]' }] },
      { fields: { image: 'm2', caption: 'Twee & drie' } },
    ])
    const without = convert(html)
    expect(outline(without.body.root.children)).toContain('paragraph: Een been')
    expect(without.remarks).toEqual([
      'een afbeelding was een link naar x; hier is het alleen een afbeelding.',
      'de afbeelding http://oud.nl/a.jpg ("A") is niet meegenomen.',
      'de afbeelding http://oud.nl/b.jpg ("B") is niet meegenomen.',
    ])
  })
})
