import { addressAt, PICTURES_PATH, ROUTES } from './addresses.mjs'

/** What a reader page may load: only what this site serves, no inline script or style, and nothing from elsewhere. */
const READER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  // The page that shows how to put a card on another site.
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  // The admin shows pages in a frame for live preview.
  "frame-ancestors 'self'",
].join('; ')

/** A page for frames on other sites: text and its style, nothing that does anything. */
const FRAMED_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  'frame-ancestors *',
].join('; ')

/** Payload's admin needs inline scripts and styles; it still loads nothing from elsewhere. */
const ADMIN_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'self'",
  "object-src 'none'",
  "frame-ancestors 'self'",
].join('; ')

const EVERYWHERE = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
]

const EVERY_PAGE = [
  ...EVERYWHERE,
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Content-Security-Policy', value: READER_POLICY },
]

const FRAMED_PAGE = [...EVERYWHERE, { key: 'Content-Security-Policy', value: FRAMED_POLICY }]

/** Which links browsers may fetch ahead; a file, because the policy takes no rules inside the page. */
const SPECULATION = { key: 'Speculation-Rules', value: '"/assets/speculation-rules.json"' }

const READER_PAGE = [...EVERY_PAGE, SPECULATION]

/**
 * What a reader page is sent with.
 *
 * @param {string} path without its query
 */
export function readerHeaders(path) {
  return addressAt(path)?.address.framed ? FRAMED_PAGE : READER_PAGE
}

const FRAMED = ROUTES.flatMap(([route, { framed }]) => (framed ? [route] : []))
/** As part of a pattern: none of them. */
const UNFRAMED = FRAMED.map((route) => `(?!${route.slice(1).replace(/\[\w+\]/g, '[^/]+')}$)`).join('')

/** Headers by address, in the form that Next's configuration takes; a later rule wins. */
export const SECURITY_HEADERS = [
  {
    source: `/(${UNFRAMED}.*)`,
    headers: EVERY_PAGE,
  },
  ...FRAMED.map((route) => ({ source: asSource(route), headers: FRAMED_PAGE })),
  {
    source: `/(${UNFRAMED}(?!admin|api).*)`,
    headers: [SPECULATION],
  },
  // Their addresses can hold a signed link, which no other site may learn.
  ...ROUTES.filter(([, { signed }]) => signed).map(([route]) => ({
    source: asSource(route),
    headers: [{ key: 'Referrer-Policy', value: 'no-referrer' }],
  })),
  {
    source: '/admin/:path*',
    headers: [
      { key: 'Content-Security-Policy', value: ADMIN_POLICY },
      { key: 'X-Robots-Tag', value: 'noindex' },
      { key: 'Accept-CH', value: 'Sec-CH-Prefers-Color-Scheme' },
      { key: 'Vary', value: 'Sec-CH-Prefers-Color-Scheme' },
      { key: 'Critical-CH', value: 'Sec-CH-Prefers-Color-Scheme' },
    ],
  },
  {
    source: '/api/:path*',
    headers: [{ key: 'Cache-Control', value: 'private, no-store' }],
  },
  {
    // Their addresses in pages carry the time of the last change.
    source: `${PICTURES_PATH}/:path*`,
    headers: [{ key: 'Cache-Control', value: 'public, max-age=604800' }],
  },
  {
    source: `${PICTURES_PATH}/:path*`,
    has: [{ type: /** @type {const} */ ('query'), key: 'v' }],
    headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
  },
  {
    source: '/assets/:path*',
    headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
  },
]

/** @param {string} route */
function asSource(route) {
  return route.replace(/\[(\w+)\]/g, ':$1')
}
