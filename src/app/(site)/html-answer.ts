import type { ReactElement } from 'react'

/** A page that a route makes itself, for one reader: nobody keeps it, and no search engine lists it. */
export async function htmlAnswer(page: ReactElement, status = 200): Promise<Response> {
  // Next refuses a static import of it outside pages.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return new Response(`<!DOCTYPE html>${renderToStaticMarkup(page)}`, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
      // Its address can hold a signed link.
      'Referrer-Policy': 'no-referrer',
    },
  })
}
