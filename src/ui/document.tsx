import type { ReactNode } from 'react'
import { messages } from '@/language/messages'
import { asset, type OwnStyle } from './assets'
import { Frame } from './frame'
import type { SiteFacts } from './header'

interface Props {
  /** Without it, the name of the site is the title. */
  title?: string | undefined
  /** Nothing while even that cannot be had: then the page has no header and footer. */
  site: SiteFacts | undefined
  /** For machines. Without it, search engines do not list the page. */
  head?: ReactNode
  /** What the page needs besides the style sheet that all have. */
  style?: OwnStyle
  children: ReactNode
}

/** A whole page for readers. */
export function Document({ title, site, head = <Unlisted />, style, children }: Props) {
  return (
    <html lang={messages().lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{[title, site?.siteName].filter(Boolean).join(' – ')}</title>
        {head}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={asset('site.css')} />
        {style && <link rel="stylesheet" href={asset(style)} />}
      </head>
      <body>{site ? <Frame site={site}>{children}</Frame> : <main>{children}</main>}</body>
    </html>
  )
}

function Unlisted() {
  return <meta name="robots" content="noindex" />
}
