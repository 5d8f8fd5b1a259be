import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { articleTextFixtures } from './article-text.fixtures'

const [formats = '', quote = ''] = articleTextFixtures.map(({ element }) => renderToStaticMarkup(element))

it('shows each format as the element that means it, and no other', () => {
  expect(formats).toBe(
    '<p>Bij <em>Clostridium tetani</em> zijn er 10<sup>9</sup> per liter, en CO<sub>2</sub>. Neem ' +
      '<s>twee</s><em><strong> een</strong></em> tablet.</p>',
  )
})

it('shows a quote as one', () => {
  expect(quote).toContain(
    '<blockquote>Kramp in de nacht is vervelend, en meestal onschuldig.<br/>A. de Arts</blockquote>',
  )
})
