import { describe, expect, it } from 'vitest'
import { countableTerm } from './countable-term'

describe('a search term without results', () => {
  it('is counted the same however it was typed', () => {
    expect(countableTerm('  Rusteloze   BENEN! ')).toBe('rusteloze benen')
    expect(countableTerm('Ménière')).toBe('meniere')
    expect(countableTerm('vitamine B12')).toBe('vitamine b12')
  })

  it.each([
    'jan@example.org',
    'jan (at) example.org https://example.org',
    '0612345678',
    '06-12 34 56 78',
    '12.345.678',
    '０６１２３４５６７８',
    '1234 AB',
    '1234ab Utrecht',
    'Dorpsstraat 12',
    'ik heet Jan en ik heb last van mijn knie',
    'a'.repeat(81),
    '',
    '!?',
    '🤕',
  ])('is not counted where it may say who searched, or says nothing: %j', (question) => {
    expect(countableTerm(question)).toBeUndefined()
  })
})
