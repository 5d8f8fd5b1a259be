import { messages } from '@/language/messages'
import { logError } from '@/platform/log-error'
import { PATIENCE_MS, withinPatience } from '@/platform/within-patience'
import { problemPage } from './problem-page'

/** An answer that a route makes for one reader, or a page that says that something is wrong, with 503. */
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
      return problemPage(reason())
    }
  }
}
