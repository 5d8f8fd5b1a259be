import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { AdminView } from '@/admin/admin-view'
import { BrokenLinkList } from './broken-link-list'
import { brokenLinksPage } from './broken-links-page'
import { BrokenSources } from './broken-sources'
import { findAllBrokenLinks } from './find-broken-links'
import './broken-links.css'

/**
 * /admin/links: every link in what is published that leads readers nowhere, under the text that it stands in, and the sources
 * whose address does.
 */
export function BrokenLinksView(props: AdminViewServerProps) {
  return (
    <AdminView props={props} view={brokenLinksPage}>
      <h1>{brokenLinksPage.title}</h1>
      <BrokenLinks req={props.initPageResult.req} />
      <BrokenSources req={props.initPageResult.req} />
    </AdminView>
  )
}

async function BrokenLinks({ req }: { req: PayloadRequest }) {
  const texts = await findAllBrokenLinks(req)
  if (texts.length === 0) {
    return <p className="broken-links__intro">Alle links in wat gepubliceerd is, leiden naar een pagina.</p>
  }
  return (
    <div className="broken-links">
      <p className="broken-links__intro">
        Lezers zien deze links als gewone woorden, of komen op een pagina die er niet is.
      </p>
      {texts.map(({ collection, id, title, links }) => (
        <section key={collection + id}>
          <h2 className="broken-links__text">
            <Link href={`/admin/collections/${collection}/${id}`} prefetch={false}>
              {title}
            </Link>
          </h2>
          <BrokenLinkList links={links} />
        </section>
      ))}
    </div>
  )
}
