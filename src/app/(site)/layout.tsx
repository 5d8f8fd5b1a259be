import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { messages } from '@/language/messages'
import { env } from '@/platform/env'
import { getSettings } from '@/site/settings'
import { asset } from '@/ui/assets'
import { Frame } from '@/ui/frame'
import { guarded, guardedMetadata } from './guarded'

export const generateMetadata = guardedMetadata(async (): Promise<Metadata> => {
  const { siteName } = await getSettings()
  return {
    metadataBase: new URL(env().SITE_URL),
    title: { default: siteName, template: `%s – ${siteName}` },
  }
})

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const body = await guarded(async () => <Frame site={await getSettings()}>{children}</Frame>)({})
  return (
    <html lang={messages().lang}>
      <head>
        <link rel="stylesheet" href={asset('site.css')} />
      </head>
      <body>{body}</body>
    </html>
  )
}
