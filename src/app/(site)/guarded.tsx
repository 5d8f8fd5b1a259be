import type { Metadata } from 'next'
import { unstable_rethrow } from 'next/navigation'
import type { ReactNode } from 'react'
import { messages } from '@/language/messages'
import { logError } from '@/platform/log-error'
import { requestUnderWay } from '@/platform/request-under-way'
import { PATIENCE_MS, withinPatience } from '@/platform/within-patience'

/*
 * Next answers a page that fails with an empty one that only script can fill. A guarded page says in words that
 * something is wrong; it is answered with 503 and not kept (`server/reader-page-cache.mjs`).
 */

/** The page, or the error page when what it needs cannot be had. */
export function guarded<Props>(
  page: (props: Props) => Promise<ReactNode>,
): (props: Props) => Promise<ReactNode> {
  return (props) => orElse(() => page(props), <Problem />)
}

/** The page's metadata, or what the error page has. */
export function guardedMetadata<Props>(
  metadata: (props: Props) => Promise<Metadata>,
): (props: Props) => Promise<Metadata> {
  return (props) =>
    orElse(() => metadata(props), { title: messages().site.problem.title, robots: { index: false } })
}

/** The error page. */
function Problem() {
  const { title, reason, doctor } = messages().site.problem
  const { reference } = messages().site.refusals
  const { request } = requestUnderWay()
  return (
    <section data-status="503">
      <h1>{title}</h1>
      <p>{reason}</p>
      <p>
        {doctor} <a href="tel:112">112</a>.
      </p>
      {request && (
        <p>
          {reference} <code>{request}</code>
        </p>
      )}
    </section>
  )
}

async function orElse<Answer>(work: () => Promise<Answer>, otherwise: Answer): Promise<Answer> {
  try {
    return await withinPatience(PATIENCE_MS, work())
  } catch (error) {
    unstable_rethrow(error)
    logError('a page could not be made', error)
    return otherwise
  }
}
