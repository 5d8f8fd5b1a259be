import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { counted } from './count-limits'

const limited: Field = { name: 'note', type: 'textarea', maxLength: 500 }
const free: Field = { name: 'title', type: 'text' }

function countsIn(field: Field): unknown[] {
  const inner =
    field.type === 'tabs' ? field.tabs.flatMap(({ fields }) => fields) : 'fields' in field ? field.fields : []
  const components = (field.admin as { components?: { afterInput?: unknown[] } } | undefined)?.components
  return [...(components?.afterInput ?? []), ...inner.flatMap(countsIn)]
}

it('counts in every field with a limit, however deep, and in no other', () => {
  const group: Field = { name: 'group', type: 'group', fields: [free, { type: 'row', fields: [limited] }] }
  const tabs: Field = { type: 'tabs', tabs: [{ label: 'Een', fields: [group] }] }
  expect(countsIn(counted(tabs))).toMatchObject([{ clientProps: { most: 500, kind: 'limit' } }])
  expect(countsIn(counted(free))).toEqual([])
  expect(countsIn(tabs)).toEqual([])
})
