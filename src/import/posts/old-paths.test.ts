import { expect, it } from 'vitest'
import { OLD_SLUGS, oldPaths } from './old-paths'

const of = (link: string, slugs: string) => oldPaths({ fields: { link }, meta: { [OLD_SLUGS]: slugs } })

it('gives what an article was called before, each in the place of its last address', () => {
  expect(of('https://oud.nl/2019/03/kramp/', 'verkramping\nspier-kramp\nkramp')).toEqual([
    '/2019/03/verkramping',
    '/2019/03/spier-kramp',
  ])
  expect(of('https://oud.nl/blog/kramp', 'co%c3%abliakie')).toEqual(['/blog/coëliakie'])
})

it('gives whole paths as they are, also where there is no last address', () => {
  expect(of('', '/2014/rug.html\n/rug/')).toEqual(['/2014/rug.html', '/rug'])
})

it('gives nothing where an address has no path, and never one on another site', () => {
  expect(of('https://oud.nl/?p=12', 'verkramping')).toEqual([])
  expect(of('https://oud.nl/kramp', '//elders.nl/x\n\n')).toEqual([])
})
