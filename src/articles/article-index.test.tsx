import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { articleIndexFixtures } from './article-parts.fixtures'

const [few = '', many = '', letter = ''] = articleIndexFixtures.map(({ element }) =>
  renderToStaticMarkup(element),
)

it('shows everything while it fits, and letters when it does not', () => {
  expect(few).toContain('href="/symptomen/jeuk"')
  expect(few).not.toContain('/letter/')
  expect(many).toContain('href="/symptomen/letter/z"')
  expect(many).toContain('320 symptomen. Kies een letter.')
  expect(many).not.toContain('/symptomen/klacht-')
})

it('shows the articles of one letter, and the way to the others', () => {
  expect(letter).toContain('aria-current="page"')
  expect(letter.match(/href="\/symptomen\/klacht-/g)).toHaveLength(13)
})
