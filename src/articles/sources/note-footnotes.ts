import type { CollectionBeforeChangeHook } from 'payload'
import type { Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { footnotesIn } from '@/text/footnote/footnotes-in'

/** Notes the sources that the footnotes of a text lead to: no database can be asked what a text holds. */
export const noteFootnotes: CollectionBeforeChangeHook<Symptom> = ({ data }) => {
  if (data.body !== undefined) data.footnoteSources = footnoteSourcesOf(data.body)
  return data
}

/** The sources of the footnotes of a text, each once. */
export function footnoteSourcesOf(body: Symptom['body']): string[] {
  return [...new Set(footnotesIn(body).flatMap(({ source }) => idOf(source) ?? []))]
}
