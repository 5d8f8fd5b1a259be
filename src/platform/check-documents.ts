import { APIError, type FlattenedField } from 'payload'
import { beforeEachDocument } from './before-each-document'
import { findManyForOne } from './find-many-for-one'

/**
 * Refuses to make or change a document of nothing, such as a form where JSON belongs, one that was made at no moment, and one with
 * a list where one value belongs: Payload does not look, and calls what comes of it a fault of its own. Comes after the plugins that add collections.
 */
export const checkDocuments = beforeEachDocument('beforeOperation', check)

interface Sent {
  args: object
  operation: string
  collection?: { flattenedFields: FlattenedField[] }
  global?: { flattenedFields: FlattenedField[] }
}

/** @throws {APIError} 400 */
function check({ args, collection, global, operation }: Sent): void {
  if (operation !== 'create' && operation !== 'update') return
  const { data } = args as { data?: unknown }
  if (typeof data !== 'object' || data === null)
    throw refusal('Er is niets gestuurd om te bewaren. Stuur de velden als JSON.')
  const { createdAt, updatedAt } = data as { createdAt?: unknown; updatedAt?: unknown }
  if (![createdAt, updatedAt].every(isMoment))
    throw refusal('Wanneer iets is gemaakt en gewijzigd, moet een datum zijn.')
  const path = findManyForOne((collection ?? global)?.flattenedFields ?? [], data)
  if (path) throw refusal(`In het veld "${path}" past maar één waarde.`)
}

function isMoment(value: unknown): boolean {
  if (value === undefined) return true
  return (typeof value === 'string' || value instanceof Date) && !Number.isNaN(new Date(value).getTime())
}

function refusal(words: string): APIError {
  return new APIError(words, 400, null, true)
}
