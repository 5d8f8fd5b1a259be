import { messages } from '@/language/messages'

/** What header and footer show of the site. */
export interface SiteFacts {
  siteName: string
  publisher: string
  disclaimer: string | null
  logo: { url: string; alt: string; width: number; height: number } | null
  navigation: { label: string; url: string }[]
}

export function Header({ site }: { site: SiteFacts }) {
  return (
    <header className="site-header">
      <div className="site-header__inner">
        <a className="site-header__name" href="/">
          {site.logo ? (
            <img src={site.logo.url} alt={site.siteName} width={site.logo.width} height={site.logo.height} />
          ) : (
            site.siteName
          )}
        </a>
        <nav aria-label={messages().site.mainMenu}>
          <ul>
            {site.navigation.map(({ label, url }) => (
              <li key={url}>
                <a href={url}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
