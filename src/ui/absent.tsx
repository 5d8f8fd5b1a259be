import type { Metadata } from 'next'
import { messages } from '@/language/messages'
import { HOME_PATH, symptomsPath } from './paths'

/*
 * What pages return instead of calling Next's `notFound()` and `redirect()`: ordinary pages that work without script.
 * `server/reader-page-cache.mjs` turns `data-status` and `data-location` into the answer's status and header.
 */

export const NOT_FOUND: Metadata = { title: messages().site.notFound.title, robots: { index: false } }

/** The 404 page. */
export function NotFound() {
  const { title, reason, instead, home } = messages().site.notFound
  return (
    <section data-status="404">
      <h1>{title}</h1>
      <p>{reason}</p>
      <p>{instead}</p>
      <ul>
        <li>
          <a href={symptomsPath}>{messages().articles.index.allSymptoms}</a>
        </li>
        <li>
          <a href={HOME_PATH}>{home}</a>
        </li>
      </ul>
    </section>
  )
}

/** Sends readers on to where the page is now. */
export function Moved({ to }: { to: string }) {
  const { title, link } = messages().site.moved
  return (
    <section data-status="308" data-location={to}>
      <h1>{title}</h1>
      <p>
        <a href={to}>{link}</a>
      </p>
    </section>
  )
}
