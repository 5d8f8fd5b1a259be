import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { AdminView } from '@/admin/admin-view'
import { OlderPages } from '@/admin/older-pages'
import type { AuditEntry } from '@/payload-types'
import { shortMoment, timeWords } from '@/ui/site-time'
import { ACTION_LABELS, KIND_LABELS } from './entry'
import { entryAddress, hasVersions } from './entry-address'
import { type LogFilter, readFilter, whereOf, writeFilter } from './filter'
import { LogFilterForm } from './log-filter-form'
import { logPage } from './log-page'
import '@/admin/plain-table.css'
import './log.css'

const PER_PAGE = 25

/** /admin/logboek: who did what to which content, the newest first. */
export function LogView(props: AdminViewServerProps) {
  const { initPageResult, searchParams = {} } = props
  return (
    <AdminView props={props} view={logPage}>
      <Log
        filter={readFilter(searchParams)}
        page={Math.max(1, Math.trunc(Number(searchParams.page)) || 1)}
        req={initPageResult.req}
      />
    </AdminView>
  )
}

async function Log({ filter, page, req }: { filter: LogFilter; page: number; req: PayloadRequest }) {
  const { docs, totalDocs, totalPages } = await req.payload.find({
    collection: 'audit-entries',
    where: whereOf(filter),
    depth: 0,
    limit: PER_PAGE,
    page,
    sort: '-at',
    overrideAccess: false,
    user: req.user,
    req,
  })
  const pageLink = (to: number) => `/admin${logPage.path}?${writeFilter(filter, { page: String(to) })}`
  return (
    <div className="log">
      <h1>{logPage.title}</h1>
      <p className="log__intro">
        Wie wat deed met artikelen, oorzaken, bronnen, pagina’s, afbeeldingen en instellingen. Niemand kan er
        iets aan veranderen; na drie jaar verdwijnt een regel.
      </p>
      <LogFilterForm filter={filter} />
      <p role="status">
        {totalDocs === 1 ? '1 regel' : `${totalDocs.toLocaleString('nl-NL')} regels`}
        {totalDocs > 0 && (
          <>
            {' · '}
            <a download href={`/api/audit-entries/csv?${writeFilter(filter)}`}>
              Opslaan als CSV
            </a>
          </>
        )}
      </p>
      {docs.length > 0 && (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">Wanneer</th>
              <th scope="col">Wie</th>
              <th scope="col">Wat</th>
              <th scope="col">Waarop</th>
              <th scope="col">Wat er veranderde</th>
            </tr>
          </thead>
          <tbody>
            {docs.map((entry) => (
              <LogRow entry={entry} key={entry.id} />
            ))}
          </tbody>
        </table>
      )}
      <OlderPages addressOf={pageLink} page={page} pages={totalPages} what="regels" />
    </div>
  )
}

function LogRow({ entry }: { entry: AuditEntry }) {
  const { at, until, byName, action, kind, title, parts, id } = entry
  const address = entryAddress(entry)
  return (
    <tr>
      <td>
        {shortMoment(at)}
        {until && timeWords(until) !== timeWords(at) && `–${timeWords(until)}`}
      </td>
      <td>{byName}</td>
      <td>{ACTION_LABELS[action]}</td>
      <td>
        {KIND_LABELS[kind] ?? kind}{' '}
        {address ? (
          <Link href={address} prefetch={false}>
            {title}
          </Link>
        ) : (
          title
        )}
      </td>
      <td>
        {parts}{' '}
        {hasVersions(entry) && (
          <a aria-label={`Verschil van ${title}, ${shortMoment(at)}`} href={`/api/audit-entries/${id}/diff`}>
            verschil
          </a>
        )}
      </td>
    </tr>
  )
}
