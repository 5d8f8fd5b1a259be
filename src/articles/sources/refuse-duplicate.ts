import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Source } from '@/payload-types'
import { fieldRefused } from '@/platform/field-refused'
import { readSourceAddress } from './source-address'
import { sourceKey } from './source-key'

/**
 * Stores the address in its one form, and refuses a record of a source that there is one of already: articles would list it
 * twice. What was found out about an address is forgotten with it.
 *
 * @throws {ValidationError} at the field, in words
 */
export const refuseDuplicateSource: CollectionBeforeChangeHook<Source> = async ({
  data,
  originalDoc,
  req,
}) => {
  const url = readSourceAddress(data.url ?? (data.url === undefined ? originalDoc?.url : null))
  // Said by the field's own rule.
  if (url !== null && typeof url === 'object') return data
  const { title = '', publisher, year } = { ...originalDoc, ...data }
  const key = sourceKey({ title: title ?? '', publisher: publisher ?? null, year: year ?? null, url })
  const other = await findOther(req, key, originalDoc?.id)
  if (other) throw fieldRefused(req, 'sources', url ? 'url' : 'title', inWords(other, Boolean(url)))
  const isElsewhere = originalDoc && (originalDoc.url ?? null) !== url
  return { ...data, url, key, ...(isElsewhere && { link: NEVER_ASKED }) }
}

const NEVER_ASKED = { state: null, problem: null, checkedAt: null, failures: null }

type Other = Pick<Source, 'id' | 'title' | 'deletedAt'>

async function findOther(
  req: PayloadRequest,
  key: string,
  own: string | undefined,
): Promise<Other | undefined> {
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { key: { equals: key } },
    select: { title: true, deletedAt: true },
    depth: 0,
    limit: 2,
    pagination: false,
    trash: true,
    req,
  })
  return docs.find(({ id }) => id !== own)
}

function inWords({ title, deletedAt }: Other, byAddress: boolean): string {
  const same = byAddress ? 'dit adres' : 'deze titel, uitgever en jaar'
  const where = deletedAt ? 'Haal die uit de prullenbak, of verwijder haar daar.' : 'Gebruik die.'
  return `Er is al een bron met ${same}: "${title}". ${where}`
}
