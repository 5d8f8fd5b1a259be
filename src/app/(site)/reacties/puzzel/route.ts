import { makePuzzle } from '@/comments/checks/puzzle'

export const dynamic = 'force-dynamic'

/** A puzzle for the browser of somebody who starts to type: pages are kept, so it cannot stand in them. */
export async function GET(): Promise<Response> {
  return Response.json(await makePuzzle(), { headers: { 'Cache-Control': 'no-store' } })
}
