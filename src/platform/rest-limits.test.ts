import { describe, expect, it } from 'vitest'
import { clampQuery } from './rest-limits'

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
