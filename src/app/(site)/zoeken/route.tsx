import { messages } from '@/language/messages'
import { PageHead } from '@/machine-readable/page-head'
import { answerQuestion, readQuestion } from '@/search/answer'
import { countMiss } from '@/search/count-miss'
import { currentIndex } from '@/search/current-index'
import { ResultsView } from '@/search/results-view'
import { getSettings } from '@/site/settings'
import { Document } from '@/ui/document'
import { htmlAnswerForOne } from '@/ui/html-answer'
import { searchPath } from '@/ui/paths'
import { guardedAnswer } from '../guarded-answer'

/** The search page: the same with script and without, and never kept. */
export const GET = guardedAnswer(
  async (request) => {
    const question = readQuestion(new URL(request.url).searchParams.get('q'))
    const words = messages().search
    const answer = await answerQuestion(await currentIndex(), question)
    if (question && answer.results.length === 0)
      await countMiss(question, request.headers.get('x-client-address') ?? 'unknown')
    const site = await getSettings()
    // What readers type makes no pages for search engines.
    const { title, description } = words
    const head = question ? undefined : (
      <PageHead facts={{ title, description, path: searchPath }} siteName={site.siteName} />
    )
    return htmlAnswerForOne(
      <Document title={question ? words.titleFor(question) : title} site={site} head={head}>
        <ResultsView answer={answer} urgentWords={site.urgentWords} />
      </Document>,
    )
  },
  () => messages().search.unavailable,
)
