import type { seoPlugin } from '@payloadcms/plugin-seo'
import type { Field } from 'payload'
import { writers, writtenBy } from '@/access/access'
import { summaryOf } from '@/articles/summary'
import { messages } from '@/language/messages'
import type { Symptom } from '@/payload-types'
import { env } from '@/platform/env'
import { pagePath, symptomPath } from '@/ui/paths'

type Options = Parameters<typeof seoPlugin>[0]

const LABELS: Record<string, { label: string; description?: string }> = {
  overview: { label: 'Overzicht' },
  title: {
    label: 'Titel in zoekresultaten',
    description: 'Leeg: de titel van het artikel. De naam van de site komt er vanzelf achter.',
  },
  description: {
    label: 'Beschrijving in zoekresultaten',
    description: 'Leeg: de inleiding, of anders het begin van de tekst.',
  },
  preview: { label: 'Voorbeeld' },
}

/** A tab with what search engines show, with hints for its length and an example. */
export const searchEngines: Options = {
  collections: ['symptoms', 'pages'],
  tabbedUI: true,
  fields: ({ defaultFields }) => defaultFields.map(inDutch),
  generateTitle: ({ doc, collectionSlug }) =>
    collectionSlug === 'symptoms' ? messages().machines.articleTitle(doc.title ?? '') : (doc.title ?? ''),
  generateDescription: ({ doc }) => {
    const { introduction = null, body } = doc as Partial<Symptom>
    return summaryOf({ introduction, body }) ?? ''
  },
  generateURL: ({ doc, collectionSlug }) => {
    const path = collectionSlug === 'symptoms' ? symptomPath : pagePath
    return doc.slug ? env().SITE_URL + path(doc.slug) : env().SITE_URL
  },
}

function inDutch(field: Field): Field {
  if (!('name' in field)) return field
  const { label, description } = LABELS[field.name] ?? {}
  const admin = { ...field.admin, ...(description && { description }) }
  const access = field.type === 'ui' ? {} : { access: writtenBy(writers) }
  return { ...field, ...access, ...(label && { label }), admin } as Field
}
