import { describe, expect, it } from 'vitest'
import type { Node } from '../write/lexical-nodes'
import { readPasted } from './read-pasted'

/** What is pasted as lines: the kind of each node and its words; items of lists indented. */
function outline(html: string): string[] {
  return readPasted(html).nodes.flatMap((node) => linesOf(node))
}

function linesOf(node: Node, depth = 0): string[] {
  const {
    children = [],
    fields,
    listType,
    tag,
    type,
  } = node as Node & { children?: Node[]; listType?: string }
  if (type === 'block') return [`tabel: ${JSON.stringify((fields as { rows: unknown }).rows)}`]
  if (type !== 'list') return [`${tag ?? type}: ${wordsOf(node)}`]
  return children.flatMap((item) => {
    const inner = item.children as Node[]
    if (inner[0]?.type === 'list') return linesOf(inner[0], depth + 1)
    return [`${'  '.repeat(depth)}${listType === 'number' ? '#' : '-'} ${inner.map(wordsOf).join('')}`]
  })
}

function wordsOf(node: Node): string {
  if (node.type === 'linebreak') return '/'
  if (node.type === 'link') {
    const { url } = node.fields as { url: string }
    return `[${(node.children as Node[]).map(wordsOf).join('')}](${url})`
  }
  if (node.text === undefined) return ((node.children as Node[]) ?? []).map(wordsOf).join('')
  const mark = { 1: '**', 2: '_', 64: '^', 32: ',' }[Number(node.format)] ?? ''
  return `${mark}${node.text}${mark}`
}

const bullet = (level: number, words: string, mark = '·') =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`

const word = (
  inner: string,
) => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head>
<body lang=NL style='tab-interval:35.4pt;word-wrap:break-word'>
<!--StartFragment-->
${inner}
<!--EndFragment-->
</body></html>`

describe('from Word', () => {
  it('headings get the levels of a text, and paragraphs their bold, italic and high words', () => {
    const html = word(`<p class=MsoTitle><span style='font-size:28.0pt'>Kramp<o:p></o:p></span></p>
<h2>Wat is het?<o:p></o:p></h2>
<p class=MsoNormal>Een <b>spier</b> trekt <i style='mso-bidi-font-style:normal'>samen</i>, 10<sup>3</sup>
keer.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Zie <a href="https://www.rivm.nl/kramp">het RIVM</a>.<o:p></o:p></p>`)
    expect(outline(html)).toEqual([
      'h2: Kramp',
      'h3: Wat is het?',
      'paragraph: Een **spier** trekt _samen_, 10^3^ keer.',
      'paragraph: Zie [het RIVM](https://www.rivm.nl/kramp).',
    ])
    expect(readPasted(html).told).toBeUndefined()
  })

  it('lists that are only drawn become lists, nested and numbered', () => {
    const html = word(
      [
        '<p class=MsoNormal>Doe dit:</p>',
        bullet(1, 'rust'),
        bullet(2, 'liggen', 'o'),
        bullet(2, 'zitten', 'o'),
        bullet(1, '<b>drinken</b>'),
        '<p class=MsoNormal>Daarna:</p>',
        bullet(1, 'bel', '3.'),
        bullet(1, 'wacht', '4.'),
      ].join('\n'),
    )
    expect(outline(html)).toEqual([
      'paragraph: Doe dit:',
      '- rust',
      '  - liggen',
      '  - zitten',
      '- **drinken**',
      'paragraph: Daarna:',
      '# bel',
      '# wacht',
    ])
    expect(readPasted(html).nodes.at(-1)).toMatchObject({ start: 3 })
  })

  it('a numbered heading loses the number that Word draws', () => {
    const html = word(
      `<h1 style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Oorzaken</h1>`,
    )
    expect(outline(html)).toEqual(['h2: Oorzaken'])
  })

  it('tables stay tables, with the row that is bold as their head', () => {
    const cell = (words: string) =>
      `<td width=200 valign=top style='width:150.2pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt'><p class=MsoNormal>${words}<o:p></o:p></p></td>`
    const html = word(
      `<table class=MsoTableGrid border=1 cellspacing=0><tr>${cell('<b>Stof</b>')}${cell('<b>Normaal</b>')}</tr><tr>${cell('Kalium')}${cell('3,5')}</tr><tr>${cell('Natrium')}${cell('<o:p>&nbsp;</o:p>')}</tr></table>`,
    )
    expect(outline(html)).toEqual(['tabel: [["Stof","Normaal"],["Kalium","3,5"],["Natrium",""]]'])
    expect(readPasted(html).nodes[0]?.fields).toMatchObject({ headRow: true })
  })

  it('says in a line what was left out', () => {
    const html = word(
      `<p class=MsoNormal>Let <span style='color:red'>goed</span> <u>op</u>.<!--[if gte vml 1]><v:shape><v:imagedata src="x.png"/></v:shape><![endif]--><![if !vml]><img width=200 height=100 src="file:///C:/Users/x/image001.png" alt="Een kuit"><![endif]></p>`,
    )
    expect(outline(html)).toEqual(['paragraph: Let goed op.'])
    expect(readPasted(html).told).toBe(
      'Weggelaten bij het plakken: 1 afbeelding, kleuren en onderstrepingen.',
    )
  })
})

