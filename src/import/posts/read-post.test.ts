import { describe, expect, it } from 'vitest'
import type { ExportItem } from './export-item'
import { plainItem } from './plain-item'
import { leftOutAs, readPost } from './read-post'

const AUTHORS = new Map(
  [
    { login: 'jan', email: 'jan@oud.nl', name: 'Jan Jansen' },
    { login: 'piet', email: 'piet@oud.nl', name: 'Piet Pietersen' },
  ].map((author) => [author.login, author]),
)

const read = (given: Partial<ExportItem>) =>
  readPost({ index: 0, line: 1, fields: {}, terms: [], meta: {}, comments: [], ...given }, AUTHORS)
const by = (...names: string[]) => names.map((name) => ({ domain: 'author', name }))

it('tells of a post that the old site had in another language', () => {
  const inLanguage = (name: string) => read({ terms: [{ domain: 'language', name }] }).told
  expect(inLanguage('Nederlands')).toEqual([])
  expect(inLanguage('English')).toEqual([
    'de oude site had dit in de taal "English"; hier staat het tussen de andere.',
  ])
})

it('has the signs of a title that was escaped twice', () => {
  expect(read({ fields: { title: 'Tom &amp;amp; caf&amp;eacute;' } }).title).toBe('Tom & café')
})

it.each([
  ['draft', '', 'concept'],
  ['pending', '', 'wacht op beoordeling'],
  ['private', '', 'privé'],
  ['future', '', 'gepland'],
  ['publish', 'geheim', 'met wachtwoord'],
  ['acf-disabled', '', 'acf-disabled'],
  ['', '', 'zonder status'],
])('says in Dutch why a post was not public: %s', (status, password, words) => {
  const post = read({ fields: { 'wp:status': status, 'wp:post_password': password } })
  expect([post.wasPublic, post.status]).toEqual([false, words])
})

describe('the authors of a post', () => {
  it('are the one whom WordPress knows of, and nobody where it has no name', () => {
    expect(read({ fields: { 'dc:creator': 'jan' } }).authors).toEqual(['Jan Jansen'])
    expect(read({ fields: { 'dc:creator': 'x@y.nl' } }).authors).toEqual([])
  })

  it('are all that a plugin names, with that one first, by login or by name', () => {
    const fields = { 'dc:creator': 'piet' }
    expect(read({ fields, terms: by('jan', 'piet', 'Ada de Wit &amp; zn.') }).authors).toEqual([
      'Piet Pietersen',
      'Jan Jansen',
      'Ada de Wit & zn.',
    ])
    expect(read({ fields, terms: by('jan') }).authors).toEqual(['Jan Jansen'])
  })

  it('of another source are all that it names', () => {
    const item = plainItem({ index: 0, title: 'Kramp', html: '', isPublic: true, authors: ['A & B', 'C'] })
    expect(readPost(item, new Map()).authors).toEqual(['A & B', 'C'])
  })
})

it('counts what plugins sort a post by, and leaves out what they do for themselves', () => {
  const domains = ['category', 'post_tag', 'ziektebeeld', 'ziektebeeld', 'author', 'post_format', 'language']
  const { otherTerms, terms } = read({ terms: domains.map((domain) => ({ domain, name: `van ${domain}` })) })
  expect(otherTerms).toEqual({ ziektebeeld: 2 })
  expect(terms).toEqual(['van category', 'van post_tag'])
})

describe('the comments of a post', () => {
  const comment = (type: string) => ({ 'wp:comment_type': type, 'wp:comment_content': type || 'geen' })

  it('are those that readers wrote, also where a plugin keeps them on top', () => {
    const comments = ['', 'comment', 'wpdiscuz_sticky', 'pingback', 'editorial-comment'].map(comment)
    expect(read({ comments }).comments.map(({ body }) => body)).toEqual([
      'geen',
      'comment',
      'wpdiscuz_sticky',
    ])
  })

  it('of other kinds are counted as what they are', () => {
    expect(leftOutAs(comment('trackback'))).toBe('overgeslagen: pingbacks en trackbacks')
    expect(leftOutAs(comment('review'))).toBe(
      'overgeslagen: reacties van een soort die deze site niet heeft (review)',
    )
  })
})

describe('the day that a post is from', () => {
  const publishedAt = (fields: Record<string, string>) => read({ fields }).publishedAt
  const never = { 'wp:post_date': '0000-00-00 00:00:00', 'wp:post_date_gmt': '0000-00-00 00:00:00' }

  it('is that of the feed, where WordPress lost its own', () => {
    expect(publishedAt({ ...never, pubDate: 'Mon, 13 Jun 2016 08:00:00 +0000' })).toBe(
      '2016-06-13T08:00:00.000Z',
    )
  })

  it('is that of its last change, where there is no other, and not that of the import', () => {
    const changed = {
      pubDate: 'Mon, 30 Nov -0001 00:00:00 +0000',
      'wp:post_modified_gmt': '2017-01-01 10:00:00',
    }
    expect(publishedAt({ ...never, ...changed })).toBe('2017-01-01T10:00:00.000Z')
    expect(publishedAt(never)).toBeUndefined()
  })

  it('is that of its last change too in an export from before WordPress wrote that down', () => {
    expect(read({ fields: { 'wp:post_date_gmt': '2016-06-13 08:00:00' } }).lastUpdated).toBe(
      '2016-06-13T08:00:00.000Z',
    )
  })

  it('is not after its last change, where that was made before a planned one came out', () => {
    const fields = {
      'wp:post_date_gmt': '2016-06-13 08:00:00',
      'wp:post_modified_gmt': '2016-06-01 10:00:00',
    }
    expect(read({ fields })).toMatchObject({
      publishedAt: '2016-06-13T08:00:00.000Z',
      lastUpdated: '2016-06-13T08:00:00.000Z',
    })
  })
})
