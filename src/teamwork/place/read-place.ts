import type { FormState } from 'payload'
import { linesToRead } from '@/text/readability/lines-to-read'
import type { StoredText } from '@/text/text-node'
import type { TeamworkKind } from '../article'
import type { Remark } from '../remarks/remark'
import { isQuotedFigure } from './figure-quote'
import { findQuote } from './find-quote'

/** The fields whose words can be quoted: of plain text, and the one with marks. */
const TEXTS: Record<TeamworkKind, { plain: string[]; marked: string }> = {
  symptoms: { plain: ['title', 'introduction'], marked: 'body' },
  causes: { plain: ['name', 'term'], marked: 'text' },
}

/** Where in the form stands what a remark is about; `warning` says in words what became of it. */
export type FormPlace =
  | { field: string; warning?: undefined }
  | { top: number; warning?: undefined }
  | { cause: string; warning?: string }
  | { warning: string }

/** Looks up what a remark is about in the form as it is now; undefined for one about the whole. */
export function readPlace(kind: TeamworkKind, fields: FormState, remark: Remark): FormPlace | undefined {
  if (remark.about === 'whole') return undefined
  return remark.about === 'figure'
    ? figurePlace(fields, remark)
    : textPlace(TEXTS[kind], fields, remark.quote)
}

function textPlace({ plain, marked }: { plain: string[]; marked: string }, fields: FormState, quote: string) {
  const top = findQuote(linesToRead(fields[marked]?.value as StoredText), quote)
  if (top !== undefined) return { top }
  const field = plain.find(
    (each) => findQuote([{ text: String(fields[each]?.value ?? ''), top: 0 }], quote) !== undefined,
  )
  return field ? { field } : { warning: 'De tekst is veranderd: dit staat er niet meer zo.' }
}

function figurePlace(fields: FormState, { cause, quote }: Remark): FormPlace {
  const path = Object.keys(fields).find(
    (each) => /^causes\.\d+\.cause$/.test(each) && fields[each]?.value === cause,
  )
  if (!path) return { warning: 'Deze oorzaak staat niet meer in de lijst.' }
  const value = fields[path.replace(/cause$/, 'casesPerYear')]?.value
  const isSame = isQuotedFigure(quote, typeof value === 'number' ? value : null)
  return { cause, ...(!isSame && { warning: 'Het aantal is veranderd.' }) }
}
