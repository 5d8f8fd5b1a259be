import type { ReactNode } from 'react'
import { getSettings } from '@/site/settings'
import { Document } from '@/ui/document'
import { htmlAnswerForOne } from '@/ui/html-answer'

/** A page that a link in a mail leads to, under its title. */
export async function linkAnswer(
  title: string,
  content: ReactNode,
  status = 200,
  headers: Record<string, string> = {},
): Promise<Response> {
  return htmlAnswerForOne(
    <Document title={title} site={await getSettings()}>
      <h1>{title}</h1>
      {content}
    </Document>,
    status,
    headers,
  )
}
