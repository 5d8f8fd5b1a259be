import type { ReactNode } from 'react'
import { messages } from '@/language/messages'
import { asset } from '@/ui/assets'

interface Props {
  title: string
  /** The whole address of the page that search engines shall list in its place. */
  canonical: string
  children: ReactNode
}

/** A page for a frame on another site: no script, one small style sheet, nothing around it. */
export function CardDocument({ title, canonical, children }: Props) {
  return (
    <html lang={messages().lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="canonical" href={canonical} />
        <title>{title}</title>
        <link rel="stylesheet" href={asset('card.css')} />
      </head>
      <body>{children}</body>
    </html>
  )
}
