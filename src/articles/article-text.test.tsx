import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ArticleText } from './article-text'
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

it.each(['link', 'autolink'])('shows only the words of a %s that would run as a script', (type) => {
  const words = { type: 'text', text: 'hier', format: 0 }
  const link = { type, fields: { linkType: 'custom', url: 'javascript:alert(1)' }, children: [words] }
  const root = { type: 'root', children: [{ type: 'paragraph', children: [link] }] }
  expect(renderToStaticMarkup(<ArticleText body={{ root } as never} />)).toBe('<p>hier</p>')
})
