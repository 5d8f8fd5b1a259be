import type { FlattenedField } from 'payload'
import { idOf } from './id-of'

/** A document that another one leads to by a field. */
export interface Chosen {
  collection: string
  id: string
  /** Of the field that leads there, such as `causes.0.cause`. */
  path: string
}

/** What a document leads to by its relationships and uploads; what its texts lead to is no field. */
export function chosenIn(fields: readonly FlattenedField[], data: unknown, before = ''): Chosen[] {
  if (typeof data !== 'object' || data === null) return []
  return fields.flatMap((field) => {
    const value = (data as Record<string, unknown>)[field.name]
    return value === undefined || value === null ? [] : chosenBy(field, value, before + field.name)
  })
}

function chosenBy(field: FlattenedField, value: unknown, path: string): Chosen[] {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      if (Array.isArray(value))
        return value.flatMap((each, index) => oneChosen(field.relationTo, each, `${path}.${index}`))
      return oneChosen(field.relationTo, value, path)
    case 'group':
    case 'tab':
      return chosenIn(field.flattenedFields, value, `${path}.`)
    case 'array':
      if (!Array.isArray(value)) return []
      return value.flatMap((row, index) => chosenIn(field.flattenedFields, row, `${path}.${index}.`))
    default:
      return []
  }
}

function oneChosen(relationTo: string | string[], value: unknown, path: string): Chosen[] {
  if (typeof relationTo === 'string') {
    const id = idOf(value)
    return id === undefined ? [] : [{ collection: relationTo, id, path }]
  }
  const { relationTo: collection, value: inner } = value as { relationTo?: unknown; value?: unknown }
  const id = idOf(inner)
  return id === undefined || typeof collection !== 'string' ? [] : [{ collection, id, path }]
}
