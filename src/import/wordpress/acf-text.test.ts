import { expect, it } from 'vitest'
import { acfText } from './acf-text'
import { builderText } from './builder-text'

const field = (name: string, value: string) => ({ [name]: value, [`_${name}`]: 'field_5f' })
const picture = { url: 'https://oud.nl/a.jpg', alt: 'Been', caption: '', parent: '' }
const library = new Map([['5', picture]])
const META = {
  ...field('content_1_tekst', '<p>Rust en water.</p>'),
  ...field('content_0_titel', 'Wat helpt?'),
  ...field('content', 'a:3:{i:0;s:3:"kop";i:1;s:5:"tekst";i:2;s:4:"foto";}'),
  ...field('content_2_foto', '5'),
  ...field('content_2_stand', 'links'),
  ...field('volgorde', '3'),
  subtitle_of_theme: 'Niet van ACF.',
}

it('reads a text that editors put together of fields, in the order of its rows', () => {
  expect(acfText(META, library)).toEqual({
    html: '<h2>Wat helpt?</h2>\n\n<div><p>Rust en water.</p></div>\n\n<img src="https://oud.nl/a.jpg" alt="Been">',
    names: ['content_0_titel', 'content_1_tekst', 'content_2_foto', 'content'],
  })
})

it('is the text of a post that has none of its own, and told; beside one the fields are named', () => {
  const alone = builderText('', META, library)
  expect(alone.html).toContain('<h2>Wat helpt?</h2>')
  expect(alone.told).toEqual([
    'de tekst komt uit eigen velden (ACF); kijk na of de volgorde klopt.',
    'het eigen veld "content_2_stand" is niet meegenomen: "links"',
  ])
  const beside = builderText('<p>Een tekst.</p>', META, library)
  expect(beside.html).toBe('<p>Een tekst.</p>')
  expect(beside.told.join()).toContain('het eigen veld "content_1_tekst" is niet meegenomen')
})
