import type { ReactElement } from 'react'

/** A whole page as an answer. */
export async function htmlAnswer(
  page: ReactElement,
  status = 200,
  headers: Record<string, string> = {},
): Promise<Response> {
  return new Response(await htmlOf(page), {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  })
}

/** A page for one reader, that is never kept. */
export function htmlAnswerForOne(
  page: ReactElement,
  status = 200,
  headers: Record<string, string> = {},
): Promise<Response> {
  return htmlAnswer(page, status, { ...headers, 'Cache-Control': 'no-store' })
}

export async function htmlOf(page: ReactElement): Promise<string> {
  // Next refuses a static import of it outside pages.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`
}
