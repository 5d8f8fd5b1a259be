import type { ReactNode } from 'react'
import { messages } from '@/language/messages'
import { type PageFacts, PageHead } from '@/machine-readable/page-head'
import { logError } from '@/platform/log-error'
import { PATIENCE_MS, withinPatience } from '@/platform/within-patience'
import { getSettings, type Settings } from '@/site/settings'
import { Moved, NotFound } from '@/ui/absent'
import { Document } from '@/ui/document'
import { htmlAnswer } from '@/ui/html-answer'
import type { Route } from '../../../server/addresses.mjs'
import { keptRoute } from './kept-route'
import { problemPage } from './problem-page'

interface Page {
  facts: PageFacts
  body: ReactNode
}

/** It is at another path now. */
interface MovedTo {
  movedTo: string
}

/**
 * A page for readers that is made once and kept until something on it changes. Where nothing is, readers are told so; where what it
 * needs cannot be had, as well, with 503, and that is not kept.
 */
export function readerPage<Params>(
  route: Route,
  make: (params: Params, site: Settings) => Promise<Page | MovedTo | null>,
) {
  return keptRoute(route, async (params: Params) => {
    try {
      return await withinPatience(PATIENCE_MS, answer(make, params))
    } catch (error) {
      logError('a page could not be made', error)
      return problemPage()
    }
  })
}

async function answer<Params>(
  make: (params: Params, site: Settings) => Promise<Page | MovedTo | null>,
  params: Params,
): Promise<Response> {
  const site = await getSettings()
  const page = await make(params, site)
  if (!page) return notFound(site)
  if ('movedTo' in page) return moved(site, page.movedTo)
  const { facts, body } = page
  return htmlAnswer(
    <Document title={facts.title} site={site} head={<PageHead facts={facts} siteName={site.siteName} />}>
      {body}
    </Document>,
  )
}

function notFound(site: Settings): Promise<Response> {
  return htmlAnswer(
    <Document title={messages().site.notFound.title} site={site}>
      <NotFound />
    </Document>,
    404,
  )
}

function moved(site: Settings, to: string): Promise<Response> {
  return htmlAnswer(
    <Document title={messages().site.moved.title} site={site}>
      <Moved to={to} />
    </Document>,
    308,
    { Location: to },
  )
}
