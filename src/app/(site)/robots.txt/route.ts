import { robots } from '@/machine-readable/robots'
import { guardedRoute } from '../guarded-route'

export const dynamic = 'force-static'

export const GET = guardedRoute(async () => ({ body: robots(), type: 'text/plain; charset=utf-8' }))
