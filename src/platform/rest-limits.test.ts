import { describe, expect, it } from 'vitest'
import { clampQuery, withinCollections } from './rest-limits'

const clamp = (query: string) => decodeURIComponent(clampQuery(new URLSearchParams(query)).toString())

describe('a REST query', () => {
  it.each([
    ['limit=0', 'limit=100'],
    ['limit=-1', 'limit=100'],
    ['limit=100000', 'limit=100'],
    ['limit=x', 'limit=100'],
    ['limit[]=0', 'limit=100'],
    ['limit[0]=0', 'limit=100'],
    ['joins[symptoms][limit][]=0', 'joins[symptoms][limit]=100'],
    ['pagination[]=false', 'pagination[]=false&limit=100'],
    ['limit=7', 'limit=7'],
    ['pagination=false', 'pagination=false&limit=100'],
    ['joins[symptoms][limit]=0', 'joins[symptoms][limit]=100'],
    ['where[limit][equals]=0', 'where[limit][equals]=0'],
    ['depth=2', 'depth=2'],
  ])('%s becomes %s', (asked, answered) => {
    expect(clamp(asked)).toBe(answered)
  })
})

describe('an address of the API', () => {
  const ask = withinCollections(async () => new Response('Payload answers'))
  const statusOf = async (path: string) => (await ask(new Request(`http://localhost${path}`), {})).status

  it.each([
    ['/api/constructor', 404],
    ['/api/payload-migrations/1', 404],
    ['/api/globals/site-settings/versions', 404],
    ['/api/globals/site-settings/versions/1?trash=x', 404],
    ['/api/users/verify/x', 404],
    ['/api/globals/site-settings', 200],
    ['/api/symptoms/versions/1', 200],
  ])('%s is answered with %i', async (path, status) => {
    expect(await statusOf(path)).toBe(status)
  })
})
