import { readQuestion } from '@/search/answer'
import { currentIndex } from '@/search/current-index'
import { suggest } from '@/search/suggest'

/** What the search box offers while a reader types. */
export async function GET(request: Request): Promise<Response> {
  const typed = readQuestion(new URL(request.url).searchParams.get('q'))
  const suggestions = await suggest(await currentIndex(), typed)
  return Response.json(suggestions, { headers: { 'Cache-Control': 'no-store' } })
}
