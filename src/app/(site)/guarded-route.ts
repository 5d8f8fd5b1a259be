import { logError } from '@/platform/log-error'
import { PATIENCE_MS, withinPatience } from '@/platform/within-patience'
import type { Route } from '../../../server/addresses.mjs'
import { keptRoute } from './kept-route'

/** What a route for machines answers with: text or a picture. */
interface Made {
  body: string | ArrayBuffer
  /** The media type. */
  type: string
  headers?: Record<string, string>
}

/** It is at another path now. */
interface Moved {
  movedTo: string
}

/**
 * A file for machines that is made once and kept until something in it changes. It answers 404 where there is nothing, and 503
 * when what it needs cannot be had; that is not kept.
 */
export function guardedRoute<Params>(route: Route, make: (params: Params) => Promise<Made | Moved | null>) {
  return keptRoute(route, async (params: Params) => {
    try {
      const made = await withinPatience(PATIENCE_MS, make(params))
      if (!made) return new Response(null, { status: 404 })
      if ('movedTo' in made) return new Response(null, { status: 308, headers: { Location: made.movedTo } })
      return new Response(made.body, { headers: { ...made.headers, 'Content-Type': made.type } })
    } catch (error) {
      logError('an answer could not be made', error)
      return new Response(null, { status: 503 })
    }
  })
}
