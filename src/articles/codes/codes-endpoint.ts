import type { Endpoint } from 'payload'
import { messages } from '@/language/messages'
import { env } from '@/platform/env'
import { CODE_SYSTEM_NAMES, CODE_SYSTEMS, isCodeSystem, normalCode } from './code-systems'
import { findByCode } from './find-by-code'

/**
 * GET /api/codes/{system}/{code}: the pages that have a code, for anybody. 400 where it is none by its form, 404 where no
 * page has it; both say so in words.
 */
export const codesEndpoint: Endpoint = {
  path: '/codes/:system/:code',
  method: 'get',
  handler: async ({ payload, routeParams }) => {
    const words = messages().machines.codes
    const { system, code: typed } = routeParams as { system: string; code: string }
    if (!isCodeSystem(system)) return refusal(400, words.unknownSystem(CODE_SYSTEM_NAMES))
    const { label, example } = CODE_SYSTEMS[system]
    const code = normalCode(system, typed)
    if (!code) return refusal(400, words.noCode(label, example))
    const found = await findByCode(payload, { system, code })
    if (found.length === 0) return refusal(404, words.noPage(label, code))
    const pages = found.map(({ path, ...page }) => ({ ...page, url: `${env().SITE_URL}${path}` }))
    return Response.json({ system, code, pages })
  },
}

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status })
}
