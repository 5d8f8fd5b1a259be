import type { ReactElement } from 'react'

/**
 * A page that a route makes itself: for one reader, and never kept. Next's own pages cannot answer with a status such as
 * 422, and those that are made anew each time come with all of Next's scripts.
 */
export async function htmlAnswer(
  page: ReactElement,
  status = 200,
  headers: Record<string, string> = {},
): Promise<Response> {
  // Next refuses a static import of it outside pages.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return new Response(`<!DOCTYPE html>${renderToStaticMarkup(page)}`, {
    status,
    headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
