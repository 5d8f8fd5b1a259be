import type { Payload } from 'payload'
import type { Source } from '@/payload-types'
import { findPublic } from '@/platform/find-public'

/** What readers see of sources in few words, by their ids; what is in the trash is left out. */
export async function findSources(
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, Pick<Source, 'title' | 'publisher'>>> {
  if (ids.length === 0) return new Map()
  const found = await findPublic<Pick<Source, 'id' | 'title' | 'publisher'>>(payload, {
    collection: 'sources',
    where: { id: { in: [...new Set(ids)] } },
    select: { title: true, publisher: true },
  })
  return new Map(found.map((source) => [source.id, source]))
}
