import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { env } from '@/platform/env'
import { formatDay } from '@/ui/dates'

/** More than an editor mends in a day; the list says how many there are. */
const MOST = 200

/** Sources whose address leads nowhere any more, as the site found when it asked; and those that nobody can tell of. */
export async function BrokenSources({ req }: { req: PayloadRequest }) {
  return (
    <section>
      <h2 className="broken-links__text">Adressen van bronnen</h2>
      {env().LINK_CHECK === 'off' && (
        <p className="broken-links__intro">
          De site vraagt deze adressen niet op. Met de instelling LINK_CHECK=on doet zij dat elke week.
        </p>
      )}
      <Sources req={req} state="broken" none="Geen adres van een bron is kapot." />
      <Sources req={req} state="unclear" heading="Niet zeker: kijk zelf" />
    </section>
  )
}

interface Props {
  req: PayloadRequest
  state: 'broken' | 'unclear'
  heading?: string
  none?: string
}

async function Sources({ req, state, heading, none }: Props) {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'sources',
    where: { and: [{ 'link.state': { equals: state } }, { url: { exists: true } }] },
    select: { title: true, url: true, link: true },
    sort: 'title',
    limit: MOST,
    depth: 0,
    overrideAccess: false,
    req,
  })
  if (docs.length === 0) return none ? <p className="broken-links__intro">{none}</p> : null
  return (
    <>
      {heading && <h3 className="broken-links__text">{heading}</h3>}
      <ul>
        {docs.map(({ id, title, url, link }) => (
          <li key={id}>
            <Link href={`/admin/collections/sources/${id}`} prefetch={false}>
              {title}
            </Link>
            : {link?.problem}, gevraagd op {link?.checkedAt && formatDay(link.checkedAt)} (
            <a href={url ?? ''} rel="noreferrer">
              {url}
            </a>
            )
          </li>
        ))}
      </ul>
      {totalDocs > docs.length && <p>En {totalDocs - docs.length} andere.</p>}
    </>
  )
}
