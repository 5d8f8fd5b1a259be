import { version } from '@/../package.json'
import { buildId } from '@/platform/env'

export const dynamic = 'force-dynamic'

/** What runs here: the same build on every machine, once a deploy is done. */
export function GET(): Response {
  return Response.json({ version, build: buildId() })
}
