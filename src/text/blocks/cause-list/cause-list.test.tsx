import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { causeListFixtures } from './cause-list.fixtures'

const [few = '', many = '', long = '', odd = ''] = causeListFixtures.map(({ element }) =>
  renderToStaticMarkup(element),
)

it('shows every figure with its tier, its range and where it comes from', () => {
  expect(few).toContain('1.200')
  expect(few).toContain('0,05')
  expect(few).toContain('verlaagd kaliumgehalte in het bloed (hypokaliëmie)')
  expect(few).toContain('Bron: RIVM, 2024')
  expect(few).toContain('meestal in de eerste weken')
  expect(few.match(/Herkomst van de aantallen: schatting, bron onbekend/g)).toHaveLength(1)
})

it('shows how sure a figure is, of when, and where its source stands; and nothing more of the others', () => {
  expect(few).toContain('Van 0,01 tot 0,2, in 2023. Bron: <a href="#bron_1">Nivel</a>')
  expect(few.match(/cause__note/g)).toHaveLength(3)
})

it('offers a way past, a chart and a filter from more than 20 causes on', () => {
  for (const part of ['class="skip-link"', '<svg', '<cause-filter hidden']) {
    expect(few).not.toContain(part)
    expect(many).toContain(part)
  }
  // The whole list stands in the HTML: for who has no script, and for search engines.
  expect(many.match(/<li class="cause">/g)).toHaveLength(24)
})

it('folds what comes after the first ten of a tier, but not a few', () => {
  expect(long).toContain('<summary>Toon de andere 3</summary>')
  expect(long.slice(0, long.indexOf('<details>')).match(/<li class="cause">/g)).toHaveLength(10)
  expect(many).not.toContain('<details')
})

it('shows medicines of one group under their group', () => {
  expect(few).toMatch(
    /plaspillen<\/a>.*620.*<ul class="cause__kinds"><li class="cause">.*hydrochloorthiazide/,
  )
})

it('shows markup in a name as text', () => {
  expect(odd).toContain('&lt;b&gt;tekens&lt;/b&gt; &amp; haken')
})
