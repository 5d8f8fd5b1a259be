import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/platform/env'
import { findIds, idIn } from './find-all'
import type { Finding } from './finding'
import { deleteVersion, findVersion, findVersions } from './stored-versions'

/** Versions of documents that are not there: nobody can see them in the admin. */
export async function checkVersions(payload: Payload): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { slug, versions } of payload.config.collections) {
    if (!versions) continue
    const ids = await findIds(payload, slug)
    for (const { id, parent } of await findVersions(payload, slug)) {
      if (ids.has(idIn(parent) ?? '')) continue
      findings.push({
        words: `The version ${id} of ${slug} belongs to nothing. (Mending writes it to left-over/ and deletes it.)`,
        mend: () => putAside(payload, slug, id),
      })
    }
  }
  return findings
}

/** Its text may be the only copy there is. */
async function putAside(payload: Payload, slug: Parameters<typeof findIds>[1], id: string): Promise<void> {
  const aside = join(env().DATA_DIR, 'left-over')
  await mkdir(aside, { recursive: true, mode: 0o700 })
  const text = JSON.stringify(await findVersion(payload, slug, id), null, 2)
  await writeFile(join(aside, `${slug}-version-${id}.json`), text, { mode: 0o600 })
  await deleteVersion(payload, slug, id)
}
