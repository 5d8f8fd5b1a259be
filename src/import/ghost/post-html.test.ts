import { expect, it } from 'vitest'
import { htmlText } from '../posts/html-text'
import { postHtml } from './post-html'

const text = (words: string, format = 0) => ({ type: 'extended-text', text: words, format })
const lexical = (...children: unknown[]) => JSON.stringify({ root: { type: 'root', children } })
const silent = () => undefined

it('reads a post of which the file has only what the editor keeps', () => {
  const stored = lexical(
    { type: 'extended-heading', tag: 'h2', children: [text('Wat is kramp?')] },
    {
      type: 'paragraph',
      children: [
        text('Een < twee '),
        text('vet', 3),
        { type: 'link', url: '/a?b&c', children: [text('link')] },
      ],
    },
    {
      type: 'list',
      listType: 'number',
      start: 3,
      children: [{ type: 'listitem', children: [text('drie')] }],
    },
    { type: 'toggle', heading: '<span>Bellen?</span>', content: '<p>Bij koorts</p>' },
    { type: 'image', src: '__GHOST_URL__/content/a.jpg', alt: 'Been', caption: 'Een <b>been</b>' },
    { type: 'markdown', markdown: '**Rust**' },
  )
  expect(postHtml({ html: null, lexical: stored }, silent)).toBe(
    '<h2>Wat is kramp?</h2><p>Een &lt; twee <b><i>vet</i></b><a href="/a?b&amp;c">link</a></p>' +
      '<ol start="3"><li>drie</li></ol><details><summary><span>Bellen?</span></summary><div><p>Bij koorts</p></div></details>' +
      '<figure><img src="__GHOST_URL__/content/a.jpg" alt="Been"><figcaption>Een <b>been</b></figcaption></figure>' +
      '<p><strong>Rust</strong></p>\n',
  )
})

it('reads what the editor before that kept', () => {
  const mobiledoc = JSON.stringify({
    version: '0.3.1',
    atoms: [['soft-return', '', {}]],
    cards: [
      ['html', { html: '<ul><li>punt</li></ul>' }],
      ['hr', {}],
    ],
    markups: [['strong'], ['a', ['href', 'https://x.example/']]],
    sections: [
      [1, 'h2', [[0, [], 0, 'Kop']]],
      [
        1,
        'p',
        [
          [0, [0], 0, 'vet '],
          [0, [1], 2, 'link'],
          [1, [], 0, 0],
          [0, [], 0, 'eind <'],
        ],
      ],
      [3, 'ul', [[[0, [], 0, 'een']], [[0, [], 0, 'twee']]]],
      [10, 0],
    ],
  })
  expect(postHtml({ html: '', mobiledoc }, silent)).toBe(
    '<h2>Kop</h2><p><strong>vet <a href="https://x.example/">link</a></strong><br>eind &lt;</p>' +
      '<ul><li>een</li><li>twee</li></ul><ul><li>punt</li></ul>',
  )
})

it.each([
  [{ type: 'callout', calloutText: 'Let op' }, 'Let op'],
  [{ type: 'button', buttonText: 'Bel ons', buttonUrl: '/bel' }, 'Bel ons'],
  [
    { type: 'bookmark', url: 'https://x.example/', metadata: { title: 'Folder', description: 'Over A & B' } },
    'Over A & B',
  ],
  [{ type: 'header', header: 'Welkom', subheader: 'Op de site' }, 'Op de site'],
  [{ type: 'product', productTitle: 'Boek', productDescription: 'Over kramp' }, 'Over kramp'],
  [{ type: 'file', src: '/f.pdf', fileTitle: 'Folder', fileCaption: 'Om te lezen' }, 'Om te lezen'],
  [{ type: 'codeblock', code: 'a < b' }, 'a < b'],
  [{ type: 'gallery', images: [{ src: 'a.jpg' }], caption: 'Samen' }, 'Samen'],
  [{ type: 'embed', url: 'https://youtu.be/a', caption: 'Kijk' }, 'Kijk'],
  [{ type: 'aside', children: [text('Terzijde')] }, 'Terzijde'],
  [{ type: 'nieuw-soort', title: 'Wat nog niemand kent' }, 'Wat nog niemand kent'],
])('keeps the words of a card: %j', (card, words) => {
  expect(htmlText(postHtml({ lexical: lexical(card) }, silent))).toContain(words)
})

it('names a card that it can read nothing of, and a text that it cannot read', () => {
  const told: string[] = []
  postHtml({ lexical: lexical({ type: 'transistor', size: 3 }) }, (message) => told.push(message))
  expect(postHtml({ lexical: '{kapot', plaintext: 'Wel < dit' }, (message) => told.push(message))).toBe(
    'Wel &lt; dit',
  )
  expect(told).toEqual([
    'van de kaart "transistor" staat niets in dit bestand dat te lezen is.',
    'de tekst van de editor is niet te lezen; kijk na of de tekst compleet is.',
  ])
})
