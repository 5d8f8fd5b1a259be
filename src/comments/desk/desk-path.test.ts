import { expect, it } from 'vitest'
import { deskPath, readFilter } from './desk-path'

it('writes the filter into the address, and reads it back', () => {
  const filter = { article: 'a1', text: 'kramp & pijn', until: '2026-11-25' }
  const path = deskPath('spam', filter)
  expect(path).toBe('/admin/reacties?wachtrij=spam&artikel=a1&tekst=kramp+%26+pijn&tot=2026-11-25')
  expect(readFilter(Object.fromEntries(new URL(path, 'http://x').searchParams))).toEqual(filter)
})

it('leaves out what is not looked for', () => {
  expect(deskPath('wacht', { text: '' })).toBe('/admin/reacties?wachtrij=wacht')
  expect(readFilter({ tekst: ' ', adres: ['a', 'b'], wachtrij: 'spam' })).toEqual({})
})
