import { expect, it } from 'vitest'
import { htmlLine, htmlText } from './html-text'

it('decodes once more what WordPress escaped in the file', () => {
  expect(htmlLine('Jansen &amp; Zn &lt;3')).toBe('Jansen & Zn <3')
})

it('makes plain text of HTML in a comment, and keeps its lines and addresses', () => {
  const html =
    'Eén<br>twee\r\n<strong>vet</strong> <a href="https://x.nl/a">hier</a><script>alert(1)</script><p>Slot</p>'
  expect(htmlText(html)).toBe('Eén\ntwee\nvet hier (https://x.nl/a)\n\nSlot')
})

it.each(['www.x.nl/a', 'x.nl/a/', 'https://www.x.nl/a'])(
  'says an address once that is its own link: %s',
  (words) => {
    expect(htmlText(`Zie <a href="http://www.x.nl/a/" rel="nofollow">${words}</a>.`)).toBe(`Zie ${words}.`)
  },
)

it('says where a link leads that shows another address', () => {
  expect(htmlText('<a href="https://y.nl/">www.x.nl</a>')).toBe('www.x.nl (https://y.nl/)')
})

it('keeps high and low figures in plain text', () => {
  expect(htmlLine('10<sup>9</sup> cellen, H<sub>2</sub>O, 2<sup>e</sup>')).toBe('10⁹ cellen, H₂O, 2e')
})

it('has an emoji whole that a program wrote as its two halves', () => {
  expect(htmlLine('Hoera &#55357;&#56832; en &#xD83D;&#xDE00;')).toBe('Hoera 😀 en 😀')
})
