import type { FlattenedField, PayloadRequest } from 'payload'
import { expect, it } from 'vitest'
import { isUntouched } from './is-untouched'

const fields = [
  { type: 'text', name: 'title' },
  { type: 'richText', name: 'body' },
  { type: 'array', name: 'causes', flattenedFields: [] },
  { type: 'checkbox', name: 'commentsOpen', defaultValue: true },
  {
    type: 'group',
    name: 'figuresSource',
    flattenedFields: [
      { type: 'text', name: 'origin', defaultValue: () => 'Schatting' },
      { type: 'number', name: 'year' },
    ],
  },
  { type: 'relationship', name: 'createdBy', relationTo: 'users' },
] as unknown as FlattenedField[]
const untouched = (data: object) => isUntouched(fields, { ...data }, {} as PayloadRequest)
const text = (...children: object[]) => ({ root: { type: 'root', children } })

it('knows a form that was opened and nothing more', () => {
  const opened = { commentsOpen: true, figuresSource: { origin: 'Schatting' }, createdBy: 'jan', causes: [] }
  expect(untouched(opened)).toBe(true)
  expect(untouched({ ...opened, title: '', body: text({ type: 'paragraph', children: [] }) })).toBe(true)
})

it.each([
  { title: 'Koorts' },
  { title: ' ' },
  { body: text({ type: 'paragraph', children: [{ type: 'text', text: 'x' }] }) },
  { body: text({ type: 'upload' }) },
  { body: 'iets anders' },
  { causes: [{}] },
  { commentsOpen: false },
  { figuresSource: { origin: 'Onderzoek' } },
  { figuresSource: { origin: 'Schatting', year: 0 } },
])('knows that somebody began: %j', (data) => {
  expect(untouched(data)).toBe(false)
})
