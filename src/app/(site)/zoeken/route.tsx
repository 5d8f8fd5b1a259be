import { messages } from '@/language/messages'
import { absoluteAddress } from '@/machine-readable/absolute-address'
import { payloadClient } from '@/platform/payload-client'
import { answerQuestion, readQuestion } from '@/search/answer'
import { countMiss } from '@/search/count-miss'
import { currentIndex } from '@/search/current-index'
import { ResultsView } from '@/search/results-view'
import { getSettings } from '@/site/settings'
import { Document } from '@/ui/document'
import { htmlAnswer } from '@/ui/html-answer'
import { searchPath } from '@/ui/paths'
import { guardedAnswer } from '../guarded-answer'

/** The search page: the same with script and without, and never kept. */
export const GET = guardedAnswer(
  async (request) => {
    const question = readQuestion(new URL(request.url).searchParams.get('q'))
    const words = messages().search
    const answer = await answerQuestion(await currentIndex(), question)
    if (question && answer.results.length === 0) await noteMiss(question, request)
    const site = await getSettings()
    // What readers type makes no pages for search engines.
    const listed = question
      ? undefined
      : { address: absoluteAddress(searchPath), description: words.description }
    return htmlAnswer(
      <Document title={question ? words.titleFor(question) : words.title} site={site} listed={listed}>
        <ResultsView answer={answer} urgentWords={site.urgentWords} />
      </Document>,
    )
  },
  () => messages().search.unavailable,
)

/** A count that fails is no reason to show nothing. */
async function noteMiss(question: string, request: Request): Promise<void> {
  const payload = await payloadClient()
  try {
    await countMiss(payload, question, request.headers.get('x-client-address') ?? 'unknown')
  } catch (error) {
    payload.logger.warn({ err: error }, 'a search without results was not counted')
  }
}
