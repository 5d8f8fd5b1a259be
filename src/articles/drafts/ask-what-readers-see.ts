import type { CollectionBeforeOperationHook, Where } from 'payload'

/**
 * A question for what is published is one about what readers see. The lists of the admin ask the newest versions, and there
 * a published article with a draft beside it is a draft: it would be missing in every list of published ones, and in what
 * is changed by way of such a list.
 */
export const askWhatReadersSee: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'read') return args
  const { draft, where } = args as { draft?: boolean; where?: Where }
  return draft && asksForPublished(where) ? { ...args, draft: false } : args
}

function asksForPublished(where: Where | undefined): boolean {
  if (!where) return false
  const status = where._status as { equals?: unknown } | undefined
  const [and, or] = [listOf(where.and), listOf(where.or)]
  return (
    status?.equals === 'published' ||
    and.some(asksForPublished) ||
    (or.length > 0 && or.every(asksForPublished))
  )
}

/** Strangers ask for anything; Payload checks it later. */
function listOf(wheres: Where[] | undefined): Where[] {
  return Array.isArray(wheres) ? wheres : []
}
