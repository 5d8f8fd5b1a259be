import type { PayloadRequest, TypeWithVersion, Where } from 'payload'
import { findUserNames } from '@/access/find-user-names'
import { idOf } from '@/platform/id-of'
import { changedParts } from '../changed-parts'

/** Collections that keep versions. */
export type Versioned = 'symptoms' | 'pages'

type State = Record<string, unknown> & { _status?: string | null }
export type Version = TypeWithVersion<State> & { autosave?: boolean | null }

/** A version as people tell it from others. */
export interface ListedVersion {
  id: string
  /** ISO 8601. */
  at: string
  /** Whoever made it; null where a command or a job did, or the account is gone. */
  who: string | null
  /** What differs from the version before it; undefined of the first one. */
  parts: string[] | undefined
  status: 'published' | 'draft'
  /** Whether readers see this one. */
  isLive: boolean
  isAutosaved: boolean
}

export interface VersionPage {
  versions: ListedVersion[]
  page: number
  pages: number
}

/** So many are read whole, with the one before them: a hundred causes each are a thousand rows. */
const PER_PAGE = 10

/**
 * A page of the versions of a document, the newest first, with what changed in each. It is worked out here and not stored: an
 * autosaved version is written over again and again, and only its end says what it changed.
 */
export async function listVersions(
  req: PayloadRequest,
  collection: Versioned,
  document: string,
  page: number,
): Promise<VersionPage> {
  const { docs, totalPages } = await findVersions(req, collection, ofDocument(document), PER_PAGE, page)
  const last = docs.at(-1)
  const before = last && (await findBefore(req, collection, document, last))
  const live = await findLive(req, collection, document)
  const names = await makersOf(req, docs)
  return {
    versions: docs.map((version, index) => ({
      id: String(version.id),
      at: String(version.updatedAt),
      who: names.get(idOf(version.version.changedBy) ?? '') ?? null,
      parts: partsSince(req, collection, docs[index + 1] ?? before, version),
      status: version.version._status === 'published' ? 'published' : 'draft',
      isLive: version.id === live,
      isAutosaved: Boolean(version.autosave),
    })),
    page,
    pages: totalPages,
  }
}

/** What the second version changed in the first. */
export function partsSince(
  req: PayloadRequest,
  collection: Versioned,
  before: Version | undefined,
  after: Version,
): string[] | undefined {
  const { fields } = req.payload.collections[collection].config
  return before && changedParts(fields, before.version, after.version)
}

/** The version that this one followed. */
export async function findBefore(
  req: PayloadRequest,
  collection: Versioned,
  document: string,
  { updatedAt }: Version,
): Promise<Version | undefined> {
  const earlier: Where = { updatedAt: { less_than: updatedAt } }
  const { docs } = await findVersions(req, collection, { and: [ofDocument(document), earlier] }, 1, 1)
  return docs[0]
}

/** The names of who made them. */
export function makersOf(req: PayloadRequest, versions: Version[]): Promise<Map<string, string>> {
  const ids = versions.flatMap(({ version }) => idOf(version.changedBy) ?? [])
  return findUserNames(req.payload, ids, req)
}

async function findVersions(
  req: PayloadRequest,
  collection: Versioned,
  where: Where,
  limit: number,
  page: number,
): Promise<{ docs: Version[]; totalPages: number }> {
  const found = await req.payload.findVersions({
    collection,
    where,
    depth: 0,
    limit,
    page,
    sort: '-updatedAt',
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { docs: found.docs as unknown as Version[], totalPages: found.totalPages }
}

/** The id of the version that readers see; undefined where they see none. */
async function findLive(
  req: PayloadRequest,
  collection: Versioned,
  document: string,
): Promise<string | undefined> {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { id: { equals: document }, _status: { equals: 'published' } },
    req,
  })
  if (totalDocs === 0) return undefined
  const { docs } = await req.payload.findVersions({
    collection,
    where: { and: [ofDocument(document), { 'version._status': { equals: 'published' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { updatedAt: true },
    sort: '-updatedAt',
    req,
  })
  return docs[0] && String(docs[0].id)
}

function ofDocument(id: string): Where {
  return { parent: { equals: id } }
}
