import { messages } from '@/language/messages'
import { HOME_PATH } from './paths'
import { SearchForm } from './search-form'

/** What header and footer show of the site. */
export interface SiteFacts {
  siteName: string
  publisher: string
  disclaimer: string | null
  logo: { url: string; alt: string; width: number; height: number } | null
  navigation: { label: string; url: string }[]
  /** The plain pages that the footer links to. */
  pages: { slug: string; title: string }[]
  /** The page about who makes the site. */
  about: { slug: string } | null
}

export function Header({ site }: { site: SiteFacts }) {
  return (
    <header className="site-header">
      <div className="site-header__inner page-width">
        <a className="site-header__name" href={HOME_PATH}>
          {site.logo ? (
            <img src={site.logo.url} alt={site.siteName} width={site.logo.width} height={site.logo.height} />
          ) : (
            <>
              <Sign />
              {site.siteName}
            </>
          )}
        </a>
        {site.navigation.length > 0 && (
          <nav aria-label={messages().site.mainMenu}>
            <ul>
              {site.navigation.map(({ label, url }) => (
                <li key={url}>
                  <a href={url}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <SearchForm />
      </div>
    </header>
  )
}

/** Stands for a site without a logo of its own: tiers, from what many have to what few have. */
function Sign() {
  return (
    <svg className="site-header__sign" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#ffd36b" />
      <path d="M8 9.5h16M8 16h10.5M8 22.5h5" stroke="#0e4a45" strokeWidth="4" strokeLinecap="round" />
    </svg>
  )
}
