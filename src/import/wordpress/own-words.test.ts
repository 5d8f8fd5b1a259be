import { expect, it } from 'vitest'
import { expandBlocks } from './expand-blocks'

const named = (kind: string, name: string, html: string) =>
  `<!-- wp:${kind} {"metadata":{"bindings":{"__default":{"source":"core/pattern-overrides"}},"name":"${name}"}} -->${html}<!-- /wp:${kind} -->`
const BLOCK = [
  named('heading', 'Kop', '<h3 class="wp-block-heading">Standaardkop</h3>'),
  named('button', 'Knop', '<div><a class="wp-block-button__link" href="https://oud.nl/a">Klik</a></div>'),
  named('image', 'Foto', '<figure><img src="a.jpg" alt=""/></figure>'),
  '<!-- wp:paragraph --><p>Voor allen.</p><!-- /wp:paragraph -->',
].join('')

const shown = (settings: Record<string, unknown>) =>
  expandBlocks(`<!-- wp:block ${JSON.stringify({ ref: 12, ...settings })} /-->`, new Map([['12', BLOCK]]), '')

it('shows the words, the link and the picture that a post has of its own in a reusable block', () => {
  const { html, told } = shown({
    content: {
      Kop: { content: 'Eigen <em>kop</em> van $1' },
      Knop: { text: 'Bel ons', url: 'https://oud.nl/b?c=1&d=2' },
      Foto: { url: 'b.jpg', alt: 'Een "been"' },
    },
  })
  expect(html).toContain('<h3 class="wp-block-heading">Eigen <em>kop</em> van $1</h3>')
  expect(html).toContain('href="https://oud.nl/b?c=1&amp;d=2">Bel ons</a>')
  expect(html).toContain('<img src="b.jpg" alt="Een &quot;been&quot;"/>')
  expect(html).toContain('Voor allen.')
  expect(html).not.toMatch(/Standaardkop|Klik/)
  expect(told).toEqual([])
})

it('puts own words for which the block has no place below it, and tells so', () => {
  const { html, told } = shown({
    content: { Weg: { content: 'Bel bij koorts' }, Foto: { caption: 'Een been' } },
  })
  expect(html).toMatch(/Standaardkop[\s\S]*Voor allen[\s\S]*<div>Bel bij koorts<\/div><div>Een been<\/div>/)
  expect(told).toEqual([
    'woorden van dit bericht in een herbruikbaar blok staan er nu onder: "Bel bij koorts Een been"',
  ])
})

it.each([null, [], 'x', { Kop: 'x' }, { Kop: { content: { a: 1 } } }])(
  'is not led astray by %j',
  (content) => {
    expect(shown({ content })).toMatchObject({ html: BLOCK, told: [] })
  },
)
