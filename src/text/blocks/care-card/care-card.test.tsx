import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { careCardFixtures } from './care-card.fixtures'

it('says its level in words, for who hears it as well, and leads nowhere else', () => {
  const cards = careCardFixtures.map(({ element }) => renderToStaticMarkup(element))
  const headings = cards.map((card) => /<h3[^>]*>(.*)<\/h3>/.exec(card)?.[1]?.replace(/<[^>]+>/g, ''))
  expect(headings).toEqual([
    'Niet dringend: Bel uw huisarts als:',
    'Dringend: Bel direct uw huisarts of de huisartsenpost als:',
    'Noodgeval: Bel 112 als:',
  ])
  expect(cards.join('')).not.toContain('<a ')
})
