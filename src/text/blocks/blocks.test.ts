import { readdirSync } from 'node:fs'
import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { BLOCKS, blockLinks, blockWords } from './blocks'

it('lists every block that has a folder, under its own slug', () => {
  const folders = readdirSync('src/text/blocks', { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  const slugs = folders.map(({ name }) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()))
  expect(Object.keys(BLOCKS).sort()).toEqual(slugs.sort())
  for (const [slug, block] of Object.entries(BLOCKS)) expect(block.slug).toBe(slug)
})

it('finds the words of a block, those in its rows as well, by its schema', () => {
  expect(blockWords({ blockType: 'callout', heading: 'Let op', text: 'Drink genoeg.' })).toEqual([
    'Let op',
    'Drink genoeg.',
  ])
  const reasons = [{ text: 'het blijft' }, { text: 'het erger wordt' }]
  expect(blockWords({ blockType: 'careCard', level: '112', reasons })).toEqual([
    'het blijft',
    'het erger wordt',
  ])
  const rows = [
    ['Kind', ''],
    ['1', 'tablet'],
  ]
  expect(blockWords({ blockType: 'table', caption: 'Dosering', headRow: true, rows })).toEqual([
    'Dosering',
    'Kind',
    '1',
    'tablet',
  ])
  expect(blockWords({ blockType: 'unknown', text: 'x' })).toEqual([])
})

it('finds what a block leads to by its schema', () => {
  expect(blockLinks({ blockType: 'relatedSymptoms', symptoms: ['a', null, 'b'] })).toEqual([
    { collection: 'symptoms', value: 'a' },
    { collection: 'symptoms', value: 'b' },
  ])
})

/** Kinds of field whose words and links are found, or that have none. A new kind needs a line in `blocks.ts` first. */
const FOUND = [
  ...['text', 'textarea', 'relationship', 'array', 'row', 'collapsible'],
  ...['select', 'radio', 'checkbox', 'number', 'date', 'upload', 'ui', 'json'],
]

it('has no field in a block whose words or links would not be found', () => {
  const fields = Object.values(BLOCKS).flatMap(({ slug, fields }) =>
    fieldsIn(fields).map((field) => ({ block: slug, field })),
  )
  const isFound = (field: Field) =>
    FOUND.includes(field.type) &&
    !(field.type === 'text' && field.hasMany) &&
    !(field.type === 'relationship' && Array.isArray(field.relationTo))
  expect(fields.length).toBeGreaterThan(5)
  expect(fields.filter(({ field }) => !isFound(field))).toEqual([])
})

function fieldsIn(fields: Field[]): Field[] {
  return fields.flatMap((field) => [field, ...('fields' in field ? fieldsIn(field.fields) : [])])
}
