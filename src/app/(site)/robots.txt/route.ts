import { robots } from '@/machine-readable/robots'
import { guardedRoute } from '../guarded-route'

// Next makes files of this name when it builds, and knows no other methods of them.
export const dynamic = 'force-dynamic'

export const GET = guardedRoute('/robots.txt', async () => ({
  body: robots(),
  type: 'text/plain; charset=utf-8',
}))
