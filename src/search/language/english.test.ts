import { describe, expect, it } from 'vitest'
import { ENGLISH } from './english'

describe('an English word', () => {
  it.each([
    ['in the plural', 'camps', 'camp'],
    ['as a verb', 'coughing', 'cough'],
    ['of what is past', 'vomited', 'vomit'],
  ])('is one with its root: %s', (_, word, root) => {
    expect(ENGLISH.inflections(word)).toContain(root)
  })

  it('that only ends as a plural does is whole', () => {
    expect(ENGLISH.inflections('chess')).toEqual([])
  })

  it('for a colour shuts the other colours out', () => {
    const colours = ENGLISH.opposites.find((groups) => groups.flat().includes('red'))
    expect(colours?.flat()).toContain('yellow')
    expect(colours?.find((group) => group.includes('red'))).not.toContain('yellow')
  })
})
