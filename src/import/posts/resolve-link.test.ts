import { expect, it } from 'vitest'
import type { Plan } from './plan-items'
import { OldAddresses } from './resolve-link'
import type { SurveyedItem } from './survey'

const item = (
  index: number,
  collection: 'symptoms' | 'pages',
  number: string,
  path: string,
  oldPaths: string[] = [],
) =>
  ({
    index,
    collection,
    number,
    facts: { link: `oud.nl${path}` },
    keys: { short: number, long: number },
    title: '',
    slug: path.split('/').at(-1) ?? '',
    path,
    oldPaths,
    isPublic: true,
  }) satisfies SurveyedItem
const items = [
  item(0, 'symptoms', '12', '/2016/06/kramp', ['/2016/06/verkramping', '/over/team']),
  item(1, 'pages', '13', '/over/team'),
  item(2, 'symptoms', '14', '/2016/06/koorts'),
  item(3, 'symptoms', '15', '/2017/01/koorts'),
]
const plan: Plan = new Map(
  items.map((each) => [each.index, { item: each, importedFrom: '', slug: each.slug, isTwin: false }]),
)
const addresses = new OldAddresses({ site: 'www.oud.nl', items }, plan)
const find = (href: string) => addresses.find(href, 'https://oud.nl/2016/06/los/')

it.each([
  ['https://oud.nl/2016/06/kramp/', '/symptomen/kramp'],
  ['http://WWW.oud.nl/2016/06/Kramp', '/symptomen/kramp'],
  ['//oud.nl/?p=12', '/symptomen/kramp'],
  ['?p=12', '/symptomen/kramp'],
  ['../kramp/', '/symptomen/kramp'],
  ['https://oud.nl/index.php/2016/06/kramp/', '/symptomen/kramp'],
  ['/2016/06/kramp/2/', '/symptomen/kramp'],
  ['/2016/06/kramp/?replytocom=5#respond', '/symptomen/kramp#respond'],
  ['/?page_id=13', '/team'],
  ['/2016/06/verkramping/', '/symptomen/kramp'],
  ['/over/team/#wie', '/team#wie'],
  ['https://www.oud.nl', '/'],
])('%s leads to %s', (href, url) => {
  expect(find(href)).toEqual({ url })
})

it.each([
  ['/kramp/', '/symptomen/kramp'],
  ['/2015/kramp.html', undefined],
  ['/2015/01/03/kramp.html', '/symptomen/kramp'],
  ['/archives/kramp/feed/', '/symptomen/kramp'],
  ['/2016/06/kramp/page/2/', '/symptomen/kramp'],
  ['/category/kramp/', undefined],
  ['/2014/02/koorts/', undefined],
])(
  '%s, from before addresses were made otherwise, leads to %s where one article alone is named so',
  (path, url) => {
    const href = `https://oud.nl${path}`
    expect(find(href)).toEqual(url ? { url } : { url: href, old: href })
  },
)

it.each([
  'https://oud.nl/wp-content/uploads/2016/a.pdf',
  'https://oud.nl/category/pijn/',
  'https://oud.nl/?s=kramp',
  'https://oud.nl/?attachment_id=99',
  'https://oud.nl/feed/',
])('%s stays a link to the old site', (href) => {
  expect(find(href)).toEqual({ url: href, old: href })
})

it.each([
  ['www.x.nl', 'https://www.x.nl/'],
  ['info@x.nl', 'mailto:info@x.nl'],
  ['mailto:a@b.nl?subject=een twee', 'mailto:a@b.nl?subject=een%20twee'],
  ['tel:+31 6 12', 'tel:+31612'],
  ['https://x.nl/een twee.pdf', 'https://x.nl/een%20twee.pdf'],
  ['//x.nl/p', 'https://x.nl/p'],
])('%s is %s', (href, url) => {
  expect(find(href)).toEqual({ url })
})

it.each(['javascript:alert(1)', 'http://', 'http://localhost/x', '#kop'])('%s is no link', (href) => {
  expect(find(href)).toEqual({ lost: expect.any(String) })
})

it('leads to what another file of the same site brought, where this one has nothing of its own there', () => {
  const earlier = [
    { number: '70', path: '/over/praktijk', address: '/praktijk' },
    { number: '12', path: '/2016/06/kramp', address: '/symptomen/ander' },
  ]
  const both = new OldAddresses({ site: 'oud.nl', items }, plan, earlier)
  const to = (href: string) => both.find(href, 'https://oud.nl/2016/06/los/').url
  expect(['/over/praktijk/#route', '/?page_id=70', '/2016/06/kramp/', '/?p=12'].map(to)).toEqual([
    '/praktijk#route',
    '/praktijk',
    '/symptomen/kramp',
    '/symptomen/kramp',
  ])
})

it.each([
  'https://oud.nl/2016/06/kramp/#wat',
  'http://www.oud.nl/2016/06/kramp#wat',
  '/2016/06/kramp/2/#wat',
  '?p=12#wat',
  '#wat',
])('a link to a place in its own text is one however much of the address it says: %s', (href) => {
  expect(addresses.find(href, 'https://oud.nl/2016/06/kramp/')).toEqual({ lost: '#wat' })
  expect(addresses.find('/over/team/#wie', 'https://oud.nl/2016/06/kramp/')).toEqual({ url: '/team#wie' })
})
