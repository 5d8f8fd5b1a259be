/**
 * What a request asks of this site: a path and a query. Proxies name the whole address, and `*` stands for the site itself; Next sends
 * the first on to where it was asked for, without end, and fails at the second.
 *
 * @param {string} target as the request names it
 */
export function ownPath(target) {
  if (target.startsWith('/')) return target
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '')
  return path.startsWith('/') ? path : `/${path}`
}
