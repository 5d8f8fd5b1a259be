import { describe, expect, it } from 'vitest'
import { readQuestion } from './answer'

describe('a question as it is shown', () => {
  it('is one line without spaces around it', () => {
    expect(readQuestion('  pijn\n in  de rug ')).toBe('pijn in de rug')
    expect(readQuestion(null)).toBe('')
  })

  it('holds nothing that a page cannot show, and nothing that turns the words behind it', () => {
    expect(readQuestion('\0 rug\u0007pijn \ud83d')).toBe('rugpijn')
    expect(readQuestion('\u202erugpijn\u2066')).toBe('rugpijn')
  })

  it('is cut between signs', () => {
    expect(readQuestion(`${'a'.repeat(99)}🤕`)).toBe('a'.repeat(99))
  })
})
