import type { Metadata } from 'next'
import { messages } from '@/language/messages'

/*
 * What pages return instead of calling Next's `notFound()` and `redirect()`: ordinary pages that work without script.
 * `platform/reader-page-cache.mjs` turns `data-status` and `data-location` into the answer's status and header.
 */

export const NOT_FOUND: Metadata = { title: messages().site.notFound.title, robots: { index: false } }

/** The 404 page. */
export function NotFound() {
  return (
    <section data-status="404">
      <h1>{messages().site.notFound.title}</h1>
      <p>{messages().site.notFound.reason}</p>
      <p>
        Bekijk <a href="/symptomen">alle symptomen van A tot Z</a>, of ga naar de <a href="/">voorpagina</a>.
      </p>
    </section>
  )
}

/** Sends readers on to where the page is now. */
export function Moved({ to }: { to: string }) {
  return (
    <section data-status="308" data-location={to}>
      <h1>Deze pagina is verhuisd</h1>
      <p>
        <a href={to}>Ga naar het nieuwe adres</a>
      </p>
    </section>
  )
}
