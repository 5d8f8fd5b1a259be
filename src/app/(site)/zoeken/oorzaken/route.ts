import { readQuestion } from '@/search/answer'
import { currentIndex } from '@/search/current-index'
import { findCausesOf } from '@/search/find-causes-of'

/** Which causes of an article are called as a reader types, where the words themselves stand in none of them. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const causes = await findCausesOf(
    await currentIndex(),
    query.get('symptoom') ?? '',
    readQuestion(query.get('q')),
  )
  return Response.json({ causes }, { headers: { 'Cache-Control': 'no-store' } })
}
