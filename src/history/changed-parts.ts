import type { Field, TabAsField } from 'payload'
import { isSame } from './is-same'

type Values = Record<string, unknown> | null | undefined

/** How a field tells what changed in it, where its label does not: `custom.changedParts` of a field. */
type TellParts = (before: unknown, after: unknown) => string[]

const MOST_PARTS = 12

/**
 * What differs between two states of a document, in the words of its form: `['3 aantallen', 'inleiding']`. What only the site
 * fills does not count.
 */
export function changedParts(fields: Field[], before: Values, after: Values): string[] {
  const parts = [...new Set(partsOf(fields, before ?? {}, after ?? {}))]
  if (parts.length <= MOST_PARTS) return parts
  return [...parts.slice(0, MOST_PARTS), `nog ${parts.length - MOST_PARTS} velden`]
}

function partsOf(fields: (Field | TabAsField)[], before: Values, after: Values): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs')
      return partsOf(
        field.tabs.map((tab) => ({ ...tab, type: 'tab' }) as TabAsField),
        before,
        after,
      )
    if ('fields' in field && !('name' in field && field.name)) return partsOf(field.fields, before, after)
    if (!('name' in field && field.name) || isFilledBySite(field)) return []
    const [was, is] = [before?.[field.name], after?.[field.name]]
    if (isSame(was, is)) return []
    const tell = field.custom?.changedParts as TellParts | undefined
    return tell ? tell(was, is) : [labelOf(field)]
  })
}

function isFilledBySite(field: Field | TabAsField): boolean {
  const { admin } = field as { admin?: { hidden?: boolean; readOnly?: boolean } }
  const isPayloads = 'name' in field && field.name?.startsWith('_')
  return (
    field.type === 'ui' || field.type === 'join' || Boolean(isPayloads || admin?.hidden || admin?.readOnly)
  )
}

function labelOf(field: Field | TabAsField): string {
  const { label, name } = field as { label?: unknown; name: string }
  const words = typeof label === 'string' && label ? label : name
  // "Inleiding" within a sentence; "SEO" as it is.
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}
