import { messages } from '@/language/messages'
import { requestUnderWay } from '@/platform/request-under-way'
import { withinPatience } from '@/platform/within-patience'
import { getSettings } from '@/site/settings'
import { Document } from '@/ui/document'
import { htmlAnswerForOne } from '@/ui/html-answer'

/** Whoever reads it has waited before; the site's name is kept in memory, where it was shown once. */
const PATIENCE_MS = 500

/** Says that what a page needs cannot be had, with 503; and why, where more is known. */
export async function problemPage(reason = messages().site.problem.reason): Promise<Response> {
  const { title, doctor } = messages().site.problem
  const { reference } = messages().site.refusals
  const site = await withinPatience(PATIENCE_MS, getSettings()).catch(() => undefined)
  const { request } = requestUnderWay()
  return htmlAnswerForOne(
    <Document title={title} site={site}>
      <h1>{title}</h1>
      <p>{reason}</p>
      <p>
        {doctor} <a href="tel:112">112</a>.
      </p>
      {request && (
        <p>
          {reference} <code>{request}</code>
        </p>
      )}
    </Document>,
    503,
  )
}
