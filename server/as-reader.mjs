/** What only Next's own script sends, which reader pages do not hold; caches without `Vary` would keep what it gets. */
const OF_NEXT = /^(rsc|next-router-.*|next-url|next-action|x-nextjs-.*|x-prerender-revalidate.*)$/

/** Next's draft mode, which this site does not use: previews are signed addresses. */
const DRAFT_MODE = /^\s*(__prerender_bypass|__next_preview_data)=/

/**
 * Takes out of a request what could lead past a kept page, and no reader sends.
 *
 * @param {import('node:http').IncomingMessage} request
 */
export function asReader({ headers }) {
  for (const name of Object.keys(headers)) if (OF_NEXT.test(name)) delete headers[name]
  if (!headers.cookie) return
  const kept = headers.cookie.split(';').filter((one) => !DRAFT_MODE.test(one))
  if (kept.length > 0) headers.cookie = kept.join(';')
  else delete headers.cookie
}
