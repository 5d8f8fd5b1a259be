import type { ReactNode } from 'react'
import { messages } from '@/language/messages'
import { asset } from './assets'
import { Frame } from './frame'
import type { SiteFacts } from './header'

/** A whole page, for answers that a route makes itself: Next's own pages cannot answer 422. */
export function Document(props: { title: string; site: SiteFacts; children: ReactNode }) {
  return (
    <html lang={messages().lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${props.title} – ${props.site.siteName}`}</title>
        <link rel="stylesheet" href={asset('site.css')} />
      </head>
      <body>
        <Frame site={props.site}>{props.children}</Frame>
      </body>
    </html>
  )
}
