import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { figureFixtures } from './figure.fixtures'

const [full = '', first = '', missing = '', missed = '', bare = ''] = figureFixtures.map(({ element }) =>
  renderToStaticMarkup(element),
)

it('lets the browser choose format and size, keeps its place, and waits below the fold', () => {
  expect(full).toMatch(/<source type="image\/avif" srcSet="[^"]+ 400w"/)
  expect(full).toMatch(/<img [^>]*width="1200" height="800"/)
  expect(full).toContain('loading="lazy"')
  expect(first).toContain('loading="eager"')
  expect(bare).not.toContain('<source')
})

it('says whose picture it is', () => {
  expect(full).toContain('Bron: Jan de Fotograaf (CC BY 4.0)')
  expect(first).toContain('Bron: Jan de Fotograaf<')
  expect(bare).not.toContain('figcaption')
})

it('shows nothing to readers where a picture is missing, and says so to who edits', () => {
  expect(missing).toBe('')
  expect(missed).toContain('Hier ontbreekt een foto: Een man houdt zijn kuit vast.')
})
