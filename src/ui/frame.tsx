import type { ReactNode } from 'react'
import { messages } from '@/language/messages'
import { asset } from './assets'
import { Footer } from './footer'
import { Header, type SiteFacts } from './header'

/** What stands in the body of every reader page: header, content, footer, and our one script. */
export function Frame({ site, children }: { site: SiteFacts; children: ReactNode }) {
  return (
    <>
      <a className="skip-link" href="#inhoud">
        {messages().site.skipToContent}
      </a>
      <Header site={site} />
      <main id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <Footer site={site} />
      <script src={asset('site.js')} defer />
    </>
  )
}
