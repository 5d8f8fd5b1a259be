import { describe, expect, it } from 'vitest'
import { tookShort } from '../../../tests/support/took-short'
import { htmlLine } from '../posts/html-text'
import { expandBlocks } from './expand-blocks'
import { expandShortcodes } from './shortcodes'
import { writeOut } from './write-out'

const LENGTH = 300_000

describe('a text full of beginnings that have no end', () => {
  const many = (beginning: string) => beginning.repeat(LENGTH / beginning.length)

  it.each([
    '[caption ',
    '[caption]',
    '[embed]',
    '[video ',
    '[fn]een ',
    '[ref x]een ',
    '((een ',
    '((een (twee ',
    '[1. een ',
    '<pre>((',
    '<script ',
    '[vc_raw_html]',
    '[fusion_code]',
    '[su_quote]',
    '[li]',
    '[gallery ',
    '[vc_row ',
    '[eigen ',
    '[eigen]',
    '[/eigen]',
    '[toc ',
    '[hr ',
    '<!-- ',
    '<![',
  ])('of %s is read at once', (beginning) => {
    expect(tookShort(() => expandShortcodes(many(beginning), new Map()))).toBe(true)
  })

  it.each(['<!-- wp:x {', '<!-- wp:block {"ref":1} '])('of %s is read at once', (beginning) => {
    expect(tookShort(() => expandBlocks(many(beginning), new Map(), ''))).toBe(true)
  })
})

it('leaves a caption without an end as text, and the next one whole', () => {
  const picture = (name: string) => `[caption id="a"]<img src="${name}.jpg"> Been ${name}`
  expect(expandShortcodes(`${picture('een')} Tekst ${picture('twee')}[/caption]`, new Map()).html).toBe(
    `${picture('een')} Tekst <figure><img src="twee.jpg"><figcaption>Been twee</figcaption></figure>`,
  )
})

it('names no shortcode that only stands in a comment, as Word leaves them', () => {
  const html = '<!--[if gte mso 9]><xml></xml><![endif]--><![if !vml]>Tekst [eigen]<![endif]>'
  expect(expandShortcodes(html, new Map()).told).toEqual([
    '[eigen] betekent hier niets en is als tekst blijven staan.',
  ])
})

it('leaves out where a plugin would put a table of contents', () => {
  expect(expandShortcodes('Een [toc]twee [ez-toc depth="2"]drie', new Map())).toMatchObject({
    html: 'Een twee drie',
    told: [],
  })
})

it.each(['[hr]', '[divider]', '[su_spacer size="20"]', '[clear]', '[br /]'])(
  'leaves out what only parts two paragraphs: %s',
  (shortcode) => {
    expect(expandShortcodes(`Een${shortcode}twee`, new Map())).toMatchObject({
      html: 'Een\n\ntwee',
      told: [],
    })
  },
)

it('keeps what parts paragraphs by words', () => {
  expect(expandShortcodes('Een [divider title="Oorzaken"] twee', new Map()).html).toContain('Oorzaken')
})

describe('what the boxes of page builders show', () => {
  const library = new Map([['7', { url: 'https://oud.nl/a.jpg', alt: 'Been', caption: '', parent: '' }]])
  const html = (text: string) => expandShortcodes(text, library).html.trim()
  const picture = '<img src="https://oud.nl/a.jpg" alt="Been">'
  const pictureAlone = '<img src="https://oud.nl/b.jpg" alt="Arm">'

  it.each([
    ['[vc_single_image image="7" img_size="full"]', picture],
    ['[vc_gallery images="7"]', picture],
    ['[vc_single_image image="7" link="https://x.nl/"]', `<a href="https://x.nl/">${picture}</a>`],
    ['[et_pb_image src="https://oud.nl/b.jpg" alt="Arm" /]', pictureAlone],
    [
      '[et_pb_blurb title="Kop" image="https://oud.nl/b.jpg" alt="Arm"]Tekst[/et_pb_blurb]',
      `${pictureAlone}<p>Kop</p>\n\nTekst`,
    ],
    ['[vc_video link="https://youtu.be/x"]', '<p><a href="https://youtu.be/x">https://youtu.be/x</a></p>'],
    [
      '[et_pb_button button_url="/contact" button_text="Neem contact op"]',
      '<p><a href="/contact">Neem contact op</a></p>',
    ],
    [
      '[vc_btn title="Meer" link="url:https%3A%2F%2Fx.nl%2Fkramp|title:Lees%20meer||"]',
      '<p><a href="https://x.nl/kramp">Meer</a></p>',
    ],
    ['[vc_custom_heading text="Kop hier" font_container="tag:h3|text_align:left"]', '<h3>Kop hier</h3>'],
    ['[vc_tta_section title="Vraag" tab_id="x"]Zo.[/vc_tta_section]', '<h3>Vraag</h3>\n\nZo.'],
    ['[et_pb_toggle title="Vraag"]Zo.[/et_pb_toggle]', '<h3>Vraag</h3>\n\nZo.'],
    ['[vc_row el_class="breed" full_width="stretch"]', ''],
  ])('comes over: %s', (box, expected) => expect(html(box)).toBe(expected))

  it('is told where the file does not hold the picture', () => {
    const missing = 'afbeeldingen die niet in dit bestand staan, ontbreken: nummer'
    expect(expandShortcodes('[vc_single_image image="8"]', library).told).toContain(`${missing} 8.`)
    expect(expandShortcodes('[et_pb_gallery gallery_ids="7,8"]', library).told).toContain(`${missing} 8.`)
    expect(expandShortcodes('[gallery ids="7,8,9"]', library).told).toEqual([`${missing} 8, 9.`])
  })
})

