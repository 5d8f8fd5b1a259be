/** How the inline scripts of Next 16 begin: page data, chunk loading, React's streaming. */
const FRAMEWORK_STARTS = [
  '(self.__next_f',
  'self.__next_f',
  '(globalThis["TURBOPACK"]',
  'requestAnimationFrame(function(){$RT=',
]

/**
 * Takes Next's own scripts out of a reader page. Reader pages hold no client components, so React has nothing to do
 * there, and a Content-Security-Policy of `script-src 'self'` would refuse the inline ones.
 *
 * Only what is known to be Next's goes: scripts and script preloads from `/_next/`, inline scripts that begin as one
 * of {@link FRAMEWORK_STARTS}, and the name of the build, by which those know another one. Data (`application/ld+json`), our own script and anything unknown stay.
 *
 * @param {string} html a whole page
 * @returns {string}
 */
export function withoutFrameworkScripts(html) {
  return html
    .replace(/<script\b([^>]*)>([\s\S]*?)<\/script>/g, (element, attributes, content) =>
      isFrameworkScript(attributes, content) ? '' : element,
    )
    .replace(/(<html\b[^>]*?) data-dpl-id="[^"]*"/, '$1')
    .replace(/<link\b[^>]*>/g, (element) => (isScriptPreload(element) ? '' : withoutBuild(element)))
}

/**
 * @param {string} attributes
 * @param {string} content
 */
function isFrameworkScript(attributes, content) {
  if (/\btype="(?!text\/javascript|module)/.test(attributes)) return false
  if (/\bsrc="\/_next\//.test(attributes)) return true
  return FRAMEWORK_STARTS.some((start) => content.startsWith(start))
}

/** @param {string} element */
const withoutBuild = (element) => element.replace(/\?dpl=[\w-]+(?=")/, '')

/** @param {string} element */
function isScriptPreload(element) {
  return /\bhref="\/_next\//.test(element) && /\b(as="script"|rel="modulepreload")/.test(element)
}

/**
 * What the page asks to be answered with, by `data-status` and `data-location` on an element; an empty object for an
 * ordinary page. Next answers `notFound()` with an empty page that only script can fill, and `redirect()` on a page that
 * is kept with its address twice; so ours are ordinary pages that say what they are.
 *
 * @param {string} html a whole page
 * @returns {{ status?: number, location?: string }}
 */
export function answerOf(html) {
  // Text cannot fake it: quotes in text are escaped.
  const [, status, location] = /<[a-z]+ data-status="(\d{3})"(?: data-location="([^"]*)")?/.exec(html) ?? []
  if (!status) return {}
  return { status: Number(status), ...(location && { location: location.replaceAll('&amp;', '&') }) }
}
