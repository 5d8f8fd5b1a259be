import { describe, expect, it } from 'vitest'
import { checkTyped, type FieldError, LIMITS, readTyped } from './input'

const good = { name: 'Jan', email: 'jan@voorbeeld.nl', body: 'Bij mij hielp water.', consent: 'ja' }

function errorsOf(posted: Record<string, unknown>): string[] {
  const checked = checkTyped(readTyped({ ...good, ...posted }))
  return Array.isArray(checked) ? checked.map(({ field }: FieldError) => field) : []
}

describe('a typed comment', () => {
  it('is taken when everything is there', () => {
    expect(checkTyped(readTyped(good))).toEqual({
      name: 'Jan',
      email: 'jan@voorbeeld.nl',
      body: 'Bij mij hielp water.',
      notifyReplies: false,
      parent: undefined,
    })
  })

  it('gets all its errors at once, in the order of the form', () => {
    const checked = checkTyped(readTyped({}))
    expect(checked).toMatchObject([
      { field: 'body' },
      { field: 'name' },
      { field: 'email' },
      { field: 'consent' },
    ])
  })

  it.each([
    ['only spaces', '   \n\t '],
    ['only characters without a shape', '\u200b\u2060\u00ad\u3164'],
    ['only control characters', '\u0000\u0007'],
  ])('has no name when it is %s', (_, name) => {
    expect(errorsOf({ name })).toEqual(['name'])
  })

  it('counts characters as a person does: a family emoji is one', () => {
    expect(errorsOf({ name: '👨‍👩‍👧‍👦'.repeat(LIMITS.name) })).toEqual([])
    expect(errorsOf({ name: '👨‍👩‍👧‍👦'.repeat(LIMITS.name + 1) })).toEqual(['name'])
    expect(errorsOf({ body: 'é'.repeat(LIMITS.body) })).toEqual([])
    expect(errorsOf({ body: 'é'.repeat(LIMITS.body + 1) })).toEqual(['body'])
  })

  it('is stored in composed accents', () => {
    expect(checkTyped(readTyped({ ...good, name: 'Rene\u0301' }))).toMatchObject({ name: 'Ren\u00e9' })
  })

  it('says by how much it is too long, where somebody can shorten it by that', () => {
    const messageOf = (body: string) => {
      const checked = checkTyped(readTyped({ ...good, body }))
      return Array.isArray(checked) ? checked[0]?.message : undefined
    }
    expect(messageOf('é'.repeat(LIMITS.body + 200))).toContain('nu 200 te veel')
    expect(messageOf('é'.repeat(60_000))).toMatch(/ten hoogste 5\.000 tekens$/)
  })

  it('counts each mark that is piled up on a letter', () => {
    expect(errorsOf({ name: `J${'\u0301'.repeat(12)}an` })).toEqual([])
    expect(errorsOf({ name: `J${'\u0301\u0316'.repeat(15)}`.repeat(5) })).toEqual(['name'])
  })

  it('keeps paragraphs, and loses what would break or turn the page', () => {
    const typed = readTyped({ ...good, body: 'een\r\ntwee\u0000\u202eeird\ud800' })
    expect(typed.body).toBe('een\ntweeeird')
  })

  it('keeps markup as the text that it is', () => {
    expect(readTyped({ ...good, body: '<script>alert(1)</script>' }).body).toBe('<script>alert(1)</script>')
  })

  it('reads odd values as empty ones', () => {
    expect(errorsOf({ name: 7, email: ['a@b.nl'], body: { toString: 'x' }, consent: 'false' })).toEqual([
      'body',
      'name',
      'email',
      'consent',
    ])
  })
})
