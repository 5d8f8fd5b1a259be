import { describe, expect, it } from 'vitest'
import { builderText } from './builder-text'
import { wordsIn } from './words-in'

const widget = (widgetType: string, settings: object) => ({ elType: 'widget', widgetType, settings })
const elementor = (...widgets: object[]) => ({
  _elementor_data: JSON.stringify([
    { elType: 'section', elements: [{ elType: 'column', elements: widgets }] },
  ]),
})
const lines = (html: string) => html.split('\n\n').map((line) => line.replace(/^<div>|<\/div>$/g, ''))

describe('what Elementor shows', () => {
  it.each([
    ['a small heading', 'heading', { title: 'Kop', header_size: 'h4' }, '<h3>Kop</h3>'],
    ['a heading that is none', 'heading', { title: 'Kop', header_size: 'div' }, '<p>Kop</p>'],
    [
      'a button',
      'button',
      { text: 'Klik', link: { url: 'https://x.nl/?a=1&b=2' } },
      '<a href="https://x.nl/?a=1&amp;b=2">Klik</a>',
    ],
    [
      'a video',
      'video',
      { youtube_url: 'https://youtu.be/abc' },
      '<p><a href="https://youtu.be/abc">https://youtu.be/abc</a></p>',
    ],
    [
      'a list',
      'icon-list',
      { icon_list: [{ text: 'een punt' }, { text: 'nog een' }] },
      '<ul><li>een punt</li><li>nog een</li></ul>',
    ],
    [
      'a picture with its caption',
      'image',
      { image: { url: 'https://oud.nl/a.jpg' }, caption: 'Been' },
      '<figure><img src="https://oud.nl/a.jpg" alt=""><figcaption>Been</figcaption></figure>',
    ],
    ['a heading that is a number', 'heading', { title: '112' }, '<h2>112</h2>'],
    ['a counter, with its sign', 'counter', { ending_number: 85, suffix: '%', title: 'heeft kramp' }, '85%'],
    ['a price', 'price-list', { price_list: [{ price: '€ 20', title: 'Consult' }] }, '€ 20'],
    ['the back of a card', 'flip-box', { title_text_a: 'Voor', description_text_b: 'Achter' }, 'Achter'],
    ['what a box asks to press', 'call-to-action', { button: 'Doe mee' }, 'Doe mee'],
    [
      'a box that leads somewhere',
      'image-box',
      { title_text: 'Rekken', link: { url: 'https://x.nl/' } },
      '<h3><a href="https://x.nl/">Rekken</a></h3>',
    ],
    [
      'what a box asks to press, with where that leads',
      'call-to-action',
      { title: 'Pijn?', button: 'Bel nu', link: { url: 'tel:112' } },
      '<a href="tel:112">Bel nu</a>',
    ],
    ['where a map points', 'google_maps', { address: 'Kerkstraat 1, Utrecht' }, 'Kerkstraat 1, Utrecht'],
    ['a part called by a year', 'accordion', { tabs: [{ tab_title: '2019' }] }, '<h3>2019</h3>'],
    [
      'a part that opens',
      'accordion',
      { tabs: [{ tab_title: 'Vraag?', tab_content: '<p>Zo.</p>' }] },
      '<h3>Vraag?</h3>',
    ],
  ])('comes over: %s', (_, type, settings, expected) => {
    expect(lines(builderText('', elementor(widget(type, settings))).html)).toContain(expected)
  })

  it('comes over where the text of the page lacks nothing but a picture or a link', () => {
    const meta = elementor(
      widget('text-editor', { editor: '<p>Een tekst.</p>' }),
      widget('image', { image: { url: 'https://oud.nl/a.jpg' } }),
      widget('button', { text: 'tekst', link: { url: 'https://x.nl/' } }),
    )
    expect(builderText('<p>Een tekst.</p>', meta).html).toContain('<img src="https://oud.nl/a.jpg"')
    const whole = '<p>Een <a href="https://x.nl/">tekst</a>.</p><img src="https://oud.nl/a-300x200.jpg">'
    expect(builderText(whole, meta)).toEqual({ html: whole, told: [] })
  })
})

it.each([
  ['where a picture behind something stands', 'image-box', { background_position: 'center center' }],
  ['how something fills its place', 'icon-box', { icon_position: 'top', content_position: 'stretch' }],
  ['what a line would say, were it one with words', 'divider', { text: 'Divider', look: 'line' }],
])('takes no words from %s', (_, type, settings) => {
  expect(builderText('', elementor(widget(type, settings))).html).toBe('')
})

it('has the words of a line that shows them', () => {
  const line = widget('divider', { look: 'line_text', text: 'Wanneer bellen?' })
  expect(lines(builderText('', elementor(line)).html)).toContain('Wanneer bellen?')
})

it('names what Elementor shows in several places, which the page has by its number only', () => {
  const meta = elementor(widget('global', {}), { templateID: '77' })
  expect(builderText('', meta).told).toEqual([
    'een onderdeel dat Elementor op meer plaatsen toonde (nummer 77), ontbreekt hier.',
  ])
})

it('says of data that PHP wrote that only its words came along', () => {
  const data = 'a:1:{s:4:"text";s:16:"<p>Een zin.</p> ";}'
  expect(builderText('', { panels_data: data }).told.join()).toContain(
    'Afbeeldingen en links eruit zijn niet meegekomen',
  )
})

it('reads the texts of Divi 5, once for all screens', () => {
  const block = {
    content: { innerContent: { desktop: { value: 'Kop hier' }, tablet: { value: 'Kop klein' } } },
  }
  expect(wordsIn(block)).toEqual(['Kop hier'])
})
