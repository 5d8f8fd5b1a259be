import { messages } from '@/language/messages'
import type { SiteFacts } from './header'
import { OWN_DATA_PATH, pagePath } from './paths'

export function Footer({ site }: { site: SiteFacts }) {
  return (
    <footer className="site-footer">
      <div className="site-footer__inner page-width">
        <div>
          {site.disclaimer && <p>{site.disclaimer}</p>}
          <p>
            {messages().site.publishedBy}{' '}
            {site.about ? <a href={pagePath(site.about.slug)}>{site.publisher}</a> : site.publisher}
          </p>
        </div>
        <nav aria-label={messages().site.aboutThisSite}>
          <ul>
            {site.pages.map(({ slug, title }) => (
              <li key={slug}>
                <a href={pagePath(slug)}>{title}</a>
              </li>
            ))}
            <li>
              <a href={OWN_DATA_PATH}>{messages().ownData.title}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
