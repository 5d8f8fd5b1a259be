import type { Block, Field } from 'payload'
import { CalloutBlock } from './callout/schema'
import { CareCardBlock } from './care-card/schema'
import { CauseListBlock } from './cause-list/schema'
import { FigureBlock } from './figure/schema'
import { RelatedSymptomsBlock } from './related-symptoms/schema'
import { readRows } from './table/rows'
import { TableBlock } from './table/schema'

/**
 * Every block that a text can hold, by its slug, in the order of the editor's menu. The editor, the search, the list of
 * broken links and the importer follow it; the type check asks for what readers see (`articles/article-text.tsx`).
 */
export const BLOCKS = {
  causeList: CauseListBlock,
  figure: FigureBlock,
  table: TableBlock,
  careCard: CareCardBlock,
  callout: CalloutBlock,
  relatedSymptoms: RelatedSymptomsBlock,
} satisfies Record<string, Block>

export type BlockSlug = keyof typeof BLOCKS

type Values = Record<string, unknown> & { blockType?: string }

/** What an editor typed into a block: every field of words in its schema, those in rows and cells included. */
export function blockWords(values: Values): string[] {
  return collect(fieldsOf(values), values, ({ type }, value) => {
    if (type === 'json') return readRows(value).flat().filter(Boolean)
    return (type === 'text' || type === 'textarea') && typeof value === 'string' ? [value] : []
  })
}

/** What a block leads to: every relationship in its schema, as it is stored. */
export function blockLinks(values: Values): { collection: string; value: unknown }[] {
  return documentsIn(values, 'relationship')
}

/** The pictures that a block shows, as they are stored. */
export function blockPictures(values: Values): { collection: string; value: unknown }[] {
  return documentsIn(values, 'upload')
}

function documentsIn(
  values: Values,
  type: 'relationship' | 'upload',
): { collection: string; value: unknown }[] {
  return collect(fieldsOf(values), values, (field, value) => {
    if (field.type !== type || typeof field.relationTo !== 'string') return []
    const { relationTo: collection } = field
    return [value].flat().flatMap((one) => (one ? [{ collection, value: one }] : []))
  })
}

function fieldsOf({ blockType }: Values): Field[] {
  return (BLOCKS as Record<string, Block>)[blockType ?? '']?.fields ?? []
}

/** What Payload adds to each block and row when the site starts, as fields of text: nobody's words. */
const PAYLOADS = new Set(['id', 'blockName'])

function collect<Found>(
  fields: Field[],
  values: Record<string, unknown>,
  take: (field: Field, value: unknown) => Found[],
): Found[] {
  return fields.flatMap((field) => {
    if ('name' in field && field.type === 'array') {
      const rows = values[field.name]
      return (Array.isArray(rows) ? rows : []).flatMap((row) => collect(field.fields, row ?? {}, take))
    }
    if ('name' in field && field.name) return PAYLOADS.has(field.name) ? [] : take(field, values[field.name])
    return 'fields' in field ? collect(field.fields, values, take) : []
  })
}
