import type { FlattenedField } from 'payload'

const TYPES = ['text', 'textarea', 'email', 'select', 'radio', 'date', 'checkbox', 'number', 'code']

/**
 * Where a list or an object was sent for a field of one value. Payload looks at nothing in a draft, and takes a list of allowed
 * options for one of them; the databases fail on both.
 *
 * @returns the path of the field, such as `causes.0.year`
 */
export function findManyForOne(fields: FlattenedField[], data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  for (const field of fields) {
    const value = (data as Record<string, unknown>)[field.name]
    if (typeof value !== 'object' || value === null || value instanceof Date) continue
    const inside = takesOne(field) ? '' : findInside(field, value)
    if (inside !== undefined) return field.name + inside
  }
  return undefined
}

function takesOne(field: FlattenedField): boolean {
  return TYPES.includes(field.type) && !('hasMany' in field && field.hasMany)
}

function findInside(field: FlattenedField, value: object): string | undefined {
  if (field.type !== 'array' && field.type !== 'group' && field.type !== 'tab') return undefined
  if (!Array.isArray(value)) return dotted(findManyForOne(field.flattenedFields, value))
  for (const [row, content] of value.entries()) {
    const path = findManyForOne(field.flattenedFields, content)
    if (path) return `.${row}.${path}`
  }
  return undefined
}

const dotted = (path: string | undefined): string | undefined => path && `.${path}`
