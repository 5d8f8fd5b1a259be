import { whatIsNotReady } from '@/platform/readiness'

export const dynamic = 'force-dynamic'

/** 200 when readers can be served; 503 with what is not ready otherwise. */
export async function GET(): Promise<Response> {
  const notReady = await whatIsNotReady()
  return notReady.length === 0
    ? Response.json({ status: 'ok' })
    : Response.json({ status: 'not ready', notReady }, { status: 503 })
}
