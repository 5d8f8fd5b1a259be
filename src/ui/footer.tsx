import { messages } from '@/language/messages'
import type { SiteFacts } from './header'

export function Footer({ site }: { site: SiteFacts }) {
  return (
    <footer className="site-footer">
      <div className="site-footer__inner">
        {site.disclaimer && <p>{site.disclaimer}</p>}
        <p>{messages().site.publishedBy(site.publisher)}</p>
      </div>
    </footer>
  )
}
