import { describe, expect, it } from 'vitest'
import { isSearchField, searchTexts } from './search-texts'

const of = (meta: Record<string, string>) =>
  searchTexts({ title: 'Kramp', introduction: 'Korte inleiding.', link: 'https://oud.nl/kramp/', meta })

describe('what search engines were to show of a post', () => {
  it.each([
    ['Yoast', { _yoast_wpseo_title: 'Kramp in de kuit', _yoast_wpseo_metadesc: 'Wat u &amp; ik doen.' }],
    ['Rank Math', { rank_math_title: 'Kramp in de kuit', rank_math_description: 'Wat u & ik doen.' }],
    ['All in One SEO', { _aioseo_title: 'Kramp in de kuit', _aioseo_description: 'Wat u & ik doen.' }],
    ['its older version', { _aioseop_title: 'Kramp in de kuit', _aioseop_description: 'Wat u & ik doen.' }],
    ['SEOPress', { _seopress_titles_title: 'Kramp in de kuit', _seopress_titles_desc: 'Wat u & ik doen.' }],
    ['Ghost', { meta_title: 'Kramp in de kuit', meta_description: 'Wat u & ik doen.' }],
  ])('comes over from %s, and is no field that is lost', (_, meta) => {
    expect(of(meta)).toEqual({
      texts: { title: 'Kramp in de kuit', description: 'Wat u & ik doen.' },
      told: [],
    })
    expect(Object.keys(meta).every(isSearchField)).toBe(true)
  })

  it.each([
    ['%%title%% door sporten %%page%% %%sep%% %%sitename%%', 'Kramp door sporten'],
    ['%title% door sporten %sep% %sitename%', 'Kramp door sporten'],
    ['#post_title door sporten #separator_sa #site_title', 'Kramp door sporten'],
    ['%%sitename%% - %%title%% na 50% van de dag', '- Kramp na 50% van de dag'],
  ])('has what the plugin fills in: %s', (title, expected) => {
    expect(of({ _yoast_wpseo_title: title }).texts).toEqual({ title: expected })
  })

  it('is nothing where it says what the site says by itself', () => {
    const meta = {
      _yoast_wpseo_title: '%%title%% %%sep%% %%sitename%%',
      _yoast_wpseo_metadesc: '%%excerpt%%',
    }
    expect(of(meta)).toEqual({ told: [] })
  })

  it('is told where only the plugin knew a part of it', () => {
    expect(of({ rank_math_description: 'Over %focuskw% en meer.' })).toEqual({
      texts: { description: 'Over en meer.' },
      told: ['in de teksten voor zoekmachines is weg wat de plugin zelf invulde: %focuskw%.'],
    })
  })
})

it('tells that a post was kept from search engines, or was to be found elsewhere', () => {
  expect(of({ '_yoast_wpseo_meta-robots-noindex': '1' }).told.join()).toContain('noindex')
  expect(of({ rank_math_robots: 'a:1:{i:0;s:7:"noindex";}' }).told.join()).toContain('noindex')
  expect(of({ _yoast_wpseo_canonical: 'https://elders.nl/kramp' }).told.join()).toContain(
    'https://elders.nl/kramp',
  )
  expect(of({ _yoast_wpseo_canonical: 'http://www.oud.nl/kramp' }).told).toEqual([])
})
