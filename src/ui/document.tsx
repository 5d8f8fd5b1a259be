import type { ReactNode } from 'react'
import { messages } from '@/language/messages'
import { asset } from './assets'
import { Frame } from './frame'
import type { SiteFacts } from './header'

interface Props {
  title: string
  site: SiteFacts
  /** For search engines, where they may list the page: its whole address, and what it is about. */
  listed?: { address: string; description: string } | undefined
  children: ReactNode
}

/** A whole page, for answers that a route makes itself: Next's own pages cannot answer 422. */
export function Document(props: Props) {
  const { listed } = props
  return (
    <html lang={messages().lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {listed ? (
          <>
            <meta name="description" content={listed.description} />
            <link rel="canonical" href={listed.address} />
          </>
        ) : (
          <meta name="robots" content="noindex" />
        )}
        <title>{`${props.title} – ${props.site.siteName}`}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={asset('site.css')} />
      </head>
      <body>
        <Frame site={props.site}>{props.children}</Frame>
      </body>
    </html>
  )
}