it.each([
  ['[youtube https://youtu.be/abc]', 'https://youtu.be/abc'],
  ['[youtube=https://www.youtube.com/watch?v=abc&w=640]', 'https://www.youtube.com/watch?v=abc&amp;w=640'],
  [
    '[fusion_youtube id="abcdefghijk" width="600"][/fusion_youtube]',
    'https://www.youtube.com/watch?v=abcdefghijk',
  ],
  ['[vimeo 123456]', 'https://vimeo.com/123456'],
  ['[dailymotion x7s94]', 'https://www.dailymotion.com/video/x7s94'],
  ['[su_youtube url="https://youtu.be/abc" width="600"]', 'https://youtu.be/abc'],
  ['[audio mp3="https://x.nl/a.mp3"][/audio]', 'https://x.nl/a.mp3'],
  ['[soundcloud url="https://api.soundcloud.com/tracks/1"]', 'https://api.soundcloud.com/tracks/1'],
])('a video, a sound or a map is a link: %s', (html, address) => {
  expect(expandShortcodes(html, new Map()).html.trim()).toBe(`<p><a href="${address}">${address}</a></p>`)
})

it('a video between its shortcodes, or without an address, is no other one', () => {
  const html = (text: string) => expandShortcodes(text, new Map()).html.trim()
  expect(html('[youtube]https://youtu.be/abc[/youtube]')).toBe('https://youtu.be/abc')
  expect(html('[youtube]')).toBe('[youtube]')
})

describe('what plugins write around words', () => {
  it.each([
    [
      '[su_quote cite="Jan"]Rust roest.[/su_quote]',
      '<blockquote>Rust roest.<br><cite>Jan</cite></blockquote>',
    ],
    [
      '[su_quote cite="Jan" url="https://x.nl/"]Rust.[/su_quote]',
      '<blockquote>Rust.<br><cite><a href="https://x.nl/">Jan</a></cite></blockquote>',
    ],
    ['[pullquote]Rust roest.[/pullquote]', '<blockquote>Rust roest.</blockquote>'],
    ['[fusion_title size="3"]Wat <b>helpt</b>?[/fusion_title]', '<h3>Wat <b>helpt</b>?</h3>'],
    ['[su_heading size="20"]Rust[/su_heading]', '<h2>Rust</h2>'],
    ['[list icon="a"][li]een[/li][li]twee[/li][/list]', '<ul><li>een</li><li>twee</li></ul>'],
    [
      '[fusion_checklist][fusion_li_item icon=""]een[/fusion_li_item][/fusion_checklist]',
      '<ul><li>een</li></ul>',
    ],
    [
      '[fusion_imageframe alt="Been"]https://x.nl/a.jpg[/fusion_imageframe]',
      '<img alt="Been" src="https://x.nl/a.jpg">',
    ],
    ['[quote]Zonder eind', '[quote]Zonder eind'],
  ])('is a quote, a heading, a list or a picture where it says so: %s', (text, expected) => {
    expect(expandShortcodes(text, new Map()).html.trim()).toBe(expected)
  })
  const html = (text: string) => expandShortcodes(text, new Map()).html.trim()

  it.each([
    [
      '[su_spoiler title="Wanneer bellen?"]Bij koorts.[/su_spoiler]',
      '<h3>Wanneer bellen?</h3>\n\nBij koorts.',
    ],
    [
      '[accordion][accordion-item title="Is het erg?"]Nee.[/accordion-item][/accordion]',
      '<h3>Is het erg?</h3>\n\nNee.',
    ],
    [
      '[tabs][tab title="A"]Een[/tab][tab title="2019"]Twee[/tab][/tabs]',
      '<h3>A</h3>\n\nEen\n\n\n\n<h3>2019</h3>\n\nTwee',
    ],
    [
      '[info_list_item list_title="Rust" title_tag="h4"]Elke dag.[/info_list_item]',
      '<h3>Rust</h3>\n\nElke dag.',
    ],
    ['[button link="https://x.nl/a"]Doe de test[/button]', '<a href="https://x.nl/a">Doe de test</a>'],
    ['[dropcap]D[/dropcap]it is [highlight color="#ff0"]vet[/highlight].', 'Dit is vet.'],
    ['[b]Let op[/b]: bel', 'Let op: bel'],
  ])('is taken off, and the words stay: %s', (text, expected) => {
    expect(html(text)).toBe(expected)
  })

  it('is told where it led, when it is no button', () => {
    const html = '[kader link="https://x.nl/folder"]Lees meer.[/kader]'
    expect(expandShortcodes(html, new Map()).told[1]).toBe(
      'wat een plug-in bij woorden zette, is weggelaten: "https://x.nl/folder"',
    )
  })

  it('is told where it said something of its own that has no place', () => {
    const html =
      'Een [tooltip text="Zonder koorts"]lichte[/tooltip] griep.\n\n[box title="Let op" read_text="Lees verder"]Rust.[/box]'
    expect(expandShortcodes(html, new Map()).told.slice(1)).toEqual([
      'wat een plug-in bij woorden zette, is weggelaten: "Zonder koorts"',
      'wat een plug-in bij woorden zette, is weggelaten: "Lees verder"',
    ])
  })

  it('is told, and what does not end stays as text', () => {
    const { html: rest, told } = expandShortcodes('[kader]Een[/kader] [formulier id="3"]', new Map())
    expect(rest).toContain('[formulier id="3"]')
    expect(told).toEqual([
      'wat een plug-in om woorden heen zette ([kader]) is weggelaten; de woorden staan er nog.',
      '[formulier] betekent hier niets en is als tekst blijven staan.',
    ])
  })
})

