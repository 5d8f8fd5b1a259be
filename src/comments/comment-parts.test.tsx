import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { commentFormFixtures, commentListFixtures } from './comment-parts.fixtures'

const [list = '', , closed = ''] = commentListFixtures.map(({ element }) => renderToStaticMarkup(element))
const [empty = '', reply = '', refused = ''] = commentFormFixtures.map(({ element }) =>
  renderToStaticMarkup(element),
)

it('shows what readers wrote as text, and links nothing in it', () => {
  expect(list).toContain('&lt;b&gt;Jan&lt;/b&gt;')
  expect(list).toContain('&lt;script&gt;')
  expect(list).not.toContain('href="https://example.org')
})

it('keeps the place of a removed comment for the answer under it', () => {
  expect(list.indexOf('reactie-weg')).toBeLessThan(list.indexOf('reactie-antwoord'))
  expect(list).toContain('comment--removed')
})

it('offers no answer where reacting is closed', () => {
  expect(list).toContain('?parent=')
  expect(closed).not.toContain('?parent=')
})

it('names each error above the form and at its field, and keeps what was typed', () => {
  for (const field of ['name', 'email', 'consent']) {
    expect(refused).toContain(`href="#${field}"`)
    expect(refused).toContain(`id="${field}-error"`)
    expect(refused).toMatch(new RegExp(`id="${field}"[^>]*aria-describedby="[^"]*${field}-error`))
  }
  expect(refused).toContain('value="els@"')
  expect(refused).toContain('>Tekst</textarea>')
  expect(empty).not.toContain('error-summary')
})

it('carries what it answers, and says so', () => {
  expect(reply).toContain('name="parent" value="eerste"')
  expect(reply).toContain('<blockquote class="comment-form__answered">Bij mij hielp rekken.')
  expect(reply).toContain('>Annuleren</a>')
  expect(reply).not.toContain('href="/privacy"')
})
