import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { OlderPages } from '@/admin/older-pages'
import { shortMoment } from '@/ui/site-time'
import { listVersions, type Versioned } from './list-versions'
import { VersionLink } from './version-link'
import { partsWords, statusWords, whoWords } from './version-words'
import '@/admin/plain-table.css'
import './versions.css'

/** What Payload tells its own view too: it is shown in a drawer where a version to compare with is chosen. */
interface Props extends DocumentViewServerProps {
  versions?: { disableGutter?: boolean; useVersionDrawerCreatedAtCell?: boolean }
}

/** The versions of a document: when, who and what, in the place of Payload's list of dates and numbers. */
export async function VersionsView({ initPageResult, routeSegments, searchParams, versions }: Props) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || !docID) return null
  const collection = collectionConfig.slug as Versioned
  const isChoice = Boolean(versions?.useVersionDrawerCreatedAtCell)
  const asked = Math.max(1, Math.trunc(Number(searchParams?.page)) || 1)
  const { versions: listed, page, pages } = await listVersions(req, collection, String(docID), asked)
  const path = `/admin/${routeSegments.slice(0, routeSegments.indexOf('versions') + 1).join('/')}`
  const list = (
    <div className="versions-list">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">Wanneer</th>
            <th scope="col">Wie</th>
            <th scope="col">Wat er veranderde</th>
            <th scope="col">Stand</th>
          </tr>
        </thead>
        <tbody>
          {listed.map((version) => (
            <tr key={version.id}>
              <td>
                <VersionLink address={`${path}/${version.id}`} id={version.id} isChoice={isChoice}>
                  {shortMoment(version.at)}
                </VersionLink>
              </td>
              <td>{whoWords(version.who)}</td>
              <td>{partsWords(version.parts)}</td>
              <td>{statusWords(version)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {listed.length === 0 && <p>Er zijn hier geen versies.</p>}
      {!isChoice && (
        <OlderPages addressOf={(to) => `${path}?page=${to}`} page={page} pages={pages} what="versies" />
      )}
    </div>
  )
  if (versions?.disableGutter) return list
  return (
    <main>
      <SetDocumentStepNav
        collectionSlug={collection}
        id={docID}
        isTrashed={routeSegments[2] === 'trash'}
        pluralLabel={collectionConfig.labels.plural}
        useAsTitle={collectionConfig.admin.useAsTitle}
        view="Versies"
      />
      <Gutter>{list}</Gutter>
    </main>
  )
}
