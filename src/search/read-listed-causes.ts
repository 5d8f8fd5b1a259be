import type { Payload } from 'payload'
import type { Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { takeBreath } from '@/platform/take-breath'
import { timed } from '@/platform/with-times'

/** Ids of the causes that symptoms list, in their order, by the symptom's id. */
type ListedCauses = Map<string, string[]>

/**
 * Read past Payload on SQLite: of the 98 rows of an article it makes as many objects, several times each, and for 10.000 articles that takes
 * longer than to read all their texts.
 */
export async function readListedCauses(payload: Payload, symptoms: string[]): Promise<ListedCauses> {
  const { client } = payload.db as unknown as { client?: Client }
  if (!client) return readDocuments(payload, symptoms)
  await takeBreath()
  return timed(payload, 'find', { collection: 'symptoms' }, () => readRows(client, symptoms))
}

/** What of Payload's SQLite adapter is used here. */
interface Client {
  execute: (statement: { sql: string; args: string[] }) => Promise<{ rows: unknown }>
}

interface Row {
  symptom: string
  /** With commas between them. */
  causes: string | null
}

async function readRows(client: Client, symptoms: string[]): Promise<ListedCauses> {
  const { rows } = await client.execute({
    sql: `select _parent_id as symptom, group_concat(cause_id order by _order) as causes
      from symptoms_causes where _parent_id in (${symptoms.map(() => '?')}) group by _parent_id`,
    args: symptoms,
  })
  return new Map((rows as Row[]).map(({ symptom, causes }) => [symptom, causes?.split(',') ?? []]))
}

async function readDocuments(payload: Payload, symptoms: string[]): Promise<ListedCauses> {
  const { docs } = await payload.db.find<Symptom>({
    collection: 'symptoms',
    where: { id: { in: symptoms } },
    select: { causes: { cause: true } },
    limit: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, causes }) => [id, (causes ?? []).flatMap(({ cause }) => idOf(cause) ?? [])]))
}
