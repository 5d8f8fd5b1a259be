import { expect, it } from 'vitest'
import { plainValues } from './plain-values'

it('goes into fields, lists and rich text, and leaves the rest as it is', () => {
  const day = new Date(0)
  const bytes = Buffer.from([0, 8])
  const text = { root: { children: [{ type: 'text', text: 'kr\u0008amp' }] } }
  const value = plainValues({
    title: 'a\u0000b',
    tags: ['\ud800x'],
    body: text,
    day,
    bytes,
    count: 3,
    none: null,
  })
  expect(value).toEqual({
    title: 'ab',
    tags: ['x'],
    body: { root: { children: [{ type: 'text', text: 'kramp' }] } },
    day,
    bytes,
    count: 3,
    none: null,
  })
  expect(value.bytes).toBe(bytes)
})
