import type { ReactNode } from 'react'
import { getSettings } from '@/site/settings'
import { Document } from '@/ui/document'
import { htmlAnswerForOne } from '@/ui/html-answer'

/** A page in the frame of the site, for developers. */
export function devPage<Params>(title: string, make: (params: Params) => Promise<ReactNode>) {
  return async (_: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    const body = await make(await params)
    return htmlAnswerForOne(
      <Document title={title} site={await getSettings()}>
        {body}
      </Document>,
    )
  }
}