it('shows nothing of a gallery whose pictures the file does not hold, and says so', () => {
  expect(expandShortcodes('Boven. [gallery columns="2"] Onder.', new Map(), '12')).toMatchObject({
    html: 'Boven.  Onder.',
    told: ['1 × galerij ontbreekt: de afbeeldingen van dit bericht staan niet in dit bestand.'],
  })
})

it('leaves the link in a caption of the library a link, to be told with the picture', () => {
  const caption = 'Foto: <a href="https://x.nl/jan?a=1&amp;b=2">Jan</a>'
  const library = new Map([['7', { url: 'https://oud.nl/a.jpg', alt: '', caption, parent: '' }]])
  expect(expandShortcodes('[gallery ids="7"]', library).html).toContain(`<figcaption>${caption}</figcaption>`)
})

it('tells of a post that only sent readers on', () => {
  const meta = { _links_to: 'https://elders.nl/folder', _links_to_target: '_blank' }
  expect(
    writeOut(
      { html: '', meta, number: '1', thumbnail: undefined },
      { attachments: new Map(), blocks: new Map() },
    ).told,
  ).toEqual([
    'stuurde lezers van de oude site meteen door, en doet dat hier niet: "https://elders.nl/folder"',
  ])
})

it('tells of a featured picture that the file does not hold', () => {
  const told = (thumbnail: string | undefined) =>
    writeOut({ html: '', meta: {}, number: '1', thumbnail }, { attachments: new Map(), blocks: new Map() })
      .told
  expect(told('9')).toEqual(['de uitgelichte afbeelding (nummer 9) staat niet in dit bestand, en ontbreekt.'])
  expect([told(undefined), told('0'), told('')]).toEqual([[], [], []])
})

it.each([
  [
    '[et_pb_testimonial author="Jan" job_title="Bakker" company_name="Broodhuis"]Fijn![/et_pb_testimonial]',
    'Jan Bakker Broodhuis Fijn!',
  ],
  ['[et_pb_number_counter title="mensen" number="1200"][/et_pb_number_counter]', 'mensen 1200'],
  ['[vc_cta h2="Bel ons" h4="Bij koorts"]Altijd[/vc_cta]', 'Bel ons Bij koorts Altijd'],
  ['[vc_progress_bar values="%5B%7B%22label%22%3A%22Kuitkramp%22%7D%5D"]', 'Kuitkramp'],
  ['[fusion_code]PHA+UnVzdCBpcyBnb2VkLjwvcD4=[/fusion_code]', 'Rust is goed.'],
  ['[fusion_code]<p>Rust</p>[/fusion_code]', 'Rust'],
  [
    '[et_pb_toggle title="Wat is %22kramp%22 %91echt%93?"]Pijn.[/et_pb_toggle]',
    'Wat is "kramp" [echt]? Pijn.',
  ],
  ['[vc_custom_heading text="Wat is ``kramp`` `{`echt`}`?"]', 'Wat is "kramp" [echt]?'],
  [
    '[et_pb_fullwidth_header title="Kramp" subhead="In de kuit" button_one_text="Lees" button_one_url="https://x.nl/1"]Pijn.[/et_pb_fullwidth_header]',
    'Kramp In de kuit Lees (https://x.nl/1) Pijn.',
  ],
  ['[vc_raw_js]JTNDc2NyaXB0JTNF[/vc_raw_js]tekst', 'tekst'],
])('what readers saw of a box is there, and nothing else: %s', (html, words) => {
  expect(htmlLine(expandShortcodes(html, new Map()).html)).toBe(words)
})