describe('from Pages', () => {
  const html = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">
p.p1 {margin: 0.0px 0.0px 12.0px 0.0px; font: 30.0px 'Helvetica Neue'; color: #000000}
p.p2 {margin: 0.0px 0.0px 8.0px 0.0px; font: bold 18.0px 'Helvetica Neue'; color: #000000}
p.p3 {margin: 0.0px 0.0px 0.0px 0.0px; font: 11.0px 'Helvetica Neue'; color: #000000}
li.li3 {margin: 0.0px; font: 11.0px 'Helvetica Neue'}
table.t1 {border-collapse: collapse}
</style></head><body>
<p class="p1">Spierkramp</p><p class="p2">Wat kunt u doen</p>
<p class="p3">Rek de <b>spier</b> rustig uit. Lees <a href="https://example.org/rek"><span class="s1">meer over rekken</span></a>.</p>
<ul class="ul1"><li class="li3">rek<ul class="ul1"><li class="li3">kuit</li></ul></li><li class="li3">rust</li></ul>
<table cellspacing="0" cellpadding="0" class="t1"><tbody><tr><td valign="top" class="td1"><p class="p3"><b>Dag</b></p></td><td class="td1"><p class="p3"><b>Keer</b></p></td></tr><tr><td class="td1"><p class="p3">Ma</p></td><td class="td1"><p class="p3">2</p></td></tr></tbody></table>
</body></html>`

  it('large letters are headings; lists, tables and links stay', () => {
    expect(outline(html)).toEqual([
      'h2: Spierkramp',
      'h3: Wat kunt u doen',
      'paragraph: Rek de **spier** rustig uit. Lees [meer over rekken](https://example.org/rek).',
      '- rek',
      '  - kuit',
      '- rust',
      'tabel: [["Dag","Keer"],["Ma","2"]]',
    ])
    expect(readPasted(html).told).toBeUndefined()
  })
})

describe('from the web', () => {
  it('a page of Chrome keeps what it means, without the greys of its letters', () => {
    const style = 'color: rgb(33, 37, 41); font-family: system-ui; background-color: rgb(255, 255, 255);'
    const html = `<meta charset='utf-8'><h3 style="${style}">Oorzaken</h3><p style="${style}">Vaak door <a href="https://example.org/sport" style="color: rgb(0, 0, 238); text-decoration: underline;">sport</a>.
Soms niet.</p><h4 style="${style}">Zelden</h4><ol style="${style}"><li>kou</li><li>koorts</li></ol><blockquote style="${style}"><p>Rust helpt.</p></blockquote><script>kwaad()</script>`
    expect(outline(html)).toEqual([
      'h2: Oorzaken',
      'paragraph: Vaak door [sport](https://example.org/sport). Soms niet.',
      'h3: Zelden',
      '# kou',
      '# koorts',
      'quote: Rust helpt.',
    ])
    expect(readPasted(html).told).toBeUndefined()
  })

  it('a text of Google Docs is not bold as a whole', () => {
    const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-size:20pt;color:#000000;font-weight:400;white-space:pre-wrap;">Kop</span></h1><p dir="ltr"><span style="color:#000000;font-weight:400;">Gewoon en </span><span style="color:#000000;font-weight:700;">vet</span></p><ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>een</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr"><span>twee</span></p></li></ul></ul></b>`
    expect(outline(html)).toEqual(['h2: Kop', 'paragraph: Gewoon en **vet**', '- een', '  - twee'])
  })

  it('a place in the other page is no link here, and what leads nowhere is told', () => {
    const { nodes, told } = readPasted('<p>Zie <a href="#noot">de noot</a> en <a href="/over">ons</a>.</p>')
    expect(nodes.map(wordsOf)).toEqual(['Zie de noot en ons.'])
    expect(told).toBe(
      'Let op: een link kon niet mee (/over); de woorden staan er nog: "ons"; 1 × link naar een plek in deze tekst: nu gewone woorden ("de noot").',
    )
  })

  it('too much at once is refused in words', () => {
    expect(readPasted('x'.repeat(3_000_001))).toMatchObject({
      nodes: [],
      told: expect.stringContaining('te veel'),
    })
  })
})

it('leaves bold lines bold: what is pasted is a part of a text, which may have its headings elsewhere', () => {
  expect(outline('<p><b>Een</b></p><p>a</p><p><b>Twee</b></p><p>b</p>')).toEqual([
    'paragraph: **Een**',
    'paragraph: a',
    'paragraph: **Twee**',
    'paragraph: b',
  ])
})
