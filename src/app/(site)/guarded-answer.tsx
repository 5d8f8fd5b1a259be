import { messages } from '@/language/messages'
import { logError } from '@/platform/log-error'
import { PATIENCE_MS, withinPatience } from '@/platform/within-patience'
import { getSettings } from '@/site/settings'
import { Document } from '@/ui/document'
import { htmlAnswer } from '@/ui/html-answer'

/** A page that a route makes for one reader, or one that says that something is wrong, with 503. */
export function guardedAnswer(
  answer: (request: Request) => Promise<Response>,
  reason = () => messages().site.problem.reason,
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      return await withinPatience(PATIENCE_MS, answer(request))
    } catch (error) {
      // Who left in the middle is no fault of the site.
      if (!request.signal.aborted) logError('an answer could not be made', error)
      return problem(reason())
    }
  }
}

async function problem(reason: string): Promise<Response> {
  const { title } = messages().site.problem
  return htmlAnswer(
    <Document title={title} site={await getSettings()}>
      <h1>{title}</h1>
      <p>{reason}</p>
    </Document>,
    503,
  )
}
