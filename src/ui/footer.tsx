import type { SiteFacts } from './header'

export function Footer({ site }: { site: SiteFacts }) {
  return (
    <footer className="site-footer">
      <div className="site-footer__inner">
        {site.disclaimer && <p>{site.disclaimer}</p>}
        <p>{`Een uitgave van ${site.publisher}`}</p>
      </div>
    </footer>
  )
}
