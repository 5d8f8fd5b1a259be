import { messages } from '@/language/messages'
import { payloadClient } from '@/platform/payload-client'
import { safeError } from '@/platform/safe-error'
import { answerQuestion, readQuestion } from '@/search/answer'
import { countMiss } from '@/search/count-miss'
import { currentIndex } from '@/search/current-index'
import { ResultsView } from '@/search/results-view'
import { getSettings } from '@/site/settings'
import { Document } from '@/ui/document'
import { htmlAnswer } from '@/ui/html-answer'

/** The search page: the same with script and without, and never kept. */
export async function GET(request: Request): Promise<Response> {
  const question = readQuestion(new URL(request.url).searchParams.get('q'))
  const words = messages().search
  const site = await getSettings()
  const title = question ? words.titleFor(question) : words.title
  try {
    const answer = answerQuestion(await currentIndex(), question)
    if (question && answer.results.length === 0) await noteMiss(question, request)
    return await htmlAnswer(
      <Document title={title} site={site}>
        <ResultsView answer={answer} />
      </Document>,
    )
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', msg: 'a search failed', err: safeError(error) }))
    return htmlAnswer(
      <Document title={title} site={site}>
        <h1>{words.title}</h1>
        <p>{words.unavailable}</p>
      </Document>,
      503,
    )
  }
}

/** A count that fails is no reason to show nothing. */
async function noteMiss(question: string, request: Request): Promise<void> {
  const payload = await payloadClient()
  try {
    await countMiss(payload, question, request.headers.get('x-client-address') ?? 'unknown')
  } catch (error) {
    payload.logger.warn({ err: error }, 'a search without results was not counted')
  }
}
