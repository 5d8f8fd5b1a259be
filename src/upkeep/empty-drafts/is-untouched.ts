import type { FlattenedField, PayloadRequest } from 'payload'

/** What the site fills by itself, also where nobody typed anything. */
const FILLED_BY_SITE = ['id', 'createdAt', 'updatedAt', '_status', 'createdBy', 'changedBy', 'generateSlug']

/**
 * Whether a draft holds nothing that somebody typed or chose: each field is empty, or as it stands in a new form. What is not known
 * counts as typed.
 */
export function isUntouched(
  fields: FlattenedField[],
  data: Record<string, unknown>,
  req: PayloadRequest,
): boolean {
  return fields.every((field) => {
    const value = data[field.name]
    if (isNothing(value) || FILLED_BY_SITE.includes(field.name)) return true
    if ((field.type === 'group' || field.type === 'tab') && typeof value === 'object')
      return isUntouched(field.flattenedFields, value as Record<string, unknown>, req)
    if (field.type === 'richText') return isBlank(value)
    return 'defaultValue' in field && value === defaultOf(field.defaultValue, req)
  })
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function defaultOf(value: unknown, req: PayloadRequest): unknown {
  return typeof value === 'function' ? value({ req, user: null }) : value
}

/** The text of an editor that was only clicked into: paragraphs without anything in them. */
function isBlank(text: unknown): boolean {
  const { children } = (text as { root?: { children?: unknown } }).root ?? {}
  return (
    Array.isArray(children) &&
    children.every(
      ({ type, children: inside }) => type === 'paragraph' && Array.isArray(inside) && inside.length === 0,
    )
  )
}
