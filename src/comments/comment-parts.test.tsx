import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { commentFormFixtures, commentListFixtures } from './comment-parts.fixtures'
import { Discussion } from './discussion'
import type { Thread } from './thread'

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

it('leads past a long discussion, and to the form before it', () => {
  const threads = Array.from({ length: 15 }, (_, index) => ({
    ...thread(`eerste-${index}`),
    replies: index < 6 ? [thread(`antwoord-${index}`)] : [],
  }))
  const discussionOf = (shown: Thread[], open = true) =>
    renderToStaticMarkup(<Discussion slug="spierkrampen" threads={shown} open={open} />)
  const long = discussionOf(threads)
  expect(long).toContain('<a class="skip-link" href="#na-de-reacties">Sla 21 reacties over</a>')
  expect(long).toContain('<div id="na-de-reacties"')
  expect(long.indexOf('href="#geef-een-reactie"')).toBeLessThan(long.indexOf('eerste-0'))
  expect(discussionOf(threads, false)).not.toContain('geef-een-reactie')
  expect(discussionOf(threads.slice(6))).not.toContain('skip-link')
})

function thread(id: string): Thread {
  const createdAt = '2026-11-01T12:00:00.000Z'
  const place = { parent: null, replies: [], answers: null, isEdited: false }
  return { id, ref: id, name: 'Els', body: 'Tekst', createdAt, isRemoved: false, staffReply: false, ...place }
}
