export const dynamic = 'force-dynamic'

/** Answers while the process can answer. */
export function GET(): Response {
  return Response.json({ status: 'ok' })
}
