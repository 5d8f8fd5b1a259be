import { describe, expect, it } from 'vitest'
import { goTogether, toFrontTags } from './front-tags'

describe('tags for fronts', () => {
  it("leave out Next's own, and write the others so that they mean nothing in a list or a pattern", () => {
    const tags = ['_N_T_/layout', '', 'symptom:pijn-op-de-borst', "cause:a.b (c) 'd'", 'author:één']
    expect(toFrontTags(tags)).toEqual([
      'symptom:pijn-op-de-borst',
      'cause:a%2Eb%20%28c%29%20%27d%27',
      'author:%C3%A9%C3%A9n',
    ])
  })

  it('fit together up to what one header and one purge take', () => {
    expect(goTogether(Array(100).fill('cause:koorts'))).toBe(true)
    expect(goTogether(Array(101).fill('x'))).toBe(false)
    expect(goTogether(Array(50).fill('x'.repeat(100)))).toBe(false)
  })
})
