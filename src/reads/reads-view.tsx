import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, Payload } from 'payload'
import { AdminView } from '@/admin/admin-view'
import type { SearchMiss } from '@/payload-types'
import { formatNumber } from '@/ui/numbers'
import { findReads, PERIODS, type Period, type ReadArticle } from './find-reads'
import { isCounting } from './is-counting'
import { readsPage } from './reads-page'
import './reads.css'

const MOST_MISSES = 20

/** /admin/gelezen: which articles are read, with which words they are found, and what readers look for and do not find. */
export function ReadsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const asked = String(props.searchParams?.periode ?? '30')
  const period = Object.hasOwn(PERIODS, asked) ? (asked as Period) : '30'
  return (
    <AdminView props={props} view={readsPage}>
      <div className="reads">
        <h1>{readsPage.title}</h1>
        <Reads payload={req.payload} period={period} />
      </div>
    </AdminView>
  )
}

async function Reads({ payload, period }: { payload: Payload; period: Period }) {
  const counting = await isCounting(payload)
  const articles = await findReads(payload, period)
  return (
    <>
      {!counting && (
        <p className="reads__off">
          Tellen staat uit. Bij de <Link href="/admin/globals/site-settings">instellingen</Link> zet u het
          aan.
        </p>
      )}
      <p>
        Een artikel telt als gelezen wanneer het vijf seconden in beeld was. Wie het las, wordt nergens
        bewaard; robots en bezoek zonder JavaScript tellen niet mee.
      </p>
      <nav aria-label="Periode" className="reads__periods">
        {Object.entries(PERIODS).map(([value, name]) => (
          <Link
            aria-current={value === period ? 'page' : undefined}
            href={`/admin${readsPage.path}?periode=${value}`}
            key={value}
            prefetch={false}
          >
            {name}
          </Link>
        ))}
      </nav>
      {articles.length === 0 ? (
        <p>In deze periode is nog niets geteld.</p>
      ) : (
        <ReadTable articles={articles} />
      )}
      <Misses payload={payload} />
    </>
  )
}

function ReadTable({ articles }: { articles: ReadArticle[] }) {
  return (
    <table className="reads__table">
      <thead>
        <tr>
          <th scope="col">Artikel</th>
          <th scope="col">Gelezen</th>
          <th scope="col">Gevonden met</th>
          <th scope="col">Nieuwe reacties</th>
        </tr>
      </thead>
      <tbody>
        {articles.map(({ id, title, reads, terms, comments }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={`/admin/collections/symptoms/${id}`} prefetch={false}>
                {title}
              </Link>
            </th>
            <td data-label="Gelezen">{formatNumber(reads)}</td>
            <td data-label="Gevonden met">{terms.join(', ') || '–'}</td>
            <td data-label="Nieuwe reacties">{formatNumber(comments)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

async function Misses({ payload }: { payload: Payload }) {
  const { docs } = await payload.db.find<SearchMiss>({
    collection: 'search-misses',
    sort: '-count',
    limit: MOST_MISSES,
    pagination: false,
  })
  if (docs.length === 0) return null
  return (
    <section>
      <h2>Gezocht en niet gevonden</h2>
      <ol className="reads__misses">
        {docs.map(({ id, term, count }) => (
          <li key={id}>
            {term} <span>{formatNumber(count)} keer</span>
          </li>
        ))}
      </ol>
      <Link href="/admin/collections/search-misses" prefetch={false}>
        Alle zoektermen zonder resultaat
      </Link>
    </section>
  )
}
